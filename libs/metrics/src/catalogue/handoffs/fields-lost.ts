/** How many items of information were lost at handoffs; cut by field it says which ones. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf, levelOf } from '../wording.ts';

export const fieldsLost = defineMetric({
  id: 'fields_lost',
  title: 'Fields lost at handoffs',
  unit: 'count',
  better: 'lower',
  counts: 'field',
  table: 'loss',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays'],
  needs: 'facts',
  only: ({ level }) => ({ level }),
  statistic: counting,
  sentence: (question) =>
    `Fields given again, asked for again or cleared after handoffs ${levelOf(question)} in the period; ` +
    `${issueOf(question)}.`,
  formula: 'Σ|R or D|',
  topic: 'information-loss',
});
