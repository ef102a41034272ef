/** How often a case was handed upwards. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf, levelOf } from '../wording.ts';

export const escalations = defineMetric({
  id: 'escalations',
  title: 'Escalations',
  unit: 'count',
  better: 'lower',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays'],
  needs: 'escalations',
  only: ({ level }) => ({ level, kind: 'escalation' }),
  statistic: counting,
  sentence: (question) =>
    `Handoffs ${levelOf(question)} that the source records as escalations; ${issueOf(question)}.`,
  formula: 'count of handoffs of kind escalation by their own time',
  topic: 'handoffs',
});
