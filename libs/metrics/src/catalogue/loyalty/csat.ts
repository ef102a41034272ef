/** The share of satisfied customers among those who rated: the two best of five, or as far up another scale. */
import { defineMetric } from '../define-metric.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { measureUpperPart, noteScore, WITHOUT_SCALE } from './upper-part-of-scale.ts';

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
  excludes: WITHOUT_SCALE,
  measure: measureUpperPart(4 / 5),
  statistic: sharing,
  note: noteScore,
  sentence: () =>
    'Of the satisfaction ratings given in the period, the share of at least four fifths of their scale: 4 or 5 of 5.',
  formula: 'ratings with score / max ≥ 0.8 / ratings',
  topic: 'loyalty',
});
