/** Facts of a risk row as plain numbers, NaN for what is not known, whether they come from a row or from columns. */
import type { RiskFacts } from '@twicetold/cases';
import type { CodeArray, CountArray } from '../columns/column-types.ts';
import type { Columns } from '../columns/columns.ts';

export type RiskField = keyof RiskFacts;

export function numberOf(value: number | null): number {
  return value ?? NaN;
}

/** Counts keep -1 for "not known". */
export function columnOf(columns: Columns, field: RiskField): Float64Array | CountArray | CodeArray {
  return columns.tables.risk.columns[field];
}
