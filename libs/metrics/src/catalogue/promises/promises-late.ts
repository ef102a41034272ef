/** The share of promises that were kept, but later than promised. */
import { defineMetric } from '../define-metric.ts';
import { FATE_EXCLUSIONS, measureFate, noteFate } from './promise-fates.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';

export const promisesLate = defineMetric({
  id: 'promises_late',
  title: 'Promises kept late',
  unit: 'share',
  better: 'lower',
  counts: 'promise',
  table: 'promise',
  time: atItsMoment,
  parameters: [],
  needs: 'promises',
  excludes: FATE_EXCLUSIONS,
  measure: measureFate('late'),
  statistic: sharing,
  note: noteFate,
  sentence: () =>
    'Of the promises made in the period that were kept or have fallen due, the share kept after they were due.',
  formula: 'kept after due / (kept + due passed)',
  topic: 'promises',
});
