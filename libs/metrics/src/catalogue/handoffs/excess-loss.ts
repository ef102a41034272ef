/** What handing over costs beyond what is told again anyway from one contact to the next. */
import { defineMetric } from '../define-metric.ts';
import { LOSS_EXCLUSIONS, measureLoss } from './handoff-loss.ts';
import { ratio } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf, levelOf } from '../wording.ts';

export const excessLoss = defineMetric({
  id: 'excess_loss',
  title: 'Information lost in excess of the baseline',
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
  against: 'baseline_loss',
  sentence: (question) =>
    `Information lost at handoffs ${levelOf(question)}, less what is told again between contacts without a handoff ` +
    `in the same period and under the same filters, over all groups; ${issueOf(question)}.`,
  formula: 'information loss − baseline loss',
  topic: 'information-loss',
});
