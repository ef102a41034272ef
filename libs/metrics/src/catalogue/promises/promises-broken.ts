/** The share of promises that fell due and were never kept. */
import { defineMetric } from '../define-metric.ts';
import { FATE_EXCLUSIONS, measureFate, noteFate } from './promise-fates.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';

export const promisesBroken = defineMetric({
  id: 'promises_broken',
  title: 'Promises broken',
  unit: 'share',
  better: 'lower',
  counts: 'promise',
  table: 'promise',
  time: atItsMoment,
  parameters: [],
  needs: 'promises',
  excludes: FATE_EXCLUSIONS,
  measure: measureFate('broken'),
  statistic: sharing,
  note: noteFate,
  sentence: () =>
    'Of the promises made in the period that were kept or have fallen due, the share never kept.',
  formula: 'due passed and never kept / (kept + due passed)',
  topic: 'promises',
});
