import type { ColumnOptions } from 'typeorm';

/** bigint arrives as text; here it becomes the number that the code counts with, and nowhere else. */
const asNumber = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** A bigint that stays below 2^53: milliseconds since 1970 UTC, or a count. */
export const wholeNumber = { type: 'bigint', transformer: asNumber } as const satisfies ColumnOptions;
