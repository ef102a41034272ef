/** How many promises were made to customers. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { atItsMoment } from '../times.ts';

export const promisesMade = defineMetric({
  id: 'promises_made',
  title: 'Promises made',
  unit: 'count',
  better: 'none',
  counts: 'promise',
  table: 'promise',
  time: atItsMoment,
  parameters: [],
  needs: 'promises',
  statistic: counting,
  sentence: () =>
    'Promises made to customers in the period: callbacks, deliveries, visits, repairs, refunds, credits.',
  formula: 'count of promises by the time they were made',
  topic: 'promises',
});
