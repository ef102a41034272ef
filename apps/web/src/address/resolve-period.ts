/** From "the last six months" to days, seen from the observation horizon and never from the wall clock. */
import { type Day, dayOf, daysIn, monthsBefore } from './days.ts';
import type { Period } from './view.ts';

export { grainsFor, judgingGrain, resolveGrain } from '@twicetold/metrics/question';

export interface Horizon {
  readonly zone: string;
  readonly asOf: string | null;
  readonly firstEventAt: string | null;
}

export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The whole log as long as it is no longer than a year, else the last six months, which leaves as long a time before
 * them to compare with. A finished log has often but a few stragglers in its last months.
 */
export function usualPeriod({ zone, asOf, firstEventAt }: Horizon): Period {
  const short =
    asOf === null || firstEventAt === null || daysIn(dayOf(firstEventAt, zone), dayOf(asOf, zone)) <= 366;
  return short ? { kind: 'everything' } : { kind: 'months', months: 6 };
}

/** null before the first load: there is nothing to look back from. */
export function resolvePeriod(period: Period, horizon: Horizon): Days | null {
  const { zone, asOf, firstEventAt } = horizon;
  if (period.kind === 'usual') return resolvePeriod(usualPeriod(horizon), horizon);
  if (period.kind === 'between') return { from: period.from, to: period.to };
  if (asOf === null) return null;
  const to = dayOf(asOf, zone);
  const first = firstEventAt === null ? to : dayOf(firstEventAt, zone);
  if (period.kind === 'everything') return { from: first, to };
  return { from: monthsBefore(to, period.months - 1), to };
}
