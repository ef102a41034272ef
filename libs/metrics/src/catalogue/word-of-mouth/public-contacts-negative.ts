/** What customers said of us in public, negative as observed. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { keepPublicOf, measureToneKnown, WITHOUT_TONE } from './public-tone.ts';

export const publicContactsNegative = defineMetric({
  id: 'public_contacts_negative',
  title: 'Negative public contacts',
  unit: 'count',
  better: 'lower',
  counts: 'contact',
  table: 'contact',
  time: atItsMoment,
  parameters: [],
  needs: 'tone',
  only: () => ({ direction: 'inbound', visibility: 'public' }),
  keep: keepPublicOf('negative'),
  excludes: WITHOUT_TONE,
  measure: measureToneKnown,
  statistic: counting,
  sentence: () => 'Public inbound contacts in the period with an angry or unhappy tone.',
  formula: 'count of public inbound contacts with a sentiment below 0',
  topic: 'public-tone',
});
