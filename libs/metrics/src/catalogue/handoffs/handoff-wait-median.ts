/** The time by which half of what was handed over had been taken up by the receiving side. */
import { defineMetric } from '../define-metric.ts';
import { durationQuantile } from '../statistic.ts';
import { handoffWait } from './first-touch.ts';

export const handoffWaitMedian = defineMetric({
  ...handoffWait('half'),
  id: 'handoff_wait_median',
  title: 'Wait after a handoff, median',
  statistic: durationQuantile(0.5),
  formula: 'smallest t with S(t) ≤ 0.5, S = Kaplan–Meier from handoff to first touch',
});
