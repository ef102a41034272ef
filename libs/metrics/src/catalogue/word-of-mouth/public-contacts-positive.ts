/** What customers said of us in public, positive as observed. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { keepPublicOf, measureToneKnown, WITHOUT_TONE } from './public-tone.ts';

export const publicContactsPositive = defineMetric({
  id: 'public_contacts_positive',
  title: 'Positive public contacts',
  unit: 'count',
  better: 'higher',
  counts: 'contact',
  table: 'contact',
  time: atItsMoment,
  parameters: [],
  needs: 'tone',
  only: () => ({ direction: 'inbound', visibility: 'public' }),
  keep: keepPublicOf('positive'),
  excludes: WITHOUT_TONE,
  measure: measureToneKnown,
  statistic: counting,
  sentence: () => 'Public inbound contacts in the period with a pleased tone, thanks and praise included.',
  formula: 'count of public inbound contacts with a sentiment above 0',
  topic: 'public-tone',
});
