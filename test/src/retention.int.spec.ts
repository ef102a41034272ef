/** What is too old goes: sweeps of the log, against workspaces that never had what went. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { LoadStore, Refold, Retention } from '@twicetold/store';
import fc from 'fast-check';
import { openStore, type TestStore } from './database/open-store.ts';
import { echoFold } from './log/echo-fold.ts';
import { called, opened, resolved } from './log/small-events.ts';
import { storedLog } from './log/stored-log.ts';
import { newWorkspace, type TestWorkspace } from './log/test-workspace.ts';

jest.setTimeout(300_000);

let store: TestStore;
let retention: Retention;
beforeAll(async () => {
  store = await openStore();
  retention = new Retention(store.dataSource);
});
afterAll(() => store.close());

const SECRET = Buffer.alloc(32, 7);
let number = 0;
const freshWorkspace = () => newWorkspace(store.dataSource, `workspace ${++number}`, SECRET);
const keptOf = async (workspace: TestWorkspace) => {
  await new Refold(store.dataSource, echoFold).foldAll(workspace.id);
  return storedLog(store.dataSource, workspace);
};
const cases = async (workspace: TestWorkspace) =>
  (
    await store.dataSource.query<{ case_id: string }[]>(
      'select distinct case_id from event where workspace_id = $1 order by 1',
      [workspace.id],
    )
  ).map(({ case_id }) => case_id);
const sweep = (workspace: TestWorkspace, horizon: string | null, textHorizon: string | null = null) =>
  retention.sweep(workspace.id, {
    horizon: horizon === null ? null : Date.parse(horizon),
    textHorizon: textHorizon === null ? null : Date.parse(textHorizon),
  });
const written = async (workspace: TestWorkspace) =>
  (
    await store.dataSource.query<{ particulars: object }[]>(
      `select particulars from audit_entry where workspace_id = $1 and action = 'retention_swept' order by id`,
      [workspace.id],
    )
  ).map(({ particulars }) => particulars);

const on = (day: string, hour = '09') => `${day}T${hour}:00:00Z`;
/** anna's M-1 was over in January 2024; her M-2 and boris's M-3 are of 2026. */
const EVENTS = [
  opened('M-1', { customer: 'anna', at: on('2024-01-10') }),
  called('M-1', { at: on('2024-01-11') }),
  resolved('M-1', { at: on('2024-01-12') }),
  opened('M-2', { customer: 'anna', at: on('2026-03-01') }),
  opened('M-3', { customer: 'boris', at: on('2026-03-02') }),
  opened('M-4', { customer: 'clara', at: on('2024-02-01') }),
  called('M-4', { customer: 'boris', at: on('2024-02-02') }),
];

