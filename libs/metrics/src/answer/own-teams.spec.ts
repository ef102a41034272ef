import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { METRICS } from '../catalogue/catalogue.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import { distribution } from '../analysis/distribution.ts';
import { explainChange } from '../analysis/explain-change.ts';
import { exposure } from '../analysis/exposure.ts';
import { findings } from '../analysis/findings/findings.ts';
import { funnel } from '../analysis/funnel/funnel.ts';
import { handoffEdges } from '../analysis/handoff-edges.ts';
import { promisesDue } from '../analysis/promises-due.ts';
import { ranking } from '../analysis/ranking.ts';
import { riskDistribution } from '../analysis/risk-distribution.ts';
import { storiesOfTheMonth } from '../analysis/stories-of-the-month.ts';
import { survival } from '../analysis/survival.ts';
import { trend } from '../analysis/trend.ts';
import type { DimensionId } from '../question/question.ts';
import type { QuestionAsAsked } from '../question/resolve.ts';
import { answer } from './answer.ts';
import { behind } from './behind.ts';

const NORTH = { ...RANDOM_LOG, teams: ['North'] };
const TWO_SIDED = new Set(['handoff', 'loss', 'promise']);
const ONE_SIDED = METRICS.filter(({ table }) => !TWO_SIDED.has(table)).map(({ id }) => id);
const OF_HANDOFFS = METRICS.filter(({ table }) => table === 'handoff').map(({ id }) => id);

const questions: fc.Arbitrary<QuestionAsAsked> = fc.record({
  metrics: fc.constant(ONE_SIDED),
  by: fc.uniqueArray(fc.constantFrom<DimensionId>('team', 'agent', 'channel', 'reason', 'site'), {
    maxLength: 2,
  }),
  grain: fc.constantFrom('NONE', 'WEEK'),
  attribution: fc.constantFrom('RESOLVING', 'OPENING', 'PARTICIPATING', 'AT_EVENT'),
  compare: fc.constantFrom('NONE', 'PREVIOUS_PERIOD'),
  filters: fc.constantFrom(
    [],
    [{ dimension: 'channel' as const, in: ['phone'] }],
    [{ dimension: 'team' as const, in: ['North', 'South'] }],
  ),
});

const total = (
  id: string,
  context: typeof NORTH | typeof RANDOM_LOG,
  columns: Parameters<typeof answer>[0],
) => answer(columns, { metrics: [id], by: ['fromTeam', 'toTeam'], grain: 'NONE' }, context);

