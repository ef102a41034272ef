/** An event in the log that no measure can be computed from: one customer is set aside, by case and reason, and all others go on. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { RunningApi } from './api/running-api.ts';
import { eventsOf } from './shards/desk.ts';

jest.setTimeout(120_000);
const CASES = 30;
let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
});
afterAll(() => api.close());

const setAside = async () => (await fetch(`${api.address}/api/v1/workspaces/desk/set-aside.csv`)).text();

it('a poisoned event sets its customer aside with the reason, costs nobody else a number, and is tried again at the next start', async () => {
  // Each case is of another customer.
  await api.load('desk', eventsOf(0, CASES, CASES) as CanonicalEvent[]);
  const { id } = (await api.stores.workspaces.find('desk')) ?? { id: 0 };
  const { dataSource, refold } = api.stores;
  const backlog = () => refold.backlog(id);
  const [sound] = await dataSource.query<{ body: object }[]>(`select body from event where event_id = 'h3'`);
  const poison = (body: unknown) =>
    dataSource.query(`update event set body = $1 where event_id = 'h3'`, [JSON.stringify(body)]);
  await poison(null);
  await refold.rebuildAll(id);
  // A new case of somebody else comes in meanwhile.
  await api.load('desk', eventsOf(CASES, CASES + 1, CASES + 1) as CanonicalEvent[]);
  while ((await backlog()).waiting > 0) await pause(50);
  expect(await backlog()).toEqual({ waiting: 0, failed: 1 });
  const [head, row, ...rest] = (await setAside()).trim().split('\r\n');
  expect(head).toBe('case,reason,since');
  expect(row).toMatch(/^C3,.*TypeError.*,\d{4}-\d\d-\d\dT/);
  expect(rest).toEqual([]);
  // Of the poisoned case stays what was known of it.
  const opened = { metrics: ['cases_opened'] };
  const counted = async () => (await api.ask('desk', opened)).overall[0]?.total.value;
  expect(await counted()).toBe(CASES + 1);

  await poison(sound?.body);
  await refold.retryFailed();
  while ((await backlog()).waiting > 0) await pause(50);
  expect(await backlog()).toEqual({ waiting: 0, failed: 0 });
  expect((await setAside()).trim()).toBe('case,reason,since');
  expect(await counted()).toBe(CASES + 1);
});
