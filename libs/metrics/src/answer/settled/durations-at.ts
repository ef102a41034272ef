import type { Settled } from '../../catalogue/settled.ts';
import type { Columns } from '../../columns/columns.ts';

/** The settled duration of a row of the case table in milliseconds, from 0 up; NaN where it is not settled. */
export function durationsAt({ tables }: Columns, { value, less, known, unless }: Settled) {
  const values = tables.case.column(value) as Float64Array;
  const begins = less === null ? null : (tables.case.column(less) as Float64Array);
  const needed = tables.case.column(known) as Float64Array;
  const flags = tables.case.column(unless) as Uint8Array;
  return (row: number): number => {
    const duration = (values[row] as number) - (begins === null ? 0 : (begins[row] as number));
    return duration >= 0 && flags[row] !== 1 && !Number.isNaN(needed[row]) ? duration : NaN;
  };
}
