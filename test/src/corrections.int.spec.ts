import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningApi } from './api/running-api.ts';
import { called, opened, resolved } from './log/small-events.ts';

const PATIENCE_MS = 120_000;

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
}, PATIENCE_MS);
afterAll(() => api.close());

const FIRST = [
  opened('M-1', { customer: 'anna' }),
  resolved('M-1', { customer: 'anna' }),
  opened('M-2', { customer: 'boris' }),
];
const SECOND = [opened('M-2', { customer: 'boris' }), opened('M-3', { customer: 'b.' }), called('M-3')];

const loadsOf = async (workspace: string) =>
  (
    await api.data<{ workspace: { loads: { id: number; state: string }[] } }>(
      'query ($workspace: String!) { workspace(name: $workspace) { loads { id state } } }',
      { workspace },
    )
  ).workspace.loads;
const casesOf = async (workspace: string) =>
  (
    await api.data<{ workspace: { cases: number } }>(
      'query ($workspace: String!) { workspace(name: $workspace) { cases } }',
      { workspace },
    )
  ).workspace.cases;

async function until<T>(look: () => Promise<T>, isThere: (seen: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    const seen = await look();
    if (isThere(seen) || tries === 1_000) return seen;
    await pause(50);
  }
}

describe('corrections through the API', () => {
  it(
    'take a load back while people look at the numbers',
    async () => {
      await api.load('undone', FIRST);
      await api.load('undone', SECOND);
      expect(await casesOf('undone')).toBe(3);
      const first = (await loadsOf('undone'))[1]?.id;
      const { undoLoad } = await api.data<{ undoLoad: { state: string } }>(
        'mutation ($id: Int!) { undoLoad(workspace: "undone", id: $id) { state } }',
        { id: first },
      );
      expect(['undoing', 'undone']).toContain(undoLoad.state);
      expect(
        await until(
          () => casesOf('undone'),
          (cases) => cases === 2,
        ),
      ).toBe(2);
      const states = await until(
        () => loadsOf('undone'),
        (loads) => loads[1]?.state === 'undone',
      );
      expect(states.map(({ state }) => state)).toEqual(['finished', 'undone']);
    },
    PATIENCE_MS,
  );

  it(
    'go on with a load whose taking back was cut off, at the next start',
    async () => {
      await api.load('cut off', FIRST);
      const workspace = await api.stores.workspaces.find('cut off');
      const [load] = await loadsOf('cut off');
      await api.stores.undo.begin(workspace?.id ?? 0, load?.id ?? 0);
      expect(await loadsOf('cut off')).toMatchObject([{ state: 'undoing' }]);
      await api.restart();
      const isUndone = (loads: { state: string }[]) => loads[0]?.state === 'undone';
      expect(await until(() => loadsOf('cut off'), isUndone)).toMatchObject([{ state: 'undone' }]);
      expect(
        await until(
          () => casesOf('cut off'),
          (cases) => cases === 0,
        ),
      ).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'merge two customers and take them apart again',
    async () => {
      await api.load('merged', SECOND);
      const merge = (mutation: string) => api.query(`mutation { ${mutation} { events cases } }`);
      expect(await merge('mergeCustomers(workspace: "merged", from: "b.", into: "boris")')).toEqual({
        data: { mergeCustomers: { events: 1, cases: 1 } },
      });
      const again = await merge('mergeCustomers(workspace: "merged", from: "boris", into: "b.")');
      expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'from' });
      expect(await merge('unmergeCustomers(workspace: "merged", from: "b.")')).toEqual({
        data: { unmergeCustomers: { events: 1, cases: 1 } },
      });
    },
    PATIENCE_MS,
  );

  it(
    'erase a customer, saying beforehand what goes',
    async () => {
      await api.load('erased', FIRST);
      const found = { events: 2, cases: 1, ids: 1 };
      expect(
        await api.query('{ erasableCustomer(workspace: "erased", customer: "anna") { events cases ids } }'),
      ).toEqual({ data: { erasableCustomer: found } });
      expect(
        await api.query(
          'mutation { eraseCustomer(workspace: "erased", customer: "anna") { events cases ids lines } }',
        ),
      ).toEqual({ data: { eraseCustomer: { ...found, lines: 0 } } });
      expect(
        await until(
          () => casesOf('erased'),
          (cases) => cases === 1,
        ),
      ).toBe(1);
      await api.load('erased', FIRST);
      expect(await casesOf('erased')).toBe(1);
      expect(await api.query('{ case(workspace: "erased", id: "M-1") { summary { id } } }')).toEqual({
        data: { case: null },
      });
    },
    PATIENCE_MS,
  );

  it(
    'say what is wrong: no such load, no such workspace',
    async () => {
      await api.load('known', FIRST);
      const undo = async (workspace: string) =>
        (await api.query(`mutation { undoLoad(workspace: "${workspace}", id: 999999) { id } }`)).errors?.[0]
          ?.extensions['code'];
      expect(await undo('known')).toBe('NOT_FOUND');
      expect(await undo('unknown')).toBe('NOT_FOUND');
    },
    PATIENCE_MS,
  );
});
