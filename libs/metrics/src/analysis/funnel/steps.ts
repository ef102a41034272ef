/**
 * How far an issue came, step by step. Each step is read off the same units as a metric of the catalogue, so that a loss can be held
 * against a number that everybody knows; where a window has not run out nothing is judged, not even what went wrong early: else the young would
 * show their failures only.
 */
import { comebackRate } from '../../catalogue/issues/comeback-rate.ts';
import { issues } from '../../catalogue/issues/issues.ts';
import type { Metric, Scope } from '../../catalogue/define-metric.ts';
import { factsRepeatedPerIssue } from '../../catalogue/effort/facts-repeated-per-issue.ts';
import { retention } from '../../catalogue/loyalty/retention.ts';
import { Observations } from '../../catalogue/observations.ts';
import { firstContactResolution } from '../../catalogue/issues/first-contact-resolution.ts';
import { firstResponseMedian } from '../../catalogue/resolution/first-response-median.ts';

export const FATES = ['reached', 'lost', 'pending', 'unknown'] as const;
/** lost: for good. pending: can still go either way. unknown: nothing recorded to tell by. */
export type Fate = (typeof FATES)[number];

export const STEPS = ['opened', 'answered', 'resolved', 'held', 'not_told_again', 'kept'] as const;
export type StepId = (typeof STEPS)[number];

export interface Step {
  readonly id: StepId;
  /** Whose units it is read off. */
  readonly metric: Metric;
  /** Of each row of the table of issues, by its position in FATES. */
  readonly judge: (scope: Scope, rows: Int32Array) => Uint8Array;
}

const DAY = 86_400_000;
const codeOf = (fate: Fate): number => FATES.indexOf(fate);
export const REACHED = codeOf('reached');

interface Seen {
  readonly first: number;
  readonly over: boolean;
  readonly complete: boolean;
  /** Why the metric leaves it out; null: it does not. */
  readonly excluded: string | null;
  readonly row: number;
}

/** A step that is read off what the metric measures. */
function readOff(
  metric: Metric,
  fateOf: (seen: Seen, scope: Scope) => Fate,
  rowsOf: (scope: Scope, rows: Int32Array) => Int32Array = (_scope, rows) => rows,
): Step['judge'] {
  return (scope, rows) => {
    const observations = new Observations(rows.length);
    metric.measure?.(scope, rowsOf(scope, rows), rows.length, observations, NO_MOMENTS);
    const { first, second, complete, excluded } = observations;
    return Uint8Array.from(rows, (row, i) =>
      codeOf(
        fateOf(
          {
            row,
            first: first[i] as number,
            over: second[i] === 1,
            complete: complete[i] === 1,
            excluded: metric.excludes?.[(excluded[i] as number) - 1]?.reason ?? null,
          },
          scope,
        ),
      ),
    );
  };
}
const NO_MOMENTS = new Float64Array(0);

const ALL: readonly Step[] = [
  { id: 'opened', metric: issues, judge: (_scope, rows) => new Uint8Array(rows.length) },
  {
    id: 'answered',
    metric: firstResponseMedian,
    judge: readOff(
      firstResponseMedian,
      ({ excluded, over, complete }) => {
        // Somebody spoke with the customer; only how long that took is not known.
        if (excluded === 'wait_not_recorded') return 'reached';
        if (excluded !== null) return 'unknown';
        return over ? 'reached' : complete ? 'lost' : 'pending';
      },
      firstCases,
    ),
  },
  { id: 'resolved', metric: firstContactResolution, judge: judgeResolved },
  {
    id: 'held',
    metric: comebackRate,
    judge: readOff(comebackRate, ({ excluded, first, over, row }, scope) => {
      if (excluded !== null) return excluded === 'not_resolved_yet' ? 'pending' : 'unknown';
      const window = scope.question.windowDays * DAY;
      const resolved = scope.columns.tables.issue.columns.firstResolvedAt[row] as number;
      if (scope.asOf - resolved < window) return 'pending';
      return over && first <= window ? 'lost' : 'reached';
    }),
  },
  {
    id: 'not_told_again',
    metric: factsRepeatedPerIssue,
    judge: readOff(factsRepeatedPerIssue, ({ excluded, first, complete }) => {
      if (excluded !== null) return 'unknown';
      return first > 0 ? 'lost' : complete ? 'reached' : 'pending';
    }),
  },
  {
    id: 'kept',
    metric: retention,
    judge: readOff(retention, ({ excluded, first, over, row }, scope) => {
      if (excluded !== null) return 'unknown';
      const window = scope.question.outcomeDays * DAY;
      const opened = scope.columns.tables.issue.columns.openedAt[row] as number;
      if (scope.asOf - opened < window) return 'pending';
      return over && first <= window ? 'lost' : 'reached';
    }),
  },
];

export const stepsInOrder = (): readonly Step[] => ALL;

/** The answer to a matter is the answer to its first case. */
function firstCases({ columns }: Scope, rows: Int32Array): Int32Array {
  const { case: first } = columns.tables.issue.columns;
  return rows.map((row) => first[row] as number);
}

/** Lost: its only case was closed by rule. Where several belong to it, it may be that another of them is still worked on. */
function judgeResolved({ columns }: Scope, rows: Int32Array): Uint8Array {
  const { case: first, cases, firstResolvedAt } = columns.tables.issue.columns;
  const { administrativelyClosedAt } = columns.tables.case.columns;
  return Uint8Array.from(rows, (row) => {
    if (!Number.isNaN(firstResolvedAt[row])) return REACHED;
    const closed = cases[row] === 1 && !Number.isNaN(administrativelyClosedAt[first[row] as number]);
    return codeOf(closed ? 'lost' : 'pending');
  });
}
