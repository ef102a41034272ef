/** The time by which nine tenths of what was handed over had been taken up by the receiving side. */
import { defineMetric } from '../define-metric.ts';
import { durationQuantile } from '../statistic.ts';
import { handoffWait } from './first-touch.ts';

export const handoffWaitP90 = defineMetric({
  ...handoffWait('nine tenths'),
  id: 'handoff_wait_p90',
  title: 'Wait after a handoff, nine tenths',
  statistic: durationQuantile(0.9),
  formula: 'smallest t with S(t) ≤ 0.1, S = Kaplan–Meier from handoff to first touch',
});
