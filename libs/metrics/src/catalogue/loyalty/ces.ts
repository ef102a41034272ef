/**
 * The share of customers who found it easy: the three best of seven, or as far up another scale. As with CES 2.0, a high
 * score is an easy matter.
 */
import { defineMetric } from '../define-metric.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { measureUpperPart, noteScore, WITHOUT_SCALE } from './upper-part-of-scale.ts';

export const ces = defineMetric({
  id: 'ces',
  title: 'Customers who found it easy',
  unit: 'share',
  better: 'higher',
  counts: 'rating',
  table: 'voice',
  time: atItsMoment,
  parameters: [],
  needs: 'ces',
  only: () => ({ kind: 'ces' }),
  excludes: WITHOUT_SCALE,
  measure: measureUpperPart(5 / 7),
  statistic: sharing,
  note: noteScore,
  sentence: () =>
    'Of the effort ratings given in the period, high meaning easy, the share of at least five sevenths of their scale: ' +
    '5, 6 or 7 of 7.',
  formula: 'ratings with score / max ≥ 5/7 / ratings',
  topic: 'loyalty',
});
