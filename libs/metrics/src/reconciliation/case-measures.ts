/** What was measured of one case, for figures that are about the case alone. */
import { variantBit, type CustomerMeasures, type MeasureRow } from '@twicetold/cases';
import type { WorkingHours } from './working-hours.ts';

export interface CaseMeasures {
  readonly case: MeasureRow<'case'>;
  readonly legs: readonly MeasureRow<'leg'>[];
  readonly stays: readonly MeasureRow<'stay'>[];
  readonly contacts: readonly MeasureRow<'contact'>[];
  readonly handoffs: readonly MeasureRow<'handoff'>[];
  readonly hours: WorkingHours;
}

/** Cases that are nobody else's matter: a helpdesk counts each by itself. */
const EACH_BY_ITSELF = variantBit({ windowDays: 0, sameReason: true });

/** The case at a place of the customer's list; null where there is none. */
export function caseMeasures(
  { rows }: CustomerMeasures,
  ordinal: number,
  hours: WorkingHours,
): CaseMeasures | null {
  const found = rows.case[ordinal];
  if (found === undefined) return null;
  const ofCase = <T extends { readonly case: number; readonly variants?: number }>(list: readonly T[]) =>
    list.filter((row) => row.case === ordinal && ((row.variants ?? EACH_BY_ITSELF) & EACH_BY_ITSELF) !== 0);
  return {
    case: found,
    legs: ofCase(rows.leg),
    stays: ofCase(rows.stay),
    contacts: ofCase(rows.contact),
    handoffs: ofCase(rows.handoff),
    hours,
  };
}
