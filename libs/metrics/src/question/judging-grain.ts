/** Which points over time a number of days is shown and judged by. */
import type { Grain } from './question.ts';

interface Days {
  readonly from: string;
  readonly to: string;
}

type PageGrain = 'AUTO' | Grain;

const longestBucket = { DAY: 1, WEEK: 7, MONTH: 31, QUARTER: 92 } as const;

/** Days of the calendar, both ends included. */
const lengthOf = ({ from, to }: Days): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;

/** Grains that give at least two and at most 130 buckets: more points than that no panel can show. */
export function grainsFor(days: Days): (keyof typeof longestBucket)[] {
  const length = lengthOf(days);
  return (Object.keys(longestBucket) as (keyof typeof longestBucket)[]).filter((grain) => {
    const buckets = length / longestBucket[grain];
    return buckets <= 130 && (buckets > 1 || grain === 'DAY');
  });
}

/** The grain asked for where it makes sense; else days up to six weeks, weeks up to four months, months. */
export function resolveGrain(grain: PageGrain, days: Days): Grain {
  const possible = grainsFor(days);
  const chosen = possible.find((each) => each === grain);
  if (chosen !== undefined) return chosen;
  const length = lengthOf(days);
  if (length <= 42) return 'DAY';
  if (length <= 124) return 'WEEK';
  return length <= 130 * 31 ? 'MONTH' : 'QUARTER';
}

/**
 * The grain on which change is told from noise: the reader's own, else the finest that gives at least nine whole buckets
 * without cutting weeks, in which weekends differ; days only where there are not so many weeks.
 */
export function judgingGrain(grain: PageGrain, days: Days): Grain {
  if (grain !== 'AUTO') return resolveGrain(grain, days);
  const length = lengthOf(days);
  if (length < 11 * 7) return 'DAY';
  return length <= 130 * 7 ? 'WEEK' : resolveGrain('MONTH', days);
}
