/** The list of cases behind a number, put in order and saved, over HTTP: the five stories, numbers by hand from their tables. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STORY_NAMES, storyEvents } from '@twicetold/cases';
import { RunningApi } from './api/running-api.ts';

/** Other test files share the machine. */
const PATIENCE_MS = 120_000;
const BEHIND = `
  query ($question: QuestionInput!, $cell: CellInput!, $order: UnitOrderInput) {
    behind(workspace: "stories", question: $question, cell: $cell, order: $order) {
      edges { node { case { contacts repeatedFields resolutionSeconds risk } } }
    }
  }`;

interface Listed {
  readonly contacts: number;
  readonly repeatedFields: number;
  readonly resolutionSeconds: number | null;
  readonly risk: number | null;
}
interface BehindReply {
  readonly behind: { readonly edges: readonly { readonly node: { readonly case: Listed } }[] };
}

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
  await api.load('stories', STORY_NAMES.flatMap(storyEvents), '2026-10-31T00:00:00Z');
}, PATIENCE_MS);
afterAll(() => api.close(), PATIENCE_MS);

async function listed(by: string, descending: boolean): Promise<Listed[]> {
  const { behind } = await api.data<BehindReply>(BEHIND, {
    question: { metrics: ['cases_opened'], issueWindowDays: 30 },
    cell: { metric: 'cases_opened' },
    order: { by, descending },
  });
  return behind.edges.map(({ node }) => node.case);
}

const exported = (question: object, cell?: unknown) => {
  const asked = new URLSearchParams({ question: JSON.stringify(question) });
  if (cell !== undefined) asked.set('cell', typeof cell === 'string' ? cell : JSON.stringify(cell));
  return fetch(`${api.address}/api/v1/workspaces/stories/exports/cases.csv?${asked.toString()}`);
};
const rowsOf = async (reply: Response) => (await reply.text()).trim().split('\r\n').slice(1);

describe('The six cases of the five stories', () => {
  it('come with the most contacts first, and with the fewest', async () => {
    const most = (await listed('CONTACTS', true)).map(({ contacts }) => contacts);
    const fewest = (await listed('CONTACTS', false)).map(({ contacts }) => contacts);
    // sofa 7, arrangement 3, cancel 2, clean 1; the modem's three contacts are two and one in its two cases.
    expect(most).toEqual([7, 3, 2, 2, 1, 1]);
    expect(fewest).toEqual([1, 1, 2, 2, 3, 7]);
  });

  it('come with the slowest first', async () => {
    const seconds = (await listed('RESOLUTION', true)).map(({ resolutionSeconds }) => resolutionSeconds);
    expect(seconds).toEqual([9_250_200, 975_900, 15_600, 1_500, 1_140, 720]);
  });

  it.each(['RISK', 'TOLD_AGAIN'])('come in the order of what the list itself says of %s', async (by) => {
    const said = (await listed(by, true)).map((each) => (by === 'RISK' ? each.risk : each.repeatedFields));
    expect(said.every((value) => value !== null)).toBe(true);
    expect(said).toEqual(said.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
  });

  it('are saved as the one cell of a chart that they were listed from', async () => {
    const question = { metrics: ['contacts'], by: ['reason'], grain: 'MONTH' };
    expect(await rowsOf(await exported(question))).toHaveLength(6);
    const modem = await rowsOf(await exported(question, { key: ['equipment_return'] }));
    expect(modem).toHaveLength(2);
    // M-1 was opened and heard of in April only, M-2 in May only.
    const april = await rowsOf(await exported(question, { key: ['equipment_return'], bucket: '2026-04' }));
    expect(april).toEqual([expect.stringMatching(/^M-1,/)]);
    expect(await rowsOf(await exported(question, { key: ['no such reason'] }))).toHaveLength(0);
  });

  it.each([
    ['no JSON', '{', 'cell'],
    ['names that are none', { key: [3] }, 'cell'],
    ['a name too many', { key: ['billing', 'phone'] }, 'cell.key'],
    ['a month that is not there', { bucket: '1999-01' }, 'cell.bucket'],
  ])('are not saved for a cell of %s, and the reply names the field', async (_, cell, field) => {
    const reply = await exported({ metrics: ['contacts'], by: ['reason'], grain: 'MONTH' }, cell);
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({ field });
  });
});
