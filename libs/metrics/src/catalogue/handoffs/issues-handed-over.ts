/** The share of matters that did not stay with whoever took them first. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf, levelOf } from '../wording.ts';
import { HOLDER_UNKNOWN, measureHandoffs } from './handoffs-of-issue.ts';

export const issuesHandedOver = defineMetric({
  id: 'issues_handed_over',
  title: 'Issues handed over',
  unit: 'share',
  better: 'lower',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'level', 'issueWindowDays'],
  needs: 'handoffs',
  excludes: HOLDER_UNKNOWN,
  measure: measureAny,
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? 'handed over' : null),
  sentence: (question) =>
    `The share of issues with at least one handoff ${levelOf(question)}: ${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'issues with a handoff / issues',
  topic: 'handoffs',
});

function measureAny(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  measureHandoffs(scope, rows, length, into);
  for (let i = 0; i < length; i++) {
    if (into.first[i] === 0) continue;
    into.first[i] = 1;
    into.complete[i] = 1;
  }
}
