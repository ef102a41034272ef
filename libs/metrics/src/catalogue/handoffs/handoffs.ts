/** How often responsibility moved, whether somebody pressed "transfer" or the next contact simply had another team. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf, levelOf } from '../wording.ts';

export const handoffs = defineMetric({
  id: 'handoffs',
  title: 'Handoffs',
  unit: 'count',
  better: 'none',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays'],
  needs: 'handoffs',
  only: ({ level }) => ({ level }),
  statistic: counting,
  sentence: (question) =>
    `Handoffs ${levelOf(question)} in the period, explicit ones and those seen only from the next contact; ${issueOf(question)}.`,
  formula: 'count of handoffs by their own time',
  topic: 'handoffs',
});
