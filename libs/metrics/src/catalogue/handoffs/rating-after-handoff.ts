/** How customers rated after a handoff, each rating as a share of its scale. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { averaging } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf, levelOf } from '../wording.ts';

const NOT_RATED = 1;

export const ratingAfterHandoff = defineMetric({
  id: 'rating_after_handoff',
  title: 'Rating after handoffs',
  unit: 'share',
  better: 'higher',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays'],
  needs: 'handoffs',
  only: ({ level }) => ({ level }),
  excludes: [{ reason: 'not_rated', lacksEvidence: true }],
  measure: measureRating,
  statistic: averaging({ least: 0, most: 1 }),
  sentence: (question) =>
    `The mean of the first rating on the issue after handoffs ${levelOf(question)}, from 0 % (the worst of its scale) to ` +
    `100 % (the best); handoffs without a rating left out; ${issueOf(question)}.`,
  formula: 'mean of (score − lowest) / (highest − lowest) of the first rating after each handoff',
  topic: 'loyalty',
});

function measureRating(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { ratedAfter } = scope.columns.tables.handoff.columns;
  for (let i = 0; i < length; i++) {
    const rating = ratedAfter[rows[i] as number] as number;
    into.first[i] = rating;
    if (Number.isNaN(rating)) into.excluded[i] = NOT_RATED;
  }
}
