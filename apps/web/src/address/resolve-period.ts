/** From "the last six months" to days, seen from the observation horizon and never from the wall clock. */
import type { Grain } from '@twicetold/metrics/question';
import { type Day, dayOf, daysIn, monthsBefore } from './days.ts';
import type { Period, View } from './view.ts';

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

const longestBucket = { DAY: 1, WEEK: 7, MONTH: 31, QUARTER: 92 } as const;

/** Grains that give at least two and at most 130 buckets: more points than that no panel can show. */
export function grainsFor(days: Days): (keyof typeof longestBucket)[] {
  const length = daysIn(days.from, days.to);
  return (Object.keys(longestBucket) as (keyof typeof longestBucket)[]).filter((grain) => {
    const buckets = length / longestBucket[grain];
    return buckets <= 130 && (buckets > 1 || grain === 'DAY');
  });
}

/** The grain asked for where it makes sense; else days up to six weeks, weeks up to four months, months. */
export function resolveGrain(grain: View['grain'], days: Days): Grain {
  const possible = grainsFor(days);
  const chosen = possible.find((each) => each === grain);
  if (chosen !== undefined) return chosen;
  const length = daysIn(days.from, days.to);
  if (length <= 42) return 'DAY';
  if (length <= 124) return 'WEEK';
  return length <= 130 * 31 ? 'MONTH' : 'QUARTER';
}

/**
 * The grain on which change is told from noise: the reader's own, else the finest that gives at least nine whole buckets without
 * cutting weeks, in which weekends differ; days only where there are not so many weeks.
 */
export function judgingGrain(grain: View['grain'], days: Days): Grain {
  if (grain !== 'AUTO') return resolveGrain(grain, days);
  const length = daysIn(days.from, days.to);
  if (length < 11 * 7) return 'DAY';
  return length <= 130 * 7 ? 'WEEK' : resolveGrain('MONTH', days);
}
