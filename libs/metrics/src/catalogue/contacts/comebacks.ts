/** Repeat contacts after a resolution: what was declared solved was not. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf } from '../wording.ts';

export const comebacks = defineMetric({
  id: 'comebacks',
  title: 'Comebacks',
  unit: 'count',
  better: 'lower',
  counts: 'contact',
  table: 'contact',
  time: atItsMoment,
  parameters: ['issueWindowDays'],
  needs: 'contacts',
  only: () => ({ direction: 'inbound', praise: false, repeat: 'comeback' }),
  statistic: counting,
  sentence: (question) =>
    `Repeat contacts made after the issue had been declared resolved; ${issueOf(question)}.`,
  formula: 'count of repeat contacts with a resolution since the previous contact',
  topic: 'contacts',
});
