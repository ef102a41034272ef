/** What is wrong with a value of the settings: a code with values, and the same in English for logs, files and the command line. */
import { en } from '../words/settings-problems/en.ts';

type MessageOfProblem = keyof typeof en;
export type ProblemCode = MessageOfProblem extends `setting.wrong.${infer Code}`
  ? Exclude<Code, 'other'>
  : never;

export interface SettingsProblem {
  /** Where it stands: "calendars[0].weekly.monday[1]". */
  readonly field: string;
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string>>;
  /** In English; ends a sentence that begins with the field. */
  readonly reason: string;
}

export function problem(
  field: string,
  code: ProblemCode,
  values: Readonly<Record<string, string | number>> = {},
): SettingsProblem {
  const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const reason = en[`setting.wrong.${code}`].replaceAll(/\{(\w+)\}/g, (_, name: string) => said[name] ?? '');
  return { field, code, values: said, reason };
}