describe('a sweep', () => {
  it('takes cases that were over before the horizon, whoever had a part in them, and leaves the rest', async () => {
    const workspace = await freshWorkspace();
    await workspace.append(...EVENTS);
    const horizons = { horizon: Date.parse('2025-01-01T00:00:00Z'), textHorizon: null };
    // M-1 has three events and M-4 two; clara has nothing else.
    const goes = { cases: 2, customers: 1, events: 5, texts: 0 };
    expect(await retention.preview(workspace.id, horizons, 10_000)).toEqual({ ...goes, complete: true });
    expect(await sweep(workspace, '2025-01-01T00:00:00Z')).toBe(true);
    expect(await cases(workspace)).toEqual(['M-2', 'M-3']);
    expect(await written(workspace)).toEqual([goes]);
    const reference = await freshWorkspace();
    await reference.append(...EVENTS.slice(3, 5));
    expect(await keptOf(workspace)).toEqual(await keptOf(reference));
  });

  it('leaves an issue of which a part is still young as a whole', async () => {
    const workspace = await freshWorkspace();
    await workspace.append(
      opened('M-1', { customer: 'anna', at: on('2025-11-20') }),
      resolved('M-1', { at: on('2025-12-20') }),
      opened('M-2', { customer: 'anna', at: on('2026-01-15') }),
    );
    await sweep(workspace, '2026-01-01T00:00:00Z');
    expect(await cases(workspace)).toEqual(['M-1', 'M-2']);
    expect(await written(workspace)).toEqual([]);
    await sweep(workspace, '2026-02-01T00:00:00Z');
    expect(await cases(workspace)).toEqual([]);
  });

  it('gives, with the same files loaded again and swept again, what a log without those cases gives', async () => {
    const day = fc
      .integer({ min: 0, max: 300 })
      .map((days) => on(new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10)));
    const event = fc
      .record({
        kind: fc.constantFrom(opened, called, resolved),
        caseId: fc.constantFrom('M-1', 'M-2', 'M-3', 'M-4'),
        id: fc.constantFrom('a', 'b', 'c'),
        customer: fc.constantFrom(null, 'anna', 'boris'),
        at: day,
      })
      .map(({ kind, caseId, id, ...head }): CanonicalEvent =>
        kind(caseId, { ...head, id: `${caseId} ${id}` }),
      );
    // What a source tells again is of the same case and moment; whose it is may have become known.
    const told = fc
      .uniqueArray(event, { minLength: 1, maxLength: 9, selector: ({ id }) => id })
      .chain((events) => fc.tuple(fc.constant(events), fc.subarray(events), fc.constantFrom(null, 'boris')));
    const law = fc.asyncProperty(
      told,
      fc.array(event, { maxLength: 3 }),
      day,
      async ([first, again, customer], more, horizon) => {
        const known = new Set(first.map(({ id }) => id));
        const others = more.filter(({ id }) => !known.has(id) && known.add(id) !== undefined);
        const loads = [first, [...again.map((each) => ({ ...each, customer })), ...others]];
        const workspace = await freshWorkspace();
        for (const each of loads) await append(workspace, each);
        const lastOf = await lastHeard(workspace);
        const before = await cases(workspace);
        await sweep(workspace, horizon);
        const left = new Set(await cases(workspace));
        const gone = new Set(before.filter((caseId) => !left.has(caseId)));
        expect([...gone].filter((caseId) => (lastOf.get(caseId) ?? 0) >= Date.parse(horizon))).toEqual([]);
        const rest = loads.map((each) => each.filter((told) => !gone.has(told.case)));
        const reference = await freshWorkspace();
        for (const each of rest) await append(reference, each);
        expect(await keptOf(workspace)).toEqual(await keptOf(reference));

        await append(workspace, first);
        await sweep(workspace, horizon);
        await append(reference, rest[0] ?? []);
        expect(await keptOf(workspace)).toEqual(await keptOf(reference));
      },
    );
    await fc.assert(law, { numRuns: 20 });
  });

  it('counts and notes everything once, with several at it', async () => {
    const workspace = await freshWorkspace();
    const many = Array.from({ length: 60 }, (_, n) =>
      opened(`O-${n}`, { customer: `c-${n}`, at: on('2024-05-01') }),
    );
    await workspace.append(...many, opened('N-1', { customer: 'c-1', at: on('2026-05-01') }));
    const horizons = { horizon: Date.parse('2025-01-01T00:00:00Z'), textHorizon: null };
    const sweeps = [1, 2, 3].map(() =>
      new Retention(store.dataSource).sweep(workspace.id, horizons, { batch: 7 }),
    );
    expect(await Promise.all(sweeps)).toEqual([true, true, true]);
    expect(await written(workspace)).toEqual([{ cases: 60, customers: 59, events: 60, texts: 0 }]);
    expect(await cases(workspace)).toEqual(['N-1']);
  });

  it('goes on where it was cut off', async () => {
    const workspace = await freshWorkspace();
    const many = Array.from({ length: 20 }, (_, n) =>
      opened(`O-${n}`, { customer: `c-${n}`, at: on('2024-05-01') }),
    );
    await workspace.append(...many);
    // Cut off within the third batch: nothing of that one is written.
    const cut = new Retention(heldAfter(2));
    const horizons = { horizon: Date.parse('2025-01-01T00:00:00Z'), textHorizon: null };
    await expect(cut.sweep(workspace.id, horizons, { batch: 5 })).rejects.toThrow('cut off');
    expect((await cases(workspace)).length).toBe(10);
    expect((await retention.last(workspace.id))?.endedAt).toBeNull();
    await retention.sweep(workspace.id, horizons);
    expect(await cases(workspace)).toEqual([]);
    expect(await written(workspace)).toEqual([{ cases: 20, customers: 20, events: 20, texts: 0 }]);
  });

  it('takes texts sooner than cases, of the log and of what other loads told, and changes nothing else', async () => {
    const workspace = await freshWorkspace();
    const said = (id: string, at: string, text: string) => ({
      ...called('M-1', { id, at, customer: 'anna' }),
      text,
    });
    await workspace.append(
      said('old', on('2026-01-01'), 'my cat is ill'),
      said('new', on('2026-03-01'), 'thank you'),
    );
    const before = await keptOf(workspace);
    expect(
      await retention.preview(workspace.id, { horizon: null, textHorizon: Date.parse('2026-02-01') }, 10_000),
    ).toMatchObject({ cases: 0, texts: 1 });
    await sweep(workspace, null, '2026-02-01T00:00:00Z');
    const texts = await store.dataSource.query<{ text: string | null }[]>(
      `select body ->> 'text' as text from event where workspace_id = $1 order by at`,
      [workspace.id],
    );
    expect(texts.map(({ text }) => text)).toEqual([null, 'thank you']);
    expect(await written(workspace)).toEqual([{ cases: 0, customers: 0, events: 0, texts: 1 }]);
    expect((await keptOf(workspace)).measures).toEqual(before.measures);
    // Told again in the old words by another load: gone with the next sweep.
    await append(workspace, [said('old', on('2026-01-01'), 'my cat is ill')]);
    await sweep(workspace, null, '2026-02-01T00:00:00Z');
    const [{ copies } = { copies: -1 }] = await store.dataSource.query<{ copies: number }[]>(
      `select count(*)::integer as copies from event_copy where workspace_id = $1 and body ->> 'text' is not null`,
      [workspace.id],
    );
    expect(copies).toBe(0);
  });
});

