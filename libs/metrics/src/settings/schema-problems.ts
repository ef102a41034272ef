/** What a schema finds wrong with a value, as fields and reasons that somebody with the file in front of them understands. */
import type { TSchema } from 'typebox';
import { Errors } from 'typebox/value';

export interface SettingsProblem {
  /** Where it stands: "calendars[0].weekly.monday[1]". */
  readonly field: string;
  /** Ends a sentence that begins with the field. */
  readonly reason: string;
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object with names',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

export function schemaProblems(field: string, schema: TSchema, value: unknown): SettingsProblem[] {
  return Errors(schema, value).flatMap(({ keyword, instancePath, params }): SettingsProblem[] => {
    const at = fieldAt(field, instancePath);
    const given = params as Readonly<Record<string, unknown>>;
    switch (keyword) {
      // Says again, of each field, what "additionalProperties" says of all.
      case 'boolean':
        return [];
      case 'additionalProperties':
        return (given['additionalProperties'] as string[]).map((name) => ({
          field: `${at}.${name}`,
          reason: 'is not known',
        }));
      case 'required':
        return (given['requiredProperties'] as string[]).map((name) => ({
          field: `${at}.${name}`,
          reason: 'is missing',
        }));
      case 'type':
        return [{ field: at, reason: `must be ${KINDS[String(given['type'])] ?? String(given['type'])}` }];
      case 'minLength':
        return [{ field: at, reason: 'must not be empty' }];
      case 'maxLength':
        return [{ field: at, reason: `must not be longer than ${String(given['limit'])} characters` }];
      case 'minimum':
        return [{ field: at, reason: `must be at least ${String(given['limit'])}` }];
      case 'maximum':
        return [{ field: at, reason: `must be at most ${String(given['limit'])}` }];
      case 'pattern':
        return [{ field: at, reason: 'must be a day like 2026-12-24' }];
      default:
        return [{ field: at, reason: `does not fit (${keyword})` }];
    }
  });
}

/** "/0/weekly/monday/1" below "calendars" is "calendars[0].weekly.monday[1]". */
function fieldAt(field: string, path: string): string {
  return path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((at, part) => (/^\d+$/.test(part) ? `${at}[${part}]` : `${at}.${part}`), field);
}
