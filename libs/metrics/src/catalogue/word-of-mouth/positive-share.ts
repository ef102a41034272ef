/** Of what customers said of us in public, the share that was good. */
import { defineMetric } from '../define-metric.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { keepPublicOf, measurePositive, WITHOUT_TONE } from './public-tone.ts';

export const positiveShare = defineMetric({
  id: 'positive_share',
  title: 'Positive share of public contacts',
  unit: 'share',
  better: 'higher',
  counts: 'contact',
  table: 'contact',
  time: atItsMoment,
  parameters: [],
  needs: 'tone',
  only: () => ({ direction: 'inbound', visibility: 'public' }),
  keep: keepPublicOf('either'),
  excludes: WITHOUT_TONE,
  measure: measurePositive,
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? 'positive' : 'negative'),
  sentence: () =>
    'Of the public inbound contacts in the period with a negative or positive tone, the share with a positive one, thanks ' +
    'and praise included.',
  formula: 'positive / (positive + negative) public inbound contacts',
  topic: 'public-tone',
});
