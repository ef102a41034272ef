/** What each slice puts into a number, as numerator and denominator: what mix and rate are worked out from. */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { codeDuration } from '../statistics/kaplan-meier.ts';
import { weightsOfEnds } from '../statistics/censoring-weights.ts';
import type { Part } from '../statistics/mix-and-rate.ts';
import { sortDurations } from '../statistics/sort-durations.ts';
import type { GroupOfMetric } from './sliced-metric.ts';

const SECOND = 1000;

export type PartOf = (group: GroupOfMetric) => Part;

/** null with a reason where the number is no sum of parts. `whole`: all groups of the period together. */
export function partsOf(metric: Metric, scope: Scope, whole: GroupOfMetric): PartOf | string {
  switch (metric.statistic.kind) {
    case 'count':
      return (group) => ({ numerator: group.end - group.start, denominator: 0 });
    case 'sum':
      return (group) => ({ numerator: summed(group, (o, i) => o.first[i] as number), denominator: 0 });
    case 'share':
    case 'mean':
      return (group) => ({
        numerator: summed(group, (o, i) => o.first[i] as number),
        denominator: group.end - group.start,
      });
    case 'mean_per_case':
      return (group) => ({
        numerator: summed(group, (o, i) => (o.first[i] as number) / SECOND),
        denominator: casesOf(group),
      });
    case 'ratio':
      return (group) => ({
        numerator: summed(group, (o, i) => o.first[i] as number),
        denominator: summed(group, (o, i) => o.second[i] as number),
      });
    case 'ended_share':
      return endedParts(metric, scope, whole);
    case 'kept_share': {
      const ended = endedParts(metric, scope, whole);
      return (group) => {
        const { numerator, denominator } = ended(group);
        return { numerator: denominator - numerator, denominator };
      };
    }
    default:
      return 'quantile_has_no_parts';
  }
}

/** Each end counts as many as it stands for: those who were lost from sight before they could end. */
function endedParts({ statistic }: Metric, { question }: Scope, whole: GroupOfMetric): PartOf {
  const window = statistic.window?.(question);
  if (window === undefined) throw new Error('a share that ended has ended within some time');
  const { first, second } = whole.cells.observations;
  const coded = (o: GroupOfMetric['cells']['observations'], i: number) =>
    codeDuration(o.first[i] as number, o.second[i] === 1);
  const durations = Float64Array.from(first, (time, i) => codeDuration(time, second[i] === 1));
  const weights = weightsOfEnds(sortDurations(durations.slice(whole.start, whole.end)), window);
  return (group) => ({
    numerator: summed(group, (o, i) => weights.get(coded(o, i)) ?? 0),
    denominator: group.end - group.start,
  });
}

/** Observations of one case lie next to each other. */
function casesOf({ cells: { observations }, start, end }: GroupOfMetric): number {
  let cases = 0;
  for (let i = start; i < end; i++) {
    if (i === start || observations.second[i] !== observations.second[i - 1]) cases++;
  }
  return cases;
}

function summed(
  { cells: { observations }, start, end }: GroupOfMetric,
  read: (observations: GroupOfMetric['cells']['observations'], i: number) => number,
): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += read(observations, i);
  return sum;
}
