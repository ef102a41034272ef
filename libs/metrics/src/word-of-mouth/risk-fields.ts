/** Fields of the risk row as plain numbers, NaN for what is not known, whether they come from a row or from columns. */
import type { MeasureRow } from '@twicetold/cases';
import type { Columns } from '../columns/columns.ts';

export type RiskField = Exclude<keyof MeasureRow<'risk'>, 'variants' | 'case'>;

export function numberOf(value: number | boolean | null): number {
  return value === null ? NaN : Number(value);
}

/** Counts keep -1 for "not known". */
export function columnOf(columns: Columns, field: RiskField): Float64Array | Int32Array | Uint8Array {
  return columns.tables.risk.columns[field];
}
