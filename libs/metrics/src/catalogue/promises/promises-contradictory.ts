/** The share of promises that say something else than one that still stood. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf } from '../wording.ts';

export const promisesContradictory = defineMetric({
  id: 'promises_contradictory',
  title: 'Contradictory promises',
  unit: 'share',
  better: 'lower',
  counts: 'promise',
  table: 'promise',
  time: atItsMoment,
  parameters: ['issueWindowDays'],
  needs: 'promises',
  measure: (scope: Scope, rows: Int32Array, length: number, into: Observations) => {
    const { contradictory } = scope.columns.tables.promise.columns;
    for (let i = 0; i < length; i++) into.first[i] = contradictory[rows[i] as number] as number;
  },
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? 'contradictory' : null),
  sentence: (question) =>
    `Of the promises made in the period, the share with another due date than an earlier one of the same kind on the issue ` +
    `that was neither kept nor due; ${issueOf(question)}.`,
  formula: 'promises that contradict one that stood / promises',
  topic: 'promises',
});