/** By case, as the log words it. */
async function lastHeard(workspace: TestWorkspace): Promise<Map<string, number>> {
  const rows = await store.dataSource.query<{ case_id: string; last: number }[]>(
    'select case_id, max(at)::float8 as last from event where workspace_id = $1 group by case_id',
    [workspace.id],
  );
  return new Map(rows.map(({ case_id, last }) => [case_id, last]));
}

/** As a load of its own. */
async function append(workspace: TestWorkspace, events: readonly CanonicalEvent[]): Promise<void> {
  const loads = new LoadStore(store.dataSource);
  const { load } = await loads.start(workspace.id, 'desk', 'canonical');
  const by = { ...workspace.by, loadId: load.id };
  await workspace.log.append(by, events.map(workspace.admitted));
}

/** The database, cut off at the first event that is deleted after so many batches. */
function heldAfter(batches: number): TestStore['dataSource'] {
  let seen = 0;
  const cutOff = async (sql: unknown, ask: () => Promise<unknown>) => {
    if (String(sql).includes('delete from event where') && (seen += 1) > batches) throw new Error('cut off');
    return ask();
  };
  const source = Object.create(store.dataSource) as TestStore['dataSource'];
  source.createQueryRunner = () => {
    const runner = store.dataSource.createQueryRunner();
    const connect = runner.connect.bind(runner);
    runner.connect = async () => {
      const client = (await connect()) as { query: (sql: unknown, values?: unknown) => Promise<unknown> };
      return { query: (sql: unknown, values?: unknown) => cutOff(sql, () => client.query(sql, values)) };
    };
    return runner;
  };
  return source;
}
