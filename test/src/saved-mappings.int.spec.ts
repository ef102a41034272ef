/** Mappings that a workspace keeps, by real requests: saved, taken up again for the same columns, deleted. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { RunningApi } from './api/running-api.ts';

jest.setTimeout(60_000);
let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
  for (const name of ['desk', 'other'])
    await api.data(
      'mutation ($name: String!) { createWorkspace(name: $name, title: "", zone: "UTC", keepTexts: false) { name } }',
      { name },
    );
});
afterAll(() => api.close());

interface Saved {
  readonly name: string;
  readonly mapping: string;
}
interface Previewed {
  readonly saved: string | null;
  readonly mapping: unknown;
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly consequences: readonly string[];
}

const CASES = 'Ticket,Caller,Opened,Queue\nT-1,ann,2026-03-02T10:00:00Z,Billing\n';
/** As nobody would propose it: the queue of this desk is what a case is about. */
const OURS = {
  mapping: 1,
  tables: [
    {
      shape: 'case',
      columns: [
        { column: 'opened', as: 'opened' },
        { column: 'ticket', as: 'case' },
        { column: 'caller', as: 'customer' },
        { column: 'queue', as: 'reason' },
      ],
    },
  ],
};
const SAVE = `mutation ($workspace: String!, $name: String!, $mapping: String!) {
  saveMapping(workspace: $workspace, name: $name, mapping: $mapping) { name mapping savedAt }
}`;
const save = (name: string, mapping: string, workspace = 'desk') =>
  api.query(SAVE, { workspace, name, mapping });
const savedNames = async (workspace = 'desk') =>
  (
    await api.data<{ mappings: Saved[] }>(
      'query ($workspace: String!) { mappings(workspace: $workspace) { name mapping } }',
      { workspace },
    )
  ).mappings.map(({ name }) => name);
const remove = async (name: string) =>
  (
    await api.data<{ deleteMapping: boolean }>(
      'mutation ($name: String!) { deleteMapping(workspace: "desk", name: $name) }',
      { name },
    )
  ).deleteMapping;

async function previewOf(content: string, order: Readonly<Record<string, unknown>> = {}, workspace = 'desk') {
  const base = `${api.address}/api/v1/workspaces/${workspace}/uploads`;
  const body = new FormData();
  body.append('file', new Blob([content]), 'cases.csv');
  const headers = { 'x-twicetold': '1' };
  const { upload } = (await (await fetch(base, { method: 'POST', headers, body })).json()) as {
    upload: string;
  };
  const reply = await fetch(`${base}/${upload}/preview`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ source: 'table', ...order }),
  });
  return { status: reply.status, body: (await reply.json()) as Previewed };
}

describe('A mapping that was saved', () => {
  it('is proposed for an upload with just its columns, in whatever order, and the events are read by it', async () => {
    const proposed = (await previewOf(CASES)).body;
    expect([proposed.saved, proposed.events[0]?.['team']]).toEqual([null, 'Billing']);
    const { data } = await save(' Our desk ', JSON.stringify(OURS));
    expect(data).toMatchObject({ saveMapping: { name: 'Our desk' } });
    const { body } = await previewOf(CASES);
    expect(body).toMatchObject({ saved: 'Our desk', mapping: OURS });
    expect(body.events[0]).toMatchObject({ type: 'case.opened', reason: 'Billing' });
    expect(body.consequences.join(' ')).toMatch(/team/);
  });

  it('is not taken where a mapping is sent along, or the proposal is asked for', async () => {
    const [table] = OURS.tables;
    const sent = { ...OURS, tables: [{ ...table, zone: 'Europe/Tallinn' }] };
    expect((await previewOf(CASES, { mapping: sent })).body).toMatchObject({ saved: null, mapping: sent });
    const { body } = await previewOf(CASES, { saved: false });
    expect([body.saved, body.events[0]?.['team']]).toEqual([null, 'Billing']);
    expect((await previewOf(CASES, { saved: 'Our desk' })).status).toBe(422);
  });

  it.each([
    ['one column more', CASES.replace('Queue', 'Queue,Priority').replace('Billing', 'Billing,high')],
    ['one column less', CASES.replace(',Queue', '').replace(',Billing', '')],
    ['another name of a column', CASES.replace('Queue', 'Team')],
  ])('is none for a table with %s', async (_, content) => {
    expect((await previewOf(content)).body.saved).toBeNull();
  });

  it('is its workspace’s own', async () => {
    expect(await savedNames()).toEqual(['Our desk']);
    expect(await savedNames('other')).toEqual([]);
    expect((await previewOf(CASES, {}, 'other')).body.saved).toBeNull();
  });

  it('gives way to one that is saved later, is replaced under its name, and is gone once deleted', async () => {
    await save('Newer', JSON.stringify(OURS));
    expect((await previewOf(CASES)).body.saved).toBe('Newer');
    await save('Our desk', JSON.stringify(OURS));
    expect(await savedNames()).toEqual(['Our desk', 'Newer']);
    expect((await previewOf(CASES)).body.saved).toBe('Our desk');
    expect([await remove('Our desk'), await remove('Our desk')]).toEqual([true, false]);
    expect(await savedNames()).toEqual(['Newer']);
  });
});

describe('A mapping is not saved', () => {
  it.each([
    ['without a name', '  ', JSON.stringify(OURS), 'name: must have 1 to 80 characters'],
    [
      'under a name that is too long',
      'x'.repeat(81),
      JSON.stringify(OURS),
      'name: must have 1 to 80 characters',
    ],
    ['that is no JSON', 'wrong', 'Ticket = case', 'mapping: The mapping is no JSON.'],
    [
      'in which nothing is the case',
      'wrong',
      JSON.stringify(OURS).replace('"case"}', '"unused"}'),
      'no column is "case"',
    ],
    ['that is too large', 'wrong', ' '.repeat(500_001), 'mapping: must have at most 500000 characters'],
  ])('%s', async (_, name, mapping, message) => {
    const { errors } = await save(name, mapping);
    expect(errors?.[0]?.message).toContain(message);
  });

  it('in a workspace that is not there', async () => {
    const { errors } = await save('x', JSON.stringify(OURS), 'nowhere');
    expect(errors?.[0]?.message).toContain('workspace "nowhere"');
  });
});
