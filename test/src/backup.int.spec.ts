/** A backup taken while a load runs, restored elsewhere: the same answers, and nothing that cannot be gone on with. */
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readBackup, writeBackup } from '@twicetold/api';
import type { CanonicalEvent } from '@twicetold/cases';
import { RunningApi, type AskedAnswer } from './api/running-api.ts';

jest.setTimeout(300_000);
const MINUTE = 60_000;
const UNTIL = '2026-06-01T00:00:00Z';
let api: RunningApi;
let folder: string;
let file: string;
let before: AskedAnswer[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-backup-'));
  file = path.join(folder, 'twicetold.backup');
  api = await RunningApi.start();
  await api.load('desk', eventsOf(400), UNTIL);
  before = await answers(api, 'desk');
  const growing = api.load('growing', eventsOf(6_000), UNTIL);
  await writeBackup(api.stores, file);
  await growing;
}, 300_000);
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

/** Cases of three hundred customers, opened every ten minutes, half of them by phone; every third is handed over, every fifth stays open. */
function eventsOf(cases: number): CanonicalEvent[] {
  return Array.from({ length: cases }, (_, number) => number).flatMap((number): CanonicalEvent[] => {
    const at = (minutes: number) =>
      new Date(Date.UTC(2026, 3, 1) + (number * 10 + minutes) * MINUTE).toISOString();
    const [channel, team] = [number % 2 === 0 ? 'phone' : 'email', `Team ${number % 4}`];
    const one = { case: `C${number}`, customer: `c${number % 300}` };
    return [
      { id: `o${number}`, at: at(0), type: 'case.opened', ...one, channel, team },
      ...(number % 3 === 0
        ? [{ id: `h${number}`, at: at(60), type: 'handoff' as const, case: one.case, toTeam: 'Billing' }]
        : []),
      ...(number % 5 === 0
        ? []
        : [{ id: `r${number}`, at: at(90 + number), type: 'case.resolved' as const, case: one.case }]),
    ];
  });
}

const QUESTIONS: readonly Record<string, unknown>[] = [
  { metrics: ['cases_opened'] },
  { metrics: ['cases_opened'], by: ['team'] },
  { metrics: ['resolution_median'], by: ['channel'] },
  { metrics: ['resolution_p90'] },
  { metrics: ['handoffs'], by: ['team'] },
  { metrics: ['repeat_rate'] },
  { metrics: ['customers'] },
  { metrics: ['cases_resolved'], by: ['team', 'channel'] },
  { metrics: ['backlog'] },
  { metrics: ['information_loss'] },
];

async function answers(of: RunningApi, workspace: string): Promise<AskedAnswer[]> {
  const given: AskedAnswer[] = [];
  for (const question of QUESTIONS) given.push(await of.ask(workspace, question));
  return given;
}

describe('a backup that was taken while a load ran', () => {
  it('gives the same answers elsewhere, also when the load that it has cut is repeated there', async () => {
    const elsewhere = await RunningApi.start();
    try {
      const { tables } = await readBackup(elsewhere.stores, file);
      expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['event', 'workspace']));
      expect(before[0]?.overall[0]?.total.value).toBe(400);
      expect(await answers(elsewhere, 'desk')).toEqual(before);
      await elsewhere.load('growing', eventsOf(6_000), UNTIL);
      expect(await answers(elsewhere, 'growing')).toEqual(await answers(api, 'growing'));
      // Ids go on after those of the backup.
      await elsewhere.load('new', eventsOf(3), UNTIL);
      expect((await elsewhere.ask('new', { metrics: ['cases_opened'] })).overall[0]?.total.value).toBe(3);
    } finally {
      await elsewhere.close();
    }
  });

  it('is readable by its owner only, and is not restored over anything', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(readBackup(api.stores, file)).rejects.toThrow('into an empty database only');
  });

  it('is refused whole where it was cut off or changed', async () => {
    const elsewhere = await RunningApi.start();
    try {
      const whole = await readFile(file);
      const cut = path.join(folder, 'cut.backup');
      await writeFile(cut, whole.subarray(0, whole.length - 200));
      await expect(readBackup(elsewhere.stores, cut)).rejects.toThrow('is damaged');
      const changed = path.join(folder, 'changed.backup');
      await copyFile(file, changed);
      const bytes = Buffer.from(whole);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
      await writeFile(changed, bytes);
      await expect(readBackup(elsewhere.stores, changed)).rejects.toThrow();
      expect(await elsewhere.stores.workspaces.list()).toEqual([]);
      await elsewhere.stores.dataSource.query(
        `insert into migration (timestamp, name) values (4102444800000, 'Later4102444800000')`,
      );
      await expect(readBackup(elsewhere.stores, file)).rejects.toThrow('of another version of Twicetold');
    } finally {
      await elsewhere.close();
    }
  });
});
