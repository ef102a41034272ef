/** How many people could see what customers said badly of us in public: as observed, not as feared. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { summing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { keepPublicOf, measureToneKnown, WITHOUT_TONE } from './public-tone.ts';

const NO_REACH = 1 + WITHOUT_TONE.length;

export const exposureObserved = defineMetric({
  id: 'exposure_observed',
  title: 'People reached by negative posts',
  unit: 'count',
  better: 'lower',
  counts: 'contact',
  table: 'contact',
  time: atItsMoment,
  parameters: [],
  needs: 'tone',
  only: () => ({ direction: 'inbound', visibility: 'public' }),
  keep: keepPublicOf('negative'),
  excludes: [...WITHOUT_TONE, { reason: 'no_reach', lacksEvidence: true }],
  measure: measureReach,
  statistic: summing,
  sentence: () =>
    'How many people could see the public inbound contacts in the period with an angry or unhappy tone, added up; who saw ' +
    'two of them counts twice.',
  formula: 'Σ reach of public inbound contacts with a sentiment below 0',
  topic: 'public-tone',
});

function measureReach(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  measureToneKnown(scope, rows, length, into);
  const { reach } = scope.columns.tables.contact.columns;
  for (let i = 0; i < length; i++) {
    const people = reach[rows[i] as number] as number;
    if (people >= 0) into.first[i] = people;
    else if (into.excluded[i] === 0) into.excluded[i] = NO_REACH;
  }
}
