/** Of what was known before handoffs, the share that had to be told again, was asked again, or was wiped. */
import { defineMetric } from '../define-metric.ts';
import { LOSS_EXCLUSIONS, measureLoss } from './handoff-loss.ts';
import { ratio } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf, levelOf } from '../wording.ts';

export const informationLoss = defineMetric({
  id: 'information_loss',
  title: 'Information lost at handoffs',
  unit: 'share',
  better: 'lower',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays'],
  needs: 'facts',
  only: ({ level }) => ({ level }),
  excludes: LOSS_EXCLUSIONS,
  measure: measureLoss,
  statistic: ratio,
  sentence: (question) =>
    `Of the fields known before handoffs ${levelOf(question)}, the share the customer had to give or was asked for again, or ` +
    `that was cleared, before the next handoff or the resolution; ${issueOf(question)}.`,
  formula: 'Σ|R or D| / Σ|K| over handoffs with |K| > 0',
  topic: 'information-loss',
});
