/** The share of promises that were kept when they were due. */
import { defineMetric } from '../define-metric.ts';
import { FATE_EXCLUSIONS, measureFate, noteFate } from './promise-fates.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';

export const promisesKeptOnTime = defineMetric({
  id: 'promises_kept_on_time',
  title: 'Promises kept on time',
  unit: 'share',
  better: 'higher',
  counts: 'promise',
  table: 'promise',
  time: atItsMoment,
  parameters: [],
  needs: 'promises',
  excludes: FATE_EXCLUSIONS,
  measure: measureFate('on_time'),
  statistic: sharing,
  note: noteFate,
  sentence: () =>
    'Of the promises made in the period that were kept or have fallen due, the share kept by the time they were due.',
  formula: 'kept by due / (kept + due passed)',
  topic: 'promises',
});
