/** How the word-of-mouth risk of cases is spread: in tens from 0 to 100, and the share at the threshold or above. */
import type { MetricValue } from '../answer/answer-types.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import type { Columns } from '../columns/columns.ts';
import type { AnswerContext } from '../question/context.ts';
import type { QuestionAsAsked } from '../question/resolve.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { analysed, type AnalysisFrame } from './analysis-frame.ts';
import { slicedMetric, type GroupOfMetric } from './sliced-metric.ts';

export interface RiskBin {
  /** Inclusive. */
  readonly from: number;
  /** Exclusive; 100 belongs to the last. */
  readonly to: number;
  readonly n: number;
  /** Of all cases; null for none. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface RiskSpread {
  readonly key: readonly (string | null)[];
  readonly mean: MetricValue;
  readonly atRisk: MetricValue;
  readonly bins: readonly RiskBin[];
}

export interface RiskDistribution extends AnalysisFrame {
  readonly threshold: number;
  readonly overall: RiskSpread;
  /** Most cases first. */
  readonly groups: readonly RiskSpread[];
  readonly groupsLeftOut: number;
}

const METRICS = ['word_of_mouth_index', 'word_of_mouth_at_risk'] as const;
const BINS = 10;

/** The metrics, the grain and the comparison of the question are not used. Throws QuestionError. */
export function riskDistribution(
  columns: Columns,
  asked: QuestionAsAsked,
  context: AnswerContext,
): RiskDistribution {
  const question = { ...asked, metrics: METRICS, grain: 'NONE', compare: 'NONE' } as const;
  const { frame, scope } = analysed(columns, question, context);
  const [index, atRisk] = METRICS.map((id) => {
    const metric = findMetric(id);
    if (metric === undefined) throw new RangeError(`there is no metric ${id}`);
    return slicedMetric(metric, scope, context.zone, frame.question.limit);
  });
  if (index === undefined || atRisk === undefined) throw new RangeError('both are metrics of the catalogue');
  const spread = (group: GroupOfMetric, risky: GroupOfMetric | undefined): RiskSpread => ({
    key: group.key,
    mean: group.figure.shown,
    atRisk: (risky ?? group).figure.shown,
    bins: binsOf(group),
  });
  return {
    ...frame,
    threshold: scope.riskThreshold,
    overall: spread(index.whole, atRisk.whole),
    // Both count the same cases, so they come in the same order.
    groups: index.groups.map((group, i) => spread(group, atRisk.groups[i])),
    groupsLeftOut: index.groupsLeftOut,
  };
}

function binsOf({ cells, start, end }: GroupOfMetric): RiskBin[] {
  const counts = new Array<number>(BINS).fill(0);
  for (let i = start; i < end; i++) {
    const bin = Math.min(BINS - 1, Math.floor((cells.observations.first[i] as number) / (100 / BINS)));
    counts[bin] = (counts[bin] as number) + 1;
  }
  const all = end - start;
  return counts.map((n, bin) => ({
    from: bin * (100 / BINS),
    to: (bin + 1) * (100 / BINS),
    n,
    share: all === 0 ? null : n / all,
    ...wilsonInterval(n, all),
  }));
}
