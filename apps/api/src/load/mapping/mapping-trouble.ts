/** What is wrong with a mapping as a whole, in sentences that the page knows again: those of the schema's library it would not. */
import type { Compile } from 'typebox/compile';

type Wrong = ReturnType<ReturnType<typeof Compile>['Errors']>[number];

export interface MappingTrouble {
  /** Below the mapping, as "tables.0.columns.2.as"; '' = the mapping itself. */
  readonly place: string;
  readonly trouble: string;
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'must be an object',
  array: 'must be a list',
  string: 'must be a text',
  number: 'must be a number',
  boolean: 'must be true or false',
};

/** Of everything that a schema finds, what is to be mended first. */
export function mappingTrouble(found: readonly Wrong[]): MappingTrouble {
  // A table is of cases or of events: what speaks against the one that it does not say it is says nothing.
  const foreign = found.flatMap(({ keyword, schemaPath }) =>
    keyword === 'const' && schemaPath.endsWith('/properties/shape')
      ? [schemaPath.slice(0, -'/properties/shape'.length)]
      : [],
  );
  const isOfNeither = new Set(foreign).size > 1;
  const told = found.filter(
    ({ keyword, schemaPath }) =>
      // "boolean" says again, of each field, what "additionalProperties" says of all.
      keyword !== 'boolean' && (isOfNeither || !foreign.some((path) => schemaPath.startsWith(path))),
  );
  const [first] = told;
  if (first === undefined) return { place: '', trouble: 'does not fit' };
  const place = first.instancePath.replace(/^\//, '').replaceAll('/', '.');
  return { place, trouble: troubleOf(first) };
}

function troubleOf({ keyword, instancePath, params }: Wrong): string {
  const given = params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case 'type':
      return KINDS[String(given['type'])] ?? 'does not fit';
    case 'required':
      return `there is no "${(given['requiredProperties'] as string[])[0]}"`;
    case 'additionalProperties':
      return `"${(given['additionalProperties'] as string[])[0]}" is no field of a mapping`;
    case 'const':
      return instancePath.endsWith('/shape')
        ? 'must be "case" or "event"'
        : `must be the number ${String(given['allowedValue'])}`;
    case 'enum':
      return `must be one of ${(given['allowedValues'] as string[]).join(', ')}`;
    case 'minItems':
    case 'minLength':
      return 'must not be empty';
    case 'maxItems':
      return `must not have more than ${String(given['limit'])}`;
    case 'maxLength':
      return `must not be longer than ${String(given['limit'])} characters`;
    case 'exclusiveMinimum':
      return `must be more than ${String(given['limit'])}`;
    default:
      return 'does not fit';
  }
}
