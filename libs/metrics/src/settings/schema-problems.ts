/** What a schema finds wrong with a value, as fields and reasons that somebody with the file in front of them understands. */
import type { TSchema } from 'typebox';
import { Errors } from 'typebox/value';
import { problem, type ProblemCode, type SettingsProblem } from './settings-problem.ts';

const KINDS: Readonly<Record<string, ProblemCode>> = {
  array: 'not_array',
  object: 'not_object',
  string: 'not_string',
  number: 'not_number',
  integer: 'not_integer',
  boolean: 'not_boolean',
};

export function schemaProblems(field: string, schema: TSchema, value: unknown): SettingsProblem[] {
  return Errors(schema, value).flatMap(({ keyword, instancePath, params }): SettingsProblem[] => {
    const at = fieldAt(field, instancePath);
    const given = params as Readonly<Record<string, unknown>>;
    const limit = String(given['limit']);
    switch (keyword) {
      // Says again, of each field, what "additionalProperties" says of all.
      case 'boolean':
        return [];
      case 'additionalProperties':
        return (given['additionalProperties'] as string[]).map((name) =>
          problem(`${at}.${name}`, 'not_known'),
        );
      case 'required':
        return (given['requiredProperties'] as string[]).map((name) => problem(`${at}.${name}`, 'missing'));
      case 'type': {
        const kind = KINDS[String(given['type'])];
        return [kind === undefined ? problem(at, 'does_not_fit') : problem(at, kind)];
      }
      case 'minLength':
        return [problem(at, 'empty')];
      case 'maxLength':
        return [problem(at, 'too_long', { limit })];
      case 'minimum':
        return [problem(at, 'too_small', { limit })];
      case 'maximum':
        return [problem(at, 'too_large', { limit })];
      case 'pattern':
        return [problem(at, 'not_a_day')];
      default:
        return [problem(at, 'does_not_fit')];
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
