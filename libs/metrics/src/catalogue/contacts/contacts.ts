/** How often customers made contact, in any channel; thanks and praise left out. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { atItsMoment } from '../times.ts';

export const contacts = defineMetric({
  id: 'contacts',
  title: 'Contacts',
  unit: 'count',
  better: 'none',
  counts: 'contact',
  table: 'contact',
  time: atItsMoment,
  parameters: [],
  needs: 'contacts',
  only: () => ({ direction: 'inbound', praise: false }),
  statistic: counting,
  sentence: () => 'Inbound contacts in the period, private and public, without thanks and praise.',
  formula: 'count of inbound contacts by their own time',
  topic: 'contacts',
});
