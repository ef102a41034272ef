import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { METRICS } from '../catalogue/catalogue.ts';
import { explainChange } from '../analysis/explain-change.ts';
import { handoffEdges } from '../analysis/handoff-edges.ts';
import { ranking } from '../analysis/ranking.ts';
import { riskDistribution } from '../analysis/risk-distribution.ts';
import { survival } from '../analysis/survival.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import type { DimensionId } from '../question/question.ts';
import type { QuestionAsAsked } from '../question/resolve.ts';
import type { MetricValue } from './answer-types.ts';
import { answer } from './answer.ts';
import { hiddenCells } from './hidden-cells.ts';

const SMALLEST = 3;
const CONTEXT = { ...RANDOM_LOG, settings: { smallestGroup: SMALLEST } };
const ALL = METRICS.map(({ id }) => id);
const agentsBy: fc.Arbitrary<DimensionId[]> = fc.constantFrom(
  ['agent'],
  ['fromAgent'],
  ['toAgent'],
  ['agent', 'channel'],
  ['team', 'agent'],
  ['fromAgent', 'toAgent'],
);
const questions: fc.Arbitrary<QuestionAsAsked> = fc.record({
  metrics: fc.constant(ALL),
  by: agentsBy,
  grain: fc.constantFrom('NONE', 'WEEK'),
  attribution: fc.constantFrom('RESOLVING', 'OPENING', 'PARTICIPATING', 'AT_EVENT'),
  compare: fc.constantFrom('NONE', 'PREVIOUS_PERIOD'),
  limit: fc.constantFrom(2, 100),
  filters: fc.constantFrom([], [{ dimension: 'channel' as const, in: ['phone'] }]),
});

const isFit = ({ n, value, low, high, excluded }: MetricValue) =>
  n >= SMALLEST || (n === 0 && value === null && low === null && high === null && excluded.length === 0);

