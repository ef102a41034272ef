/**
 * What customers did after an issue, as durations: from its opening until they left, from its first resolution until they
 * bought or recommended, censored at the horizon. A customer who left over an open issue would not be seen at all if the
 * time to leaving were counted from resolutions.
 */
import type { Exclusion, Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';

const DAY = 86_400_000;
const LEFT_BEFORE = 1;
const NOT_RESOLVED_YET = 2;

export const WHAT_FOLLOWED_EXCLUSIONS: readonly Exclusion[] = [
  { reason: 'left_before' },
  { reason: 'not_resolved_yet', notYet: true },
];

export const outcomeWindow = ({ outcomeDays }: Scope['question']): number => outcomeDays * DAY;

/** Complete: it happened, or the issue has been observed for the whole time. */
export const measureWhatFollowed =
  (since: 'openedAt' | 'firstResolvedAt', outcome: 'churnedAt' | 'boughtAt' | 'referredAt') =>
  (scope: Scope, rows: Int32Array, length: number, into: Observations): void => {
    const { columns } = scope.columns.tables.issue;
    const { leftBefore } = columns;
    const starts = columns[since];
    const outcomes = columns[outcome];
    const window = outcomeWindow(scope.question);
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      const start = starts[row] as number;
      const at = outcomes[row] as number;
      const happened = at === at;
      const seen = scope.asOf - start;
      into.first[i] = happened ? at - start : seen;
      into.second[i] = happened ? 1 : 0;
      into.complete[i] = happened || seen >= window ? 1 : 0;
      if (leftBefore[row] === 1) into.excluded[i] = LEFT_BEFORE;
      else if (!(seen >= 0)) into.excluded[i] = NOT_RESOLVED_YET;
    }
  };
