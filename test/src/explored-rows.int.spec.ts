/** What the analyst takes along, over HTTP: distributions and funnels, the rows behind them, notes and views. Numbers by hand. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { STORY_NAMES, storyEvents } from '@twicetold/cases';
import { RunningApi } from './api/running-api.ts';

/** Other test files share the machine. */
const PATIENCE_MS = 120_000;
jest.setTimeout(PATIENCE_MS);

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
  await api.load('stories', STORY_NAMES.flatMap(storyEvents), '2026-10-31T00:00:00Z');
}, PATIENCE_MS);
afterAll(() => api.close(), PATIENCE_MS);

const QUESTION = { from: '2026-01-01', to: '2026-10-31', issueWindowDays: 30 };

describe('A distribution over HTTP', () => {
  it('has the five stories where they stand: 0, 2, 4, 6 and 7 items told again, 19 together as on the card', async () => {
    const question = { ...QUESTION, metrics: ['facts_repeated_per_issue'] };
    const { distribution, ask } = await api.data<{
      distribution: {
        metrics: { scale: string; overall: { n: number; bins: { from: number; n: number }[] } }[];
      };
      ask: { overall: { total: { value: number; n: number } }[] };
    }>(
      `query ($question: QuestionInput!) {
        distribution(workspace: "stories", question: $question) {
          metrics { scale overall { n bins { from n } } }
        }
        ask(workspace: "stories", question: $question) { overall { total { value n } } }
      }`,
      { question },
    );
    const [found] = distribution.metrics;
    const bins = found?.overall.bins ?? [];
    expect(bins.filter(({ n }) => n > 0).map(({ from, n }) => [from, n])).toEqual([
      [0, 1],
      [2, 1],
      [4, 1],
      [6, 1],
      [7, 1],
    ]);
    const sum = bins.reduce((all, { from, n }) => all + from * n, 0);
    expect(sum).toBe(19);
    expect(ask.overall[0]?.total).toEqual({ value: sum / 5, n: found?.overall.n });
  });
});

describe('A funnel over HTTP', () => {
  it('opens each loss into as many issues as it counts, and says of which step nothing is recorded', async () => {
    const question = { ...QUESTION, metrics: ['issues'] };
    const { funnel } = await api.data<{
      funnel: {
        steps: { step: string; leftOutBecause: string | null }[];
        overall: {
          steps: {
            step: string;
            before: number;
            reached: number;
            lost: number;
            pending: number;
            unknown: number;
          }[];
        };
      };
    }>(
      `query ($question: QuestionInput!) {
        funnel(workspace: "stories", question: $question) {
          steps { step leftOutBecause }
          overall { steps { step before reached lost pending unknown } }
        }
      }`,
      { question },
    );
    const walked = funnel.overall.steps;
    expect(walked[0]).toMatchObject({ step: 'opened', before: 5, reached: 5 });
    expect(walked.map(({ step }) => step)).toEqual(
      funnel.steps.filter(({ leftOutBecause }) => leftOutBecause === null).map(({ step }) => step),
    );
    for (const step of walked) {
      for (const fate of ['reached', 'lost', 'pending', 'unknown'] as const) {
        const { behind } = await api.data<{ behind: { totalCount: number } }>(
          `query ($question: QuestionInput!, $cell: CellInput!) {
            behind(workspace: "stories", question: $question, cell: $cell) { totalCount }
          }`,
          { question, cell: { metric: 'issues', step: step.step, fate } },
        );
        expect([step.step, fate, behind.totalCount]).toEqual([step.step, fate, step[fate]]);
      }
    }
  });

  it('refuses a step that there is none of, and two dimensions, naming the field', async () => {
    const cell = await api.query(
      'query { behind(workspace: "stories", question: {metrics: ["issues"]}, cell: {metric: "issues", step: "sold", fate: "lost"}) { totalCount } }',
    );
    expect(cell.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'cell.step' });
    const two = await api.query(
      'query { funnel(workspace: "stories", question: {metrics: ["issues"], by: ["channel", "team"]}) { asOf } }',
    );
    expect(two.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'by' });
  });
});

describe('Rows, notes and views over HTTP', () => {
  it('the rows behind a number add up to its n', async () => {
    const question = { ...QUESTION, metrics: ['contacts'] };
    const { ask } = await api.data<{ ask: { overall: { total: { n: number } }[] } }>(
      'query ($question: QuestionInput!) { ask(workspace: "stories", question: $question) { overall { total { n } } } }',
      { question },
    );
    const address = `/api/v1/workspaces/stories/exports/cases.csv?question=${encodeURIComponent(JSON.stringify(question))}`;
    const [head = '', ...rows] = (await (await fetch(`${api.address}${address}`)).text())
      .trim()
      .split('\r\n');
    const place = head.split(',').indexOf('counted') - head.split(',').length;
    const counted = rows.reduce((sum, row) => sum + Number(row.split(',').at(place)), 0);
    expect(counted).toBe(ask.overall[0]?.total.n);
  });

  it('a note and a view are kept, changed in place, and taken away again', async () => {
    const note = await api.data<{ saveNote: { id: number } }>(
      'mutation { saveNote(workspace: "stories", day: "2026-08-12", text: "New billing system", author: "Mari") { id } }',
    );
    const kept = 'query { notes(workspace: "stories") { day text author } }';
    expect(await api.data(kept)).toEqual({
      notes: [{ day: '2026-08-12', text: 'New billing system', author: 'Mari' }],
    });
    await api.data('mutation ($id: Int!) { deleteNote(workspace: "stories", id: $id) }', {
      id: note.saveNote.id,
    });
    expect(await api.data(kept)).toEqual({ notes: [] });
    const save = (address: string) =>
      api.data(
        'mutation ($address: String!) { saveView(workspace: "stories", name: "Loss", address: $address) { name } }',
        {
          address,
        },
      );
    await save('explore?chart=funnel');
    await save('explore?chart=funnel&by=channel');
    expect(await api.data('query { views(workspace: "stories") { name address } }')).toEqual({
      views: [{ name: 'Loss', address: 'explore?chart=funnel&by=channel' }],
    });
  });
});
