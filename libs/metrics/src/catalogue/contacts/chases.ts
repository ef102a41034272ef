/** Repeat contacts while the issue was unresolved: the customer asks where it stands. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf } from '../wording.ts';

export const chases = defineMetric({
  id: 'chases',
  title: 'Chases',
  unit: 'count',
  better: 'lower',
  counts: 'contact',
  table: 'contact',
  time: atItsMoment,
  parameters: ['issueWindowDays'],
  needs: 'contacts',
  only: () => ({ direction: 'inbound', praise: false, repeat: 'chase' }),
  statistic: counting,
  sentence: (question) =>
    `Repeat contacts made before the issue was resolved, or before it was resolved again; ${issueOf(question)}.`,
  formula: 'count of repeat contacts with no resolution since the previous contact',
  topic: 'contacts',
});
