/** How many different people made contact, however often. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { atItsMoment } from '../times.ts';

export const customers = defineMetric({
  id: 'customers',
  title: 'Customers who made contact',
  unit: 'count',
  better: 'none',
  counts: 'customer',
  table: 'contact',
  time: atItsMoment,
  parameters: [],
  needs: 'contacts',
  only: () => ({ direction: 'inbound', praise: false }),
  distinct: 'customer',
  statistic: counting,
  sentence: () =>
    'Different customers with an inbound contact in the period, thanks and praise left out; each counts once, and once in ' +
    'every group and bucket in which they made contact.',
  formula: 'count of distinct customers of inbound contacts',
  topic: 'repeat-rate',
});
