/** Retention as it is set: seen beforehand, taken away by the worker, and again when it is loaded again. */
import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { RunningApi } from './api/running-api.ts';
import { opened, resolved } from './log/small-events.ts';

jest.setTimeout(240_000);

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start({ sweepPauses: { lookEveryMs: 50, graceMs: 0 } });
});
afterAll(() => api.close());

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const OLD = [
  opened('M-1', { customer: 'anna', at: daysAgo(500) }),
  resolved('M-1', { customer: 'anna', at: daysAgo(499) }),
];
const YOUNG = [
  opened('M-2', { customer: 'anna', at: daysAgo(20) }),
  opened('M-3', { customer: 'boris', at: daysAgo(10) }),
];

const seen = async () =>
  (await api.data<{ workspace: { cases: number } }>('{ workspace(name: "kept") { cases } }')).workspace.cases;
async function until(cases: number): Promise<void> {
  for (let tries = 0; (await seen()) !== cases && tries < 600; tries += 1) await pause(50);
  expect(await seen()).toBe(cases);
}
const swept = async () =>
  api.stores.dataSource.query<{ actor: string | null; particulars: object }[]>(
    `select actor, particulars from audit_entry where action = 'retention_swept' order by id`,
  );

describe('cases that are kept for a year', () => {
  it('are counted beforehand, go when it is set, and are written down without saying whose', async () => {
    await api.load('kept', [...OLD, ...YOUNG]);
    await until(3);
    const { retentionPreview } = await api.data<{ retentionPreview: object }>(
      '{ retentionPreview(workspace: "kept", casesKeptMonths: 12) { cases customers events texts complete sweptAt } }',
    );
    const goes = { cases: 1, customers: 0, events: 2, texts: 0 };
    expect(retentionPreview).toEqual({ ...goes, complete: true, sweptAt: null });
    expect(await seen()).toBe(3);
    await set('{ casesKeptMonths: 12 }');
    await until(2);
    expect(await swept()).toEqual([{ actor: null, particulars: goes }]);
  });

  it('go again when a file brings them again', async () => {
    await api.load('kept', OLD);
    for (let tries = 0; (await swept()).length < 2 && tries < 600; tries += 1) await pause(50);
    await until(2);
    expect(await swept()).toHaveLength(2);
    const events = await api.stores.dataSource.query<unknown[]>('select event_id from event');
    expect(events).toHaveLength(2);
  });

  it('go with the rejected rows of loads that are as old, and with no others', async () => {
    const workspace = await api.stores.workspaces.find('kept');
    const loads = await api.stores.loads.list(workspace?.id ?? 0, 10);
    const [young, old] = loads.map(({ id }) => path.join(api.dataFolder, 'loads', String(id)));
    for (const folder of [young, old]) {
      await mkdir(folder ?? '', { recursive: true });
      await writeFile(path.join(folder ?? '', 'rejects.ndjson'), '{}\n');
    }
    const ended = `update load set finished_at = now() - interval '13 months' where id = $1`;
    await api.stores.dataSource.query(ended, [loads[1]?.id]);
    const isThere = (folder = '') =>
      access(folder).then(
        () => true,
        () => false,
      );
    for (let tries = 0; (await isThere(old)) && tries < 600; tries += 1) await pause(50);
    expect([await isThere(old), await isThere(young)]).toEqual([false, true]);
  });

  it.each([
    ['casesKeptMonths: 0', /casesKeptMonths/],
    ['textsKeptMonths: -1', /textsKeptMonths/],
  ])('are not taken as %s', async (change, field) => {
    const { problems } = await set(`{ ${change} }`);
    expect(problems.map((problem) => problem.field).join()).toMatch(field);
    const preview = await api.query(`{ retentionPreview(workspace: "kept", ${change}) { cases } }`);
    expect(preview.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

async function set(change: string): Promise<{ problems: { field: string }[] }> {
  const { settings } = await api.data<{ settings: { version: number } }>(
    '{ settings(workspace: "kept") { version } }',
  );
  const { changeSettings } = await api.data<{ changeSettings: { problems: { field: string }[] } }>(
    `mutation { changeSettings(workspace: "kept", version: ${settings.version}, change: ${change}) { problems { field } } }`,
  );
  return changeSettings;
}
