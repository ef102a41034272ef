/** Kinds of reasons for which rows are turned away: few, for a series of a metric each. The reasons themselves may name columns. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^is missing/, 'missing'],
  [/^is empty/, 'empty'],
  [/^is none of the known types/, 'unknown_type'],
  [/offset from UTC|no instant|date|time/, 'time'],
  [/^lies ahead/, 'ahead_of_clock'],
  [/^is longer|too long/, 'too_long'],
  [/^must be one of/, 'unknown_word'],
  [/^must/, 'wrong_kind'],
];

export const rejectionKind = (reason: string): string =>
  KINDS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'other';
