/** Contacts that the customer had to make again. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf } from '../wording.ts';

export const repeatContacts = defineMetric({
  id: 'repeat_contacts',
  title: 'Repeat contacts',
  unit: 'count',
  better: 'lower',
  counts: 'contact',
  table: 'contact',
  time: atItsMoment,
  parameters: ['issueWindowDays'],
  needs: 'contacts',
  only: () => ({ direction: 'inbound', praise: false, repeat: ['chase', 'comeback'] }),
  statistic: counting,
  sentence: (question) =>
    `Inbound contacts on an issue after its first one that the customer had to make again; ${issueOf(question)}.`,
  formula: 'chases + comebacks',
  topic: 'contacts',
});