describe('somebody who sees the work of some teams only', () => {
  it('is told what everybody is told who asks for these teams, in every number that has one team', () => {
    fc.assert(
      fc.property(randomLog, questions, (events, question) => {
        const columns = foldIntoColumns(events);
        const { overall, groups, buckets } = answer(columns, question, NORTH);
        const filtered = {
          ...question,
          filters: [...(question.filters ?? []), { dimension: 'team' as const, in: ['North'] }],
        };
        const asked = answer(columns, filtered, RANDOM_LOG);
        expect({ overall, groups, buckets }).toEqual({
          overall: asked.overall,
          groups: asked.groups,
          buckets: asked.buckets,
        });
      }),
      { numRuns: 60 },
    );
  }, 240_000);

  it.each([
    ['distribution', distribution, { metrics: ['resolution_median'], by: ['channel'] }],
    ['survival', survival, { metrics: ['resolution_median'], by: ['channel'] }],
    ['funnel', funnel, { metrics: ['issues'] }],
    ['trend', trend, { metrics: ['cases_opened'], grain: 'WEEK' }],
    ['ranking', ranking, { metrics: ['repeat_rate'], by: ['team'] }],
    [
      'explained change',
      explainChange,
      { metrics: ['cases_opened'], by: ['reason'], compare: 'PREVIOUS_PERIOD' },
    ],
    ['distribution of risk', riskDistribution, { metrics: ['word_of_mouth_index'] }],
    ['exposure', exposure, { metrics: ['word_of_mouth_index'] }],
    ['stories', storiesOfTheMonth, { metrics: ['word_of_mouth_index'] }],
    ['findings', findings, { metrics: ['repeat_rate', 'cases_opened'], grain: 'WEEK' }],
  ] as const)(
    'is told by an analysis (%s) what everybody is told who asks for these teams',
    (_, analysis, asked) => {
      fc.assert(
        fc.property(randomLog, (events) => {
          const columns = foldIntoColumns(events);
          const said = (question: QuestionAsAsked, context: typeof NORTH | typeof RANDOM_LOG) => {
            // Which question it was, also of each finding, and what is remarked of its filters, differ.
            const asks = new Set(['question', 'warnings']);
            return JSON.stringify(analysis(columns, question, context), (key, value: unknown) =>
              asks.has(key) ? null : typeof value === 'bigint' ? String(value) : value,
            );
          };
          const filters = [{ dimension: 'team' as const, in: ['North'] }];
          expect(said(asked, NORTH)).toEqual(said({ ...asked, filters }, RANDOM_LOG));
        }),
        { numRuns: 40 },
      );
    },
    240_000,
  );

  it('sees of handoffs those from and to these teams, each as everybody does, and no others', () => {
    fc.assert(
      fc.property(randomLog, (events) => {
        const columns = foldIntoColumns(events);
        for (const id of OF_HANDOFFS) {
          const own = total(id, NORTH, columns).groups;
          const ofAll = total(id, RANDOM_LOG, columns).groups;
          const theirs = ofAll.filter(({ key }) => key.includes('North'));
          const inOrder = (groups: typeof own) =>
            groups.map(({ key, cells }) => JSON.stringify([key, cells[0]?.total.n])).sort();
          expect([id, inOrder(own)]).toEqual([id, inOrder(theirs)]);
        }
      }),
      { numRuns: 40 },
    );
  }, 240_000);

  it('sees no agent of another team, neither in groups, nor at handoffs, nor beside promises', () => {
    fc.assert(
      fc.property(randomLog, (events) => {
        const columns = foldIntoColumns(events);
        for (const [team, agent] of [
          ['fromTeam', 'fromAgent'],
          ['toTeam', 'toAgent'],
          ['team', 'agent'],
        ] as const) {
          const question = { metrics: ['handoffs'], by: [team, agent], level: 'AGENT' } as const;
          for (const { key } of answer(columns, question, NORTH).groups)
            expect(key[0] === 'North' || key[1] === null).toBe(true);
        }
        const { ranked, tooFew } = handoffEdges(columns, { level: 'AGENT' }, 2, NORTH);
        for (const { from, to } of [...ranked, ...tooFew]) {
          expect([from, to].some(({ team }) => team === 'North')).toBe(true);
          for (const { team, agent } of [from, to]) expect(team === 'North' || agent === null).toBe(true);
        }
        const due = promisesDue(columns, { withinHours: 24 * 30, filters: [], first: 100 }, NORTH);
        for (const { team, agent, heldBy } of [...due.dueSoon.promises, ...due.overdue.promises]) {
          expect([team, heldBy]).toContain('North');
          expect(team === 'North' || agent === null).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  }, 240_000);

  it('is told nothing of a team that is not theirs, however it is asked for', () => {
    fc.assert(
      fc.property(randomLog, questions, (events, question) => {
        const columns = foldIntoColumns(events);
        const nobody = { ...RANDOM_LOG, teams: ['Nobody'] };
        const metrics = METRICS.map(({ id }) => id);
        const { overall, groups } = answer(columns, { ...question, metrics }, nobody);
        expect(overall.every((cells) => cells.total.n === 0)).toBe(true);
        expect(groups).toEqual([]);
        const foreign = {
          metrics: ['cases_opened'],
          filters: [{ dimension: 'team' as const, in: ['South'] }],
        };
        expect(behind(columns, foreign, { metric: 'cases_opened' }, NORTH).count).toBe(0);
      }),
      { numRuns: 30 },
    );
  }, 240_000);
});
