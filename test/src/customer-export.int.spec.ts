/** The right of access: the file with everything that is kept of one customer. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { RunningApi } from './api/running-api.ts';
import { called, opened, resolved } from './log/small-events.ts';

jest.setTimeout(240_000);

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
});
afterAll(() => api.close());

type Row = Readonly<Record<string, unknown>>;
type File = Readonly<Record<string, readonly Row[]>> & { readonly about: Row };

async function fileOf(workspace: string, customer: string): Promise<{ file: File; text: string }> {
  const reply = await fetch(`${api.address}/api/v1/workspaces/${workspace}/customer-export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ customer }),
  });
  expect([reply.status, reply.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const text = await reply.text();
  return { file: JSON.parse(text) as File, text };
}

const tolds = (caseId: string, value: string, at: string, customer: string): CanonicalEvent => ({
  type: 'fact',
  id: `${caseId} told ${at}`,
  at: `2026-04-01T${at}:00Z`,
  case: caseId,
  customer,
  field: 'account_number',
  action: 'given',
  by: 'customer',
  value,
});
const handed = (caseId: string, at: string): CanonicalEvent => ({
  type: 'handoff',
  id: `${caseId} handed ${at}`,
  at: `2026-04-01T${at}:00Z`,
  case: caseId,
  fromTeam: 'front',
  fromAgent: 'Maret Kask',
  toTeam: 'billing',
  toAgent: 'Jo Doe',
  note: 'calls again',
});

/** anna has M-1 and, under another id, M-3; boris has M-2, in which anna spoke once. */
const EVENTS = [
  opened('M-1', { customer: 'anna', at: '09:00' }),
  tolds('M-1', '4711', '09:05', 'anna'),
  called('M-1', { at: '10:00' }),
  handed('M-1', '11:00'),
  resolved('M-1', { customer: 'anna' }),
  opened('M-2', { customer: 'boris', at: '08:00' }),
  called('M-2', { at: '12:00' }),
  called('M-2', { at: '13:00', customer: 'anna' }),
  opened('M-3', { customer: 'a.k.', at: '14:00' }),
];

