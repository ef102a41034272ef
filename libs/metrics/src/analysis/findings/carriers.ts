/**
 * Where a change comes from: the slice that did most of it beyond its size. Cut by reason and channel together, by reason,
 * by channel and by team; of all slices that did at least half of the change, the one whose share of the change exceeds
 * its share of the whole most. A slice without a name is none: nobody can go there. Where none did, two of one dimension that did together; else it comes from everywhere.
 */
import { placeOf } from '../../answer/dimension-places.ts';
import { scopeOf } from '../../answer/scope.ts';
import { findMetric } from '../../catalogue/find-metric.ts';
import type { Metric } from '../../catalogue/define-metric.ts';
import type { Period } from '../../periods/compared-period.ts';
import { timeAxis } from '../../periods/time-axis.ts';
import type { DimensionId } from '../../question/question.ts';
import { resolveQuestion } from '../../question/resolve.ts';
import { changeBetween, type SliceOfChange } from '../explain-change.ts';
import type { Looked } from './change-in.ts';
import type { Carrier, Change } from './finding-types.ts';

type Comes = Pick<Change, 'by' | 'carriers' | 'mix' | 'explainedBy'>;

const CUTS: readonly (readonly DimensionId[])[] = [['reason', 'channel'], ['reason'], ['channel'], ['team']];
const MOST = 0.5;
/** Less than that and a second slice is not worth naming. */
const WORTH_NAMING = 0.2;
const FEWEST = 20;
const HOUR = 3600;

interface Candidate extends Comes {
  readonly lift: number;
  /** Alone it did most of it. */
  readonly alone: boolean;
}

export function carriersOf(
  metric: Metric,
  valueBefore: number,
  before: Period,
  after: Period,
  looked: Looked,
): Comes {
  const { explainedBy, withinHours } = partsOfMetric(metric, valueBefore);
  const candidates = CUTS.flatMap((by) => {
    const found = explained(explainedBy, withinHours, by, before, after, looked);
    return found === null ? [] : candidatesIn(explainedBy.id, by, found);
  });
  const best = candidates.sort((a, b) => Number(b.alone) - Number(a.alone) || b.lift - a.lift)[0];
  if (best === undefined) return { by: [], carriers: [], mix: null, explainedBy: explainedBy.id };
  const { by, carriers, mix } = best;
  return { by, carriers, mix, explainedBy: explainedBy.id };
}

/** Half of the cases were resolved within the median of before: what that share has become is a sum of its parts. */
function partsOfMetric(metric: Metric, valueBefore: number) {
  const share = metric.id === 'resolution_median' ? findMetric('resolved_within') : undefined;
  const hours = valueBefore / HOUR;
  return share !== undefined && hours > 0
    ? { explainedBy: share, withinHours: hours }
    : { explainedBy: metric, withinHours: null };
}

function explained(
  metric: Metric,
  withinHours: number | null,
  by: readonly DimensionId[],
  before: Period,
  after: Period,
  { columns, asked, context }: Looked,
) {
  const parameters = withinHours === null ? {} : { withinHours };
  const question = resolveQuestion(
    {
      ...asked,
      ...parameters,
      ...after,
      metrics: [metric.id],
      by,
      grain: 'NONE',
      compare: 'NONE',
      limit: 1000,
    },
    context,
  );
  if (by.some((dimension) => placeOf(metric.table, dimension, question.attribution) === null)) return null;
  const scope = scopeOf(columns, question, context);
  const [edgesBefore, edgesAfter] = [before, after].map(
    ({ from, to }) => timeAxis(from, to, 'NONE', context.zone, context.asOf).edges,
  ) as [Float64Array, Float64Array];
  const found = changeBetween(metric, scope, edgesBefore, edgesAfter);
  return found.unknownBecause === null && found.change !== null && found.change !== 0 ? found : null;
}

function candidatesIn(
  explainedBy: string,
  by: readonly DimensionId[],
  { slices, change, mix }: { slices: readonly SliceOfChange[]; change: number | null; mix: number | null },
): Candidate[] {
  const whole = change as number;
  // One slice is everything there is: it explains nothing.
  if (slices.length < 2) return [];
  const carried = slices
    .filter(({ key, before, after }) => !key.includes(null) && Math.max(before.n, after.n) >= FEWEST)
    .map((slice) => ({ slice, share: slice.total / whole }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const candidate = (chosen: typeof carried, alone: boolean): Candidate => ({
    by,
    carriers: chosen.map(({ slice: { key, before, after }, share }): Carrier => ({
      key,
      share,
      before,
      after,
    })),
    mix: mix === null ? null : mix / whole,
    explainedBy,
    alone,
    lift: chosen.reduce((sum, { slice, share }) => sum + Math.min(1, share) - (slice.weightAfter ?? 0), 0),
  });
  const alone = carried.filter(({ share }) => share >= MOST).map((one) => candidate([one], true));
  const [first, second] = carried;
  const together =
    by.length === 1 &&
    first !== undefined &&
    second !== undefined &&
    slices.length > 2 &&
    second.share >= WORTH_NAMING &&
    first.share + second.share >= MOST
      ? [candidate([first, second], false)]
      : [];
  return [...alone, ...together].filter(({ lift }) => lift > 0);
}
