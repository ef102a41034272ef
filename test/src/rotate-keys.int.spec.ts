/** A workspace gets a new key: everything is as if it had been loaded under it, and nothing is left of the numbers of before. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { admit, foldCustomer, type CanonicalEvent } from '@twicetold/cases';
import { readMessage } from '@twicetold/cases/text';
import {
  CustomerErasure,
  CustomerMerging,
  CustomerRecords,
  dataSourceOptions,
  EventLog,
  FigureStore,
  KeyRotation,
  KeysAreGone,
  LoadStore,
  LoadUndo,
  Refold,
} from '@twicetold/store';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { openStore, type TestStore } from './database/open-store.ts';
import { holdBack } from './database/held-back.ts';
import { overlappingLoads } from './log/arbitrary-loads.ts';
import { echoFold } from './log/echo-fold.ts';
import { called, opened, resolved } from './log/small-events.ts';
import { storedLog } from './log/stored-log.ts';
import { newWorkspace, openWorkspace, storedMeasures, type TestWorkspace } from './log/test-workspace.ts';

jest.setTimeout(300_000);

let store: TestStore;
let rotation: KeyRotation;
beforeAll(async () => {
  store = await openStore();
  rotation = new KeyRotation(store.dataSource);
});
afterAll(() => store.close());

const NOBODY = { accountId: null, actor: null };
let number = 0;
const freshWorkspace = () => newWorkspace(store.dataSource, `workspace ${++number}`);
const generationOf = async ({ id }: TestWorkspace) => (await rotation.keysOf(id)).generation;
const rotate = async (workspace: TestWorkspace) =>
  rotation.rotate(workspace.id, await generationOf(workspace), NOBODY);

interface Secrets {
  readonly secret: Buffer;
  readonly secrets_before: readonly Buffer[];
}
const secretsOf = async ({ id }: TestWorkspace) =>
  (
    await store.dataSource.query<Secrets[]>('select secret, secrets_before from workspace where id = $1', [
      id,
    ])
  )[0] as Secrets;

/** As a process sees it that looks at its keys now; messages are read. */
async function opening(workspaceId: number): Promise<TestWorkspace> {
  const workspace = await openWorkspace(store.dataSource, workspaceId);
  const admitted = (event: CanonicalEvent) => {
    const admission = admit(event, {
      ...workspace.secrets,
      source: 'desk',
      keepTexts: true,
      readText: readMessage,
    });
    if (!admission.ok) throw new Error(`${admission.field} ${admission.reason}`);
    return admission;
  };
  return {
    ...workspace,
    admitted,
    append: (...events) => workspace.log.append(workspace.by, events.map(admitted)),
  };
}
const aWorkspace = async () => opening((await freshWorkspace()).id);

/** Never rotated, but with the same keys from the first event on. */
async function withKeysOf(other: TestWorkspace): Promise<TestWorkspace> {
  const { secret, secrets_before } = await secretsOf(other);
  const { id } = await freshWorkspace();
  await store.dataSource.query('update workspace set secret = $2, secrets_before = $3 where id = $1', [
    id,
    secret,
    secrets_before,
  ]);
  return opening(id);
}

const keptOf = async (workspace: TestWorkspace, fold = echoFold) => {
  await new Refold(store.dataSource, fold).foldAll(workspace.id);
  return storedLog(store.dataSource, workspace);
};

/** By what is in them and not under which number. */
const measuresOf = async ({ id }: TestWorkspace) => {
  const stored = [...(await storedMeasures(store.dataSource, id)).values()];
  return stored
    .filter(({ cases }) => cases.length > 0)
    .sort((a, b) => ((a.cases[0] as string) < (b.cases[0] as string) ? -1 : 1));
};

const said = (caseId: string, at: string, customer: string, text: string, agent = false) => ({
  ...called(caseId, { at, customer }),
  direction: agent ? ('outbound' as const) : ('inbound' as const),
  text,
});
const told = (caseId: string, at: string, customer: string, field: string, value: string) =>
  ({
    type: 'fact',
    id: `${caseId} ${field} ${at}`,
    at: `2026-04-01T${at}:00Z`,
    case: caseId,
    customer,
    action: 'given',
    field,
    value,
  }) as const satisfies CanonicalEvent;

