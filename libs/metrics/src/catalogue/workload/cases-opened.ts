/** How many cases were opened. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { whenOpened } from '../times.ts';

export const casesOpened = defineMetric({
  id: 'cases_opened',
  title: 'Cases opened',
  unit: 'count',
  better: 'none',
  counts: 'case',
  table: 'case',
  time: whenOpened,
  parameters: ['attribution'],
  statistic: counting,
  sentence: () => 'Cases opened in the period, merged ones included.',
  formula: 'count of cases by openedAt',
  topic: 'case-counts',
});
