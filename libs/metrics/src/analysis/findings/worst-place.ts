/**
 * Where a metric stands worst: the last of a ranking by reason, channel or team, if all but a few groups are told to be
 * better, with 95 % confidence for all pairs together (statistics/told-apart.ts).
 */
import { placeOf } from '../../answer/dimension-places.ts';
import type { Metric } from '../../catalogue/define-metric.ts';
import type { DimensionId } from '../../question/question.ts';
import { resolveQuestion } from '../../question/resolve.ts';
import { ranking, type RankedGroup } from '../ranking.ts';
import { caveatsOf, FEWEST, type Looked } from './change-in.ts';
import type { Finding } from './finding-types.ts';

const CUTS: readonly DimensionId[] = ['reason', 'channel', 'team'];
/** Among more than that, it is no place. */
const MOST_ALIKE = 2;

/** The most important of the dimensions; null where nobody stands apart. */
export function worstPlace(metric: Metric, looked: Looked): Finding | null {
  const found = CUTS.map((dimension) => worstBy(metric, dimension, looked)).filter((each) => each !== null);
  return found.sort((a, b) => b.importance - a.importance)[0] ?? null;
}

function worstBy(
  metric: Metric,
  dimension: DimensionId,
  { columns, asked, context }: Looked,
): Finding | null {
  const question = {
    ...asked,
    metrics: [metric.id],
    by: [dimension],
    grain: 'NONE',
    compare: 'NONE',
  } as const;
  const resolved = resolveQuestion(question, context);
  if (placeOf(metric.table, dimension, resolved.attribution) === null) return null;
  const { metrics } = ranking(columns, question, context);
  const { groups = [], overall } = metrics[0] ?? {};
  const ranked = groups.filter(({ bestRank }) => bestRank !== null);
  const worst = ranked.at(-1);
  if (worst === undefined || overall === undefined || !isToldApart(worst, ranked.length)) return null;
  const { key, total, shrunk, shrunkLow, shrunkHigh, bestRank } = worst;
  if (shrunk === null || shrunkLow === null || shrunkHigh === null || overall.value === null) return null;
  const half = (shrunkHigh - shrunkLow) / 2;
  return {
    kind: 'place',
    metric: metric.id,
    importance: half > 0 ? (Math.abs(shrunk - overall.value) / half) * total.n : 0,
    question: resolved,
    change: null,
    place: {
      dimension,
      key,
      value: total,
      believed: shrunk,
      overall,
      alike: ranked.length - (bestRank as number) + 1,
      groups: ranked.length,
    },
    afterHow: null,
    caveats: caveatsOf(metric, total, context),
  };
}

/** A group without a name is no place to go to. */
function isToldApart({ key, bestRank, total }: RankedGroup, count: number): boolean {
  const alike = count - (bestRank as number) + 1;
  return key[0] !== null && total.n >= FEWEST && alike <= MOST_ALIKE && alike * 2 <= count;
}
