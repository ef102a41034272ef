/** What was measured of one case, for figures that are about the case alone. */
import { variantBit, type CustomerMeasures, type MeasureRow } from '@twicetold/cases';
import type { WorkingHours } from './working-hours.ts';

export interface CaseMeasures {
  readonly case: MeasureRow<'case'>;
  readonly legs: readonly MeasureRow<'leg'>[];
  readonly stays: readonly MeasureRow<'stay'>[];
  readonly contacts: readonly MeasureRow<'contact'>[];
  readonly hours: WorkingHours;
}

/** Cases that are nobody else's matter: a helpdesk counts each by itself. */
const EACH_BY_ITSELF = variantBit({ windowDays: 0, sameReason: true });

/** By the place of a case in the customer's list; null where there is none. Rows are sorted by case once for all of them. */
export function caseMeasures(
  { rows }: CustomerMeasures,
  hours: WorkingHours,
): (ordinal: number) => CaseMeasures | null {
  const legs = byCase(rows.leg);
  const stays = byCase(rows.stay);
  const contacts = byCase(rows.contact);
  return (ordinal) => {
    const found = rows.case[ordinal];
    if (found === undefined) return null;
    return {
      case: found,
      legs: legs.get(ordinal) ?? [],
      stays: stays.get(ordinal) ?? [],
      contacts: contacts.get(ordinal) ?? [],
      hours,
    };
  };
}

function byCase<Row extends { readonly case: number; readonly variants?: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, readonly Row[]> {
  const sorted = new Map<number, Row[]>();
  for (const row of rows) {
    if (((row.variants ?? EACH_BY_ITSELF) & EACH_BY_ITSELF) === 0) continue;
    const known = sorted.get(row.case);
    if (known === undefined) sorted.set(row.case, [row]);
    else known.push(row);
  }
  return sorted;
}
