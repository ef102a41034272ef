/** Handoffs that went straight back to where the case had come from. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf, levelOf } from '../wording.ts';

export const returns = defineMetric({
  id: 'returns',
  title: 'Returns',
  unit: 'count',
  better: 'lower',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays'],
  needs: 'handoffs',
  only: ({ level }) => ({ level, returned: true }),
  statistic: counting,
  sentence: (question) =>
    `Handoffs ${levelOf(question)} from A to B after which the case went straight back to A, counted at the ` +
    `way back; ${issueOf(question)}.`,
  formula: 'count of handoffs from Y to X whose previous one was from X to Y',
  topic: 'handoffs',
});
