/** How many cases were resolved for good, as far as is known: the start of the run that still lasts. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { whenResolved } from '../times.ts';

export const casesResolved = defineMetric({
  id: 'cases_resolved',
  title: 'Cases resolved',
  unit: 'count',
  better: 'none',
  counts: 'case',
  table: 'case',
  time: whenResolved,
  parameters: ['attribution'],
  only: () => ({ merged: false }),
  statistic: counting,
  sentence: () =>
    'Cases whose final resolution fell into the period; a case reopened later counts when it is resolved again.',
  formula: 'count of cases by resolvedAt, merged ones left out',
  topic: 'case-counts',
});
