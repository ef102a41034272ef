/** Facts of a risk row as plain numbers, NaN for what is not known, whether they come from a row or from columns. */
import type { RiskFacts } from '@twicetold/cases';

export type RiskField = keyof RiskFacts;

export function numberOf(value: number | null): number {
  return value ?? NaN;
}