describe('the file of one customer', () => {
  it('has their events, under all their ids, and nothing that others said', async () => {
    await api.load('access', EVENTS);
    await api.data('mutation { mergeCustomers(workspace: "access", from: "a.k.", into: "anna") { events } }');
    await api.stores.refold.foldAll();
    const { file, text } = await fileOf('access', 'anna');
    expect(file.about).toMatchObject({ customer: 'anna', ids: 2, erasedUntil: null });
    expect(file['cases']).toEqual(expect.arrayContaining(['M-1', 'M-3']));
    expect(file['cases']).toHaveLength(2);
    // Of M-1 all five, also the call and the handoff that name nobody; of M-2 the one that is anna's.
    expect(file['events']?.map(({ id }) => id)).toEqual([
      'M-1 opened',
      'M-1 told 09:05',
      'M-1 called 10:00',
      'M-1 handed 11:00',
      'M-2 called 13:00',
      'M-3 opened',
      'M-1 resolved',
    ]);
    expect(file['events']?.map(({ customer }) => customer)).toEqual([
      'anna',
      'anna',
      undefined,
      undefined,
      'anna',
      'other id 1',
      'anna',
    ]);
    expect(file['merges']).toMatchObject([{ merged: 'other id 1', into: 'anna', unmergedAt: null }]);
    expect(text).not.toMatch(/boris|M-2 opened|a\.k\./);
  });

  it('says of values that only their fingerprint is kept, and names nobody who works there', async () => {
    const { file, text } = await fileOf('access', 'anna');
    const told = file['events']?.find(({ type }) => type === 'fact');
    expect(told).toMatchObject({
      field: 'account_number',
      valueFingerprint: expect.stringMatching(/^\w{16}$/),
    });
    const handoff = file['events']?.find(({ type }) => type === 'handoff');
    expect(handoff).toMatchObject({ fromAgent: 'agent 2', toAgent: 'agent 1', toTeam: 'billing' });
    expect(text).not.toMatch(/4711|Maret|Doe/);
  });

  it('has the measures of their cases in words, and the risk with its drivers', async () => {
    const { file } = await fileOf('access', 'anna');
    const first = file['measures.case']?.find((row) => row['case'] === 'M-1');
    expect(first).toMatchObject({
      openedAt: '2026-04-01T09:00:00.000Z',
      resolvedAt: '2026-04-01T18:00:00.000Z',
      inboundContacts: 1,
      factsTold: 1,
      reason: 'modem',
    });
    expect(file['measures.contact']).toMatchObject([{ case: 'M-1', at: '2026-04-01T10:00:00.000Z' }]);
    expect(file['measures.handoff']?.some((row) => row['case'] === 'M-1')).toBe(true);
    expect(file['risk']?.map((risk) => risk['case']).sort()).toEqual(['M-1', 'M-3']);
    expect(file['risk']?.[0]).toMatchObject({ index: expect.any(Number), contributions: expect.any(Array) });
  });

  it('has the notes on their cases, and rows of theirs that were turned away', async () => {
    const workspace = await api.stores.workspaces.find('access');
    const place = { caseId: 'M-1', customer: (await keyOf('anna')) ?? 0n, risk: 12 };
    await api.stores.worklist.open(workspace?.id ?? 0, [place]);
    const [item] = await api.stores.worklist.list(workspace?.id ?? 0);
    const change = { state: 'doing', owner: 'Jo', note: 'wants a call', author: 'Jo', risk: 12 };
    await api.stores.worklist.change(workspace?.id ?? 0, item?.id ?? 0, 1, change);
    const [load] = await api.stores.loads.list(workspace?.id ?? 0, 1);
    const folder = path.join(api.dataFolder, 'loads', String(load?.id));
    await mkdir(folder, { recursive: true });
    const rejected = ['anna', 'boris'].map((customer) =>
      JSON.stringify({ line: 1, reason: 'is no instant', raw: { customer, at: 'never' } }),
    );
    await writeFile(path.join(folder, 'rejects.ndjson'), rejected.join('\n'));
    const { file, text } = await fileOf('access', 'anna');
    expect(file['worklist']).toMatchObject([
      { case: 'M-1', version: 1, state: 'open' },
      { case: 'M-1', version: 2, state: 'doing', note: 'wants a call', owner: 'agent 3', author: 'agent 3' },
    ]);
    expect(file['rejectedRowsAndDifferences']).toMatchObject([{ raw: { customer: 'anna', at: 'never' } }]);
    expect(text).not.toMatch(/"Jo"/);
  });

  it('is empty of whom nothing is kept, and of whom was erased but for the moment', async () => {
    const nobody = (await fileOf('access', 'clara')).file;
    expect([nobody['events'], nobody['cases'], nobody['risk']]).toEqual([[], [], []]);
    await api.load('forgotten', [opened('F-1', { customer: 'anna' })]);
    await api.data('mutation { eraseCustomer(workspace: "forgotten", customer: "anna") { events } }');
    const { file } = await fileOf('forgotten', 'anna');
    expect([file['events'], file['worklist']]).toEqual([[], []]);
    expect(file.about).toMatchObject({ erasedUntil: expect.stringMatching(/^\d{4}-/) });
  });

  it('is noted with counts, and refused without an id', async () => {
    const noted = await api.stores.dataSource.query<unknown[]>(
      `select particulars from audit_entry where action = 'customer_exported'`,
    );
    expect(noted.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(noted)).not.toMatch(/anna|M-/);
    const refused = await fetch(`${api.address}/api/v1/workspaces/access/customer-export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"customer": ""}',
    });
    expect(refused.status).toBe(400);
  });
});

async function keyOf(customer: string): Promise<bigint | null> {
  const workspace = await api.stores.workspaces.find('access');
  if (workspace === null) return null;
  return (await api.stores.workspaces.secretsOf(workspace.id)).customerKey(`customer:${customer}`);
}
