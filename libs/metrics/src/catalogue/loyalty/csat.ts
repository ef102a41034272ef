/** The share of satisfied customers among those who rated: the two best of five, or as far up another scale. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';

const SATISFIED = 0.8;
const NO_SCALE = 1;

export const csat = defineMetric({
  id: 'csat',
  title: 'Satisfied customers',
  unit: 'share',
  better: 'higher',
  counts: 'rating',
  table: 'voice',
  time: atItsMoment,
  parameters: [],
  needs: 'csat',
  only: () => ({ kind: 'csat' }),
  excludes: [{ reason: 'no_scale', lacksEvidence: true }],
  measure: measureSatisfaction,
  statistic: sharing,
  note: noteScore,
  sentence: () =>
    'Of the satisfaction ratings given in the period, the share of at least four fifths of their scale: 4 or 5 of 5.',
  formula: 'ratings with score / max ≥ 0.8 / ratings',
  topic: 'loyalty',
});

function measureSatisfaction(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { score, max } = scope.columns.tables.voice.columns;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    into.first[i] = (score[row] as number) >= SATISFIED * (max[row] as number) - 1e-9 ? 1 : 0;
    if (Number.isNaN(max[row]) || Number.isNaN(score[row])) into.excluded[i] = NO_SCALE;
  }
}

function noteScore(scope: Scope, row: number): string {
  const { score, max } = scope.columns.tables.voice.columns;
  return `${score[row]} of ${max[row]}`;
}