const EVENTS: CanonicalEvent[] = [
  opened('M-1', { customer: 'anna' }),
  said('M-1', '09:10', 'anna', 'My order number is 4711-0815, my phone is +372 5123 4567.'),
  said('M-1', '09:20', 'anna', 'What is your order number, please?', true),
  said('M-1', '09:30', 'anna', 'I told you already: 4711-0815. Or 5123 4567?'),
  told('M-1', '09:40', 'anna', 'order_number', '4711-0815'),
  resolved('M-1', { customer: 'anna' }),
  opened('M-2', { customer: 'boris', at: '11:00' }),
  told('M-2', '11:10', 'boris', 'address', 'Lai 5-2, Tartu'),
  opened('M-3', { at: '12:00' }),
  called('M-3', { at: '12:30' }),
  opened('M-4', { customer: 'anna b.', at: '13:00' }),
  opened('M-5', { customer: 'clara', at: '14:00' }),
  called('M-5', { customer: 'boris', at: '14:30' }),
];

describe('a new key', () => {
  it('leaves everything as if it had been loaded under it, whatever was loaded, in whatever order', async () => {
    const law = fc.asyncProperty(overlappingLoads, fc.nat({ max: 4 }), async (loads, after) => {
      const workspace = await aWorkspace();
      const never: TestWorkspace[] = [];
      const loaded: (readonly CanonicalEvent[])[] = loads.flatMap(({ batches }) => batches);
      for (const [place, batch] of loaded.entries()) {
        // Also those that come after are brought by somebody who still has the key of before.
        await workspace.append(...batch);
        if (place === after) {
          await keptOf(workspace);
          await rotate(workspace);
        }
      }
      await rotate(workspace);
      never.push(await withKeysOf(workspace));
      for (const batch of loaded) await never[0]?.append(...batch);
      expect(await keptOf(workspace)).toEqual(await keptOf(never[0] as TestWorkspace));
    });
    await fc.assert(law, { numRuns: 25 });
  });

  it('changes no measure, no merge, no erasure and nothing that was told again', async () => {
    const workspace = await aWorkspace();
    const merging = new CustomerMerging(store.dataSource);
    const erasure = new CustomerErasure(store.dataSource);
    const records = new CustomerRecords(store.dataSource);
    await workspace.append(...EVENTS);
    await merging.merge(workspace.id, 'anna b.', 'anna');
    await erasure.erase(workspace.id, 'boris', Date.parse('2026-04-02T00:00:00Z'));
    await new FigureStore(store.dataSource).keep(workspace.by, [
      { customerKey: workspace.keyOf('case:M-1'), case: 'M-1', figure: 'first_reply_minutes', value: 7 },
    ]);
    await new Refold(store.dataSource, foldCustomer).foldAll(workspace.id);
    const before = await measuresOf(workspace);
    const { customerKeys, merges, figures, ...record } = await records.of(workspace.id, 'anna');
    expect(record.events.length).toBeGreaterThan(0);

    for (let generation = 2; generation <= 4; generation += 1) {
      expect(await rotate(workspace)).toEqual({ generation, rotatedAt: expect.any(Date) });
      expect(await measuresOf(workspace)).toEqual(before);
      const again = await opening(workspace.id);
      expect(await again.append(...EVENTS)).toEqual({
        accepted: 0,
        duplicates: EVENTS.length - 3,
        newCases: 0,
        erased: 3,
      });
      await new Refold(store.dataSource, foldCustomer).rebuildAll(workspace.id);
      await new Refold(store.dataSource, foldCustomer).foldAll(workspace.id);
      expect(await measuresOf(workspace)).toEqual(before);

      const now = await records.of(workspace.id, 'anna');
      expect(now.cases).toEqual(record.cases);
      expect(now.events.map(({ id, case: caseId }) => [id, caseId])).toEqual(
        record.events.map(({ id, case: caseId }) => [id, caseId]),
      );
      expect(now.figures).toEqual(figures);
      expect(now.merges.map(({ mergedAt }) => mergedAt)).toEqual(merges.map(({ mergedAt }) => mergedAt));
      expect(now.customerKeys).toHaveLength(customerKeys.length);
      expect(now.customerKeys).not.toEqual(customerKeys);
      expect((await records.of(workspace.id, 'boris')).erasedUntil).toBe(Date.parse('2026-04-02T00:00:00Z'));
    }
    await expect(merging.merge(workspace.id, 'anna b.', 'anna')).rejects.toThrow('already');
    expect(await erasure.erase(workspace.id, 'anna', Date.now())).toMatchObject({
      events: record.events.length,
    });
    expect((await records.of(workspace.id, 'anna')).events).toEqual([]);
  });

  it('leaves no number and no fingerprint of before in any column of any table', async () => {
    const workspace = await aWorkspace();
    await workspace.append(...EVENTS);
    await new CustomerMerging(store.dataSource).merge(workspace.id, 'anna b.', 'anna');
    await new CustomerErasure(store.dataSource).erase(workspace.id, 'boris', Date.now());
    await new FigureStore(store.dataSource).keep(workspace.by, [
      { customerKey: workspace.keyOf('case:M-1'), case: 'M-1', figure: 'first_reply_minutes', value: 7 },
    ]);
    await new Refold(store.dataSource, foldCustomer).foldAll(workspace.id);
    await new Refold(store.dataSource).rebuildAll(workspace.id);
    const { load } = await new LoadStore(store.dataSource).start(workspace.id, 'desk', 'canonical');
    const again = EVENTS.map((event) => (event.type === 'contact' ? { ...event, channel: 'chat' } : event));
    await workspace.log.append({ ...workspace.by, loadId: load.id }, again.map(workspace.admitted));
    await new LoadStore(store.dataSource).finish(
      load.id,
      { rows: 0, events: 0, cases: 0, duplicates: 0, rejected: 0 },
      { capabilities: [], rejectedFile: null },
    );
    await new LoadUndo(store.dataSource).begin(workspace.id, load.id);
    const numbers = ['anna', 'anna b.', 'boris', 'clara'].map((customer) => workspace.key(customer));
    const caseNumbers = ['M-1', 'M-2', 'M-3', 'M-4'].map((id) => workspace.keyOf(`case:${id}`));
    await store.dataSource.query(
      'insert into retention_customer (workspace_id, customer_id) select $1, unnest($2::bigint[])',
      [workspace.id, numbers],
    );
    await store.dataSource.query(
      `insert into worklist_item (workspace_id, customer_id, case_id, risk_at_opening) values ($1, $2, 'M-1', 50)`,
      [workspace.id, numbers[0]],
    );
    const bodies = await store.dataSource.query<{ body: object }[]>(
      'select body from event where workspace_id = $1 union all select body from event_copy where workspace_id = $1',
      [workspace.id],
    );
    const marks = JSON.stringify(bodies).match(/\b[0-9a-f]{16}\b/g) ?? [];
    expect(new Set(marks).size).toBeGreaterThan(5);
    const before = [...numbers, ...caseNumbers].flatMap((key) => [
      String(key),
      key.toString(16).padStart(16, '0'),
    ]);
    const old = new Set([...before, ...marks]);
    expect(await foundIn(old)).not.toEqual([]);

    await rotate(workspace);
    expect(await foundIn(old)).toEqual([]);
  });

  it('is by PostgreSQL what HMAC-SHA-256 of Node is, for every number and fingerprint', async () => {
    const number63 = fc.bigInt({ min: 0n, max: (1n << 63n) - 1n });
    const mark = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }).map((n) => n.toString(16).padStart(16, '0'));
    const law = fc.asyncProperty(
      fc.uniqueArray(number63, { minLength: 1, maxLength: 40 }),
      fc.uniqueArray(mark, { minLength: 1, maxLength: 40 }),
      async (keys, marks) => {
        const workspace = await aWorkspace();
        await store.dataSource.query(
          'insert into erased_customer (workspace_id, customer_id, until) select $1, customer_id, place from unnest($2::bigint[]) with ordinality as each (customer_id, place)',
          [workspace.id, keys],
        );
        await store.dataSource.query(
          `insert into event (workspace_id, customer_id, source_id, load_id, event_id, case_id, at, type, body)
           select $1, $2, $3, $4, place, 'M-1', 0, 'fact', jsonb_build_object('field', 'phone', 'fingerprint', mark)
           from unnest($5::text[]) with ordinality as each (mark, place)`,
          [workspace.id, keys[0], workspace.source.id, workspace.by.loadId, marks],
        );
        await rotate(workspace);
        const { secret } = await secretsOf(workspace);
        const digest = (text: string) => createHmac('sha256', secret).update(text).digest();
        const rows = <Row extends object>(sql: string) => store.dataSource.query<Row[]>(sql, [workspace.id]);
        const after = await rows<{ customer_id: string }>(
          'select customer_id from erased_customer where workspace_id = $1 order by until',
        );
        expect(after.map(({ customer_id }) => BigInt(customer_id))).toEqual(
          keys.map((key) => digest(`key:${key}`).readBigUInt64BE() >> 1n),
        );
        const facts = await rows<{ mark: string }>(
          `select body ->> 'fingerprint' as mark from event where workspace_id = $1 order by event_id::integer`,
        );
        expect(facts.map((fact) => fact.mark)).toEqual(
          marks.map((each) => digest(`fingerprint:${each}`).toString('hex', 0, 8)),
        );
      },
    );
    await fc.assert(law, { numRuns: 15 });
  });

  it('is there whole or not at all, wherever it is cut off', async () => {
    const workspace = await aWorkspace();
    await workspace.append(...EVENTS);
    const before = await keptOf(workspace);
    const secrets = await secretsOf(workspace);
    for (const table of ['event', 'customer_measure', 'worklist_item', 'audit_entry']) {
      const held = await holdBack(store.url, `lock table ${table} in share mode`);
      const cutOff = expect(rotate(workspace)).rejects.toThrow();
      await held.untilWaiting(1);
      await held.cutOff();
      await cutOff;
      await held.letGo();
      expect(await secretsOf(workspace)).toEqual(secrets);
      expect(await keptOf(workspace)).toEqual(before);
    }
    await rotate(workspace);
    expect((await workspace.append(...EVENTS)).duplicates).toBe(EVENTS.length);
  });

  it('is given once where two ask for it at once', async () => {
    const workspace = await aWorkspace();
    await workspace.append(...EVENTS);
    const both = await Promise.all([1, 2].map(() => rotation.rotate(workspace.id, 1, NOBODY)));
    expect(both.map(({ generation }) => generation)).toEqual([2, 2]);
    expect(await generationOf(workspace)).toBe(2);
    expect(
      await store.dataSource.query(
        `select particulars from audit_entry where workspace_id = $1 and action = 'keys_rotated'`,
        [workspace.id],
      ),
    ).toEqual([{ particulars: { generation: 2 } }]);
  });

  it('loses and doubles nothing while others append with the keys of before and fold', async () => {
    const workspace = await aWorkspace();
    const other = await new DataSource(dataSourceOptions(store.url, [])).initialize();
    const logs = [workspace.log, new EventLog(other)] as const;
    const customers = Array.from({ length: 40 }, (_, place) => `customer ${place}`);
    const log = Array.from({ length: 12 }, (_, round) =>
      customers.map((customer, place) =>
        called(`M-${place}`, { customer, at: `${String(8 + round).padStart(2, '0')}:00` }),
      ),
    );
    let folding = true;
    const fold = async () => {
      while (folding) await new Refold(store.dataSource, echoFold).foldNext(7, workspace.id);
    };
    const rotating = async () => {
      for (let times = 0; times < 4; times += 1) await rotate(workspace);
    };
    const folds = fold();
    const appended = await Promise.all([
      ...log.map((batch, round) =>
        (logs[round % 2] as EventLog).append(workspace.by, batch.map(workspace.admitted)),
      ),
      rotating().then(() => ({ accepted: 0, duplicates: 0 })),
    ]);
    folding = false;
    await folds;
    await other.destroy();
    expect(appended.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(480);
    expect(appended.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(0);
    const never = await withKeysOf(workspace);
    for (const batch of log) await never.append(...batch);
    expect(await keptOf(workspace)).toEqual(await keptOf(never));
  });

  it('refuses what was admitted under keys that a database put back does not have', async () => {
    const workspace = await aWorkspace();
    const append = workspace.log.append(
      { ...workspace.by, keyGeneration: 2 },
      EVENTS.map(workspace.admitted),
    );
    await expect(append).rejects.toThrow(KeysAreGone);
  });
});

/** Tables in whose rows, written as text, one of the words stands. */
async function foundIn(words: ReadonlySet<string>): Promise<string[]> {
  const tables = await store.dataSource.query<{ name: string }[]>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await store.dataSource.query<{ row: string }[]>(
      `select "${name}"::text as row from "${name}"`,
    );
    if (rows.some(({ row }) => [...words].some((word) => row.includes(word)))) found.push(name);
  }
  return found;
}
