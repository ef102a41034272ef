/** At which share of handoffs the customer had to tell, or was asked for, at least one thing again. */
import { defineMetric } from '../define-metric.ts';
import { LOSS_EXCLUSIONS, measureRepeats } from './handoff-loss.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf, levelOf } from '../wording.ts';

export const repeatYourselfRate = defineMetric({
  id: 'repeat_yourself_rate',
  title: 'Handoffs at which customers repeat themselves',
  unit: 'share',
  better: 'lower',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays'],
  needs: 'tellings',
  only: ({ level }) => ({ level }),
  excludes: LOSS_EXCLUSIONS,
  measure: measureRepeats,
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? 'told again' : null),
  sentence: (question) =>
    `The share of handoffs ${levelOf(question)}, with anything known before them, after which the customer had to give or was ` +
    `asked for some of it again; ${issueOf(question)}.`,
  formula: 'handoffs with |R| > 0 / handoffs with |K| > 0',
  topic: 'information-loss',
});
