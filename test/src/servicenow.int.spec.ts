/**
 * The ServiceNow log of the UCI repository (data set 498) against figures computed from it by others. The file is not
 * ours to ship: these tests run only where it lies beside the project, in ../shared/data.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inputsOf } from '@twicetold/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningApi } from './api/running-api.ts';
import { PROJECT_FOLDER } from './browser/project-folder.ts';

const FILE = path.join(PROJECT_FOLDER, '../shared/data/uci_servicenow_opened_before_2016-03-15.csv.gz');
const here = existsSync(FILE);
const title = here
  ? 'The ServiceNow log of UCI'
  : 'The ServiceNow log of UCI (not here: ../shared/data is missing)';
interface Edge {
  readonly from: { readonly team: string };
  readonly to: { readonly team: string };
  readonly handoffs: { readonly value: number };
  readonly loss: { readonly n: number };
  readonly ranked: { readonly loss: { readonly value: number }; readonly excess: unknown } | null;
}
interface Edges {
  readonly overall: { readonly handoffs: { readonly value: number } };
  readonly baseline: unknown;
  readonly ranked: readonly Edge[];
  readonly tooFew: readonly Edge[];
  readonly rankedLeftOut: number;
  readonly tooFewLeftOut: number;
}
const HOUR = 3_600;
const PATIENCE_MS = 240_000;

(here ? describe : describe.skip)(title, () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await RunningApi.start();
    const inputs = await inputsOf([FILE], PROJECT_FOLDER);
    await api.loadFrom('servicenow', inputs, 'whole');
    await api.loadFrom('servicenow', inputs, 'until', '2016-03-15T00:00:00Z');
  }, PATIENCE_MS);
  afterAll(() => api.close(), PATIENCE_MS);

  /** Each incident as an issue of its own, as the figures count. */
  const total = async (metric: string, more: Record<string, unknown> = {}, workspace = 'whole') => {
    const { overall } = await api.ask(workspace, { metrics: [metric], issueWindowDays: 0, ...more });
    return overall[0]!.total;
  };
  const casesBehind = async (metric: string) => {
    const { behind } = await api.data<{ behind: { edges: { node: { case: { id: string } } }[] } }>(
      `query ($q: QuestionInput!, $m: String!, $after: String) {
        behind(workspace: "whole", question: $q, cell: { metric: $m }, first: 1000, after: $after) {
          edges { cursor node { case { id } } }
        }
      }`,
      { q: { metrics: [metric], issueWindowDays: 0 }, m: metric },
    );
    return new Set(behind.edges.map(({ node }) => node.case.id)).size;
  };

  it(
    'is 30 930 rows of 4 390 incidents, and a second load of it adds nothing',
    async () => {
      const report = await api.loadFrom('servicenow', await inputsOf([FILE], PROJECT_FOLDER), 'whole');
      expect(report).toMatchObject({ rows: 30_930, events: 0, cases: 0, rejected: 0 });
      expect((await total('cases_opened')).value).toBe(4_390);
    },
    PATIENCE_MS,
  );

  it('has 4 540 handoffs between groups, 848 of them straight back in 465 incidents', async () => {
    expect((await total('handoffs')).value).toBe(4_540);
    expect((await total('handoffs', { filters: [{ dimension: 'origin', in: ['explicit'] }] })).value).toBe(
      4_540,
    );
    expect((await total('returns')).value).toBe(848);
    expect(await casesBehind('returns')).toBe(465);
  });

  it('hands over most from 70 to 20, 54 to 70, 70 to 25, 20 to 70 and 70 to 39', async () => {
    const { groups } = await api.ask('whole', {
      metrics: ['handoffs'],
      by: ['fromTeam', 'toTeam'],
      issueWindowDays: 0,
      limit: 5,
    });
    expect(groups.map(({ key, cells }) => [...key, cells[0]!.total.value])).toEqual([
      ['70', '20', 347],
      ['54', '70', 174],
      ['70', '25', 162],
      ['20', '70', 149],
      ['70', '39', 119],
    ]);
  });

  it('has the same edges with what came of them, which together are all handoffs', async () => {
    const { handoffEdges } = await api.data<{ handoffEdges: Edges }>(
      `query ($q: QuestionInput!) {
        handoffEdges(workspace: "whole", question: $q) {
          overall { handoffs { value } loss { value } }
          baseline { value unknownBecause }
          ranked { ...edge }
          tooFew { ...edge }
          rankedLeftOut
          tooFewLeftOut
        }
      }
      fragment edge on HandoffEdge {
        from { team }
        to { team }
        handoffs { value }
        loss { n }
        returnRate { value }
        wait { value }
        ranked { rank loss { value } excess { value } }
      }`,
      { q: { metrics: [], issueWindowDays: 0, limit: 1000 } },
    );
    const { ranked, tooFew, overall, baseline, rankedLeftOut, tooFewLeftOut } = handoffEdges;
    const edges = [...ranked, ...tooFew];
    expect([rankedLeftOut, tooFewLeftOut]).toEqual([0, 0]);
    expect(edges.reduce((sum, { handoffs }) => sum + handoffs.value, 0)).toBe(4_540);
    expect(overall.handoffs.value).toBe(4_540);
    const largest = edges.toSorted((a, b) => b.handoffs.value - a.handoffs.value).slice(0, 5);
    expect(largest.map(({ from, to, handoffs }) => [from.team, to.team, handoffs.value])).toEqual([
      ['70', '20', 347],
      ['54', '70', 174],
      ['70', '25', 162],
      ['20', '70', 149],
      ['70', '39', 119],
    ]);
    // What customers had to tell again is not in it, so there is no baseline: ranked by the loss itself.
    expect(baseline).toEqual({ value: null, unknownBecause: 'no_tellings' });
    expect(ranked.every(({ loss, ranked: rank }) => loss.n >= 20 && rank?.excess === null)).toBe(true);
    const losses = ranked.map(({ ranked: rank }) => rank?.loss.value ?? NaN);
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
    expect(tooFew.every(({ loss, ranked: rank }) => loss.n < 20 && rank === null)).toBe(true);
  });

  it('shows what was cleared at handoffs, but not what customers had to tell again, and says so', async () => {
    const { overall, warnings } = await api.ask('whole', {
      metrics: ['information_loss', 'repeat_yourself_rate'],
    });
    expect(overall.map((cells) => cells.total.unknownBecause)).toEqual([null, 'no_tellings']);
    expect(warnings.map(({ code }) => code)).toEqual(['source_partly', 'source_not']);
  });

  it('reopens 65 incidents 78 times', async () => {
    expect(await total('reopenings')).toMatchObject({ value: 78, n: 65 });
  });

  it('resolves half within 74.3917 hours and nine tenths within 533.955', async () => {
    expect((await total('resolution_naive_median')).value! / HOUR).toBeCloseTo(74.3917, 4);
    expect((await total('resolution_naive_p90')).value! / HOUR).toBeCloseTo(533.955, 4);
  });

  it('taken on 15 March 2016 says 23.5 hours of the resolved alone, and 75.3 with the 1 695 that are open', async () => {
    const asked = (metric: string) => total(metric, {}, 'until');
    expect((await asked('cases_open')).value).toBe(1_695);
    expect((await asked('resolution_naive_median')).value! / HOUR).toBeCloseTo(23.4667, 4);
    expect((await asked('resolution_median')).value! / HOUR).toBeCloseTo(75.3333, 4);
  });
});