describe('numbers about single agents', () => {
  it('are shown of no agent with fewer behind them than the workspace has set, in any metric, and leave the totals as they are', () => {
    fc.assert(
      fc.property(randomLog, questions, (events, question) => {
        const columns = foldIntoColumns(events);
        const hidden = answer(columns, question, CONTEXT);
        const shown = answer(columns, question, RANDOM_LOG);
        expect(hidden.overall).toEqual(shown.overall);
        expect(hidden.groups.length + hidden.groupsLeftOut).toBe(shown.groups.length + shown.groupsLeftOut);
        for (const { cells } of hidden.groups)
          for (const { total, buckets, previous } of cells)
            expect(
              [total, ...buckets, ...(previous === null ? [] : [previous])].filter((v) => !isFit(v)),
            ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 240_000);

  it('say nothing by what is left of a total: never is exactly one of a sum hidden', () => {
    fc.assert(
      fc.property(randomLog, fc.constantFrom('NONE' as const, 'WEEK' as const), (events, grain) => {
        const question = { metrics: ['contacts'], by: ['agent'], grain } as const;
        const { groups, buckets } = answer(foldIntoColumns(events), question, CONTEXT);
        const hiddenIn = (b: number) =>
          groups.filter(({ cells }) => cells[0]?.buckets[b]?.unknownBecause === 'too_few_to_show').length;
        // One agent alone is everything there is, and no less known.
        buckets.forEach((_, b) => expect(hiddenIn(b) === 1 && groups.length > 1).toBe(false));
      }),
      { numRuns: 60 },
    );
  }, 240_000);

  it('are hidden as a whole where one asks for an agent alone', () => {
    fc.assert(
      fc.property(randomLog, fc.constantFrom('NONE' as const, 'WEEK' as const), (events, grain) => {
        const filters = [{ dimension: 'agent' as const, in: ['n1'] }];
        const { overall } = answer(foldIntoColumns(events), { metrics: ALL, grain, filters }, CONTEXT);
        for (const { total, buckets } of overall)
          expect([total, ...buckets].filter((v) => !isFit(v))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 240_000);

  it('are hidden in analyses too', () => {
    fc.assert(
      fc.property(randomLog, (events) => {
        const columns = foldIntoColumns(events);
        const asked = { metrics: ['resolution_median'], by: ['agent' as const] };
        const values: MetricValue[] = [
          ...(ranking(columns, asked, CONTEXT).metrics[0]?.groups ?? []).map(({ total }) => total),
          ...(survival(columns, asked, CONTEXT).metrics[0]?.groups ?? []).map(({ total }) => total),
          ...riskDistribution(columns, asked, CONTEXT).groups.flatMap(({ mean, atRisk }) => [mean, atRisk]),
          ...explainChange(
            columns,
            {
              metrics: ['cases_opened'],
              by: ['agent'],
              from: '2026-02-01',
              to: '2026-02-20',
              compare: 'PREVIOUS_PERIOD',
            },
            CONTEXT,
          ).metrics.flatMap(({ slices }) => slices.flatMap(({ before, after }) => [before, after])),
        ];
        expect(values.filter((value) => !isFit(value))).toEqual([]);
        const { ranked, tooFew } = handoffEdges(columns, { level: 'AGENT' }, 2, CONTEXT);
        for (const { handoffs, loss, wait, orphans, excess } of [...ranked, ...tooFew])
          expect([handoffs, loss, wait, orphans, excess].filter((value) => !isFit(value))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 240_000);

  it('are all shown where the workspace has set 0 or 1, and from five where it has set nothing', () => {
    const events = fc.sample(randomLog, { numRuns: 1, seed: 7 })[0] ?? [];
    const columns = foldIntoColumns(events);
    const asked = { metrics: ['contacts'], by: ['agent' as const] };
    const said = (settings: object) => answer(columns, asked, { ...RANDOM_LOG, settings }).groups;
    expect(said({ smallestGroup: 1 })).toEqual(said({ smallestGroup: 0 }));
    expect(said({})).toEqual(said({ smallestGroup: 5 }));
  });
});

describe('what is hidden of a table', () => {
  const table = (counts: readonly (readonly number[])[], keys: readonly (readonly string[])[]) => ({
    groups: counts.length - 1,
    columns: (counts[0] as readonly number[]).length,
    n: (row: number, column: number) => (counts[row] as readonly number[])[column] as number,
    key: (group: number) => keys[group] as readonly string[],
  });

  it('is with one small number also the next in size, never the total', () => {
    const counts = [[40], [2], [9], [7], [58]];
    const hidden = hiddenCells(table(counts, [['a'], ['b'], ['c'], ['d']]), 5, false);
    expect([...hidden]).toEqual([0, 1, 0, 1, 0]);
  });

  it('is with two small numbers no more', () => {
    const counts = [[40], [2], [4], [7], [53]];
    const hidden = hiddenCells(table(counts, [['a'], ['b'], ['c'], ['d']]), 5, false);
    expect([...hidden]).toEqual([0, 1, 1, 0, 0]);
  });

  it('is over time so much that neither the weeks of an agent nor the agents of a week tell it', () => {
    // Two agents over three weeks, their totals behind, and both together.
    const counts = [
      [2, 10, 20, 32],
      [8, 9, 30, 47],
      [10, 19, 50, 79],
    ];
    const hidden = hiddenCells(table(counts, [['a'], ['b']]), 5, false);
    expect([...hidden]).toEqual([1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('is within a team so much that the number of the team does not tell it', () => {
    const counts = [[2], [3], [9], [20], [34]];
    const keys = [
      ['a', 'North'],
      ['b', 'South'],
      ['c', 'North'],
      ['d', 'South'],
    ];
    const hidden = hiddenCells(table(counts, keys), 5, false);
    expect([...hidden]).toEqual([1, 1, 1, 1, 0]);
  });
});
