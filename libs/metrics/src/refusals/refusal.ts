/** Why a request is not taken: a code with values for whoever has words for it, and the same in English for everybody else. */
import { en } from '../words/refusals/en.ts';

type MessageOfRefusal = keyof typeof en;
export type RefusalCode = MessageOfRefusal extends `refused.${infer Code}` ? Code : never;
export type RefusalValues = Readonly<Record<string, string | number>>;

export interface Refusal {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string>>;
  /** In English. Ends a sentence that begins with the field, where it blames one. */
  readonly reason: string;
}

export const REFUSAL_CODES = Object.keys(en).map((id) =>
  id.slice('refused.'.length),
) as readonly RefusalCode[];

export function refusal(code: RefusalCode, values: RefusalValues = {}): Refusal {
  const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const reason = en[`refused.${code}`].replaceAll(
    /\{(\w+)(?:, number)?\}/g,
    (_, name: string) => said[name] ?? '',
  );
  return { code, values: said, reason };
}
