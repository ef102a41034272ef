/** What a workspace sets, changed while it is being asked: over HTTP, on a real PostgreSQL. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { checkSettings, WEEKDAYS } from '@twicetold/metrics';
import { RunningApi } from './api/running-api.ts';

const PATIENCE_MS = 120_000;
const HOUR = 3600;

/** Opened on Monday 12 January 2026 at nine, with Bills, which is Accounts now; solved on Tuesday at ten. */
const EVENTS: CanonicalEvent[] = [
  { id: '1', at: '2026-01-12T09:00:00Z', case: 'C-1', customer: 'anna', type: 'case.opened', team: 'Bills' },
  {
    id: '2',
    at: '2026-01-12T12:00:00Z',
    case: 'C-1',
    type: 'handoff',
    fromTeam: 'Bills',
    toTeam: 'Accounts',
  },
  {
    id: '3',
    at: '2026-01-12T13:00:00Z',
    case: 'C-1',
    type: 'contact',
    direction: 'outbound',
    channel: 'email',
    team: 'Accounts',
  },
  { id: '4', at: '2026-01-13T10:00:00Z', case: 'C-1', type: 'case.resolved' },
];

const open = (hours: string, exceptions: object[] = []) => ({
  name: 'office',
  zone: 'UTC',
  weekly: Object.fromEntries(WEEKDAYS.slice(0, 5).map((weekday) => [weekday, [hours]])),
  exceptions,
});

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
  await api.load('desk', EVENTS);
}, PATIENCE_MS);
afterAll(() => api.close(), PATIENCE_MS);

/** The server folds too: whom it holds is waited for. */
async function folded(id: number) {
  const { refold } = api.stores;
  do await refold.foldAll(id);
  while ((await refold.backlog(id)).waiting > 0);
}

async function set(settings: Record<string, unknown>) {
  const { workspaces } = api.stores;
  const workspace = await workspaces.find('desk');
  if (workspace === null) throw new Error('nothing was loaded');
  expect(checkSettings(settings)).toMatchObject({ ok: true });
  await workspaces.update(workspace.id, { settings });
  await folded(workspace.id);
}

async function total(metric: string, question: Record<string, unknown> = {}) {
  const { overall } = await api.ask('desk', { ...question, metrics: [metric] });
  return overall[0]?.total;
}
const business = () => total('resolution_median', { clock: 'BUSINESS' });

describe('A calendar changed', () => {
  it('changes the next answer, of last year as of today: 9 hours of office, then 13, then 1 and a half', async () => {
    expect(await business()).toMatchObject({ value: null, unknownBecause: 'no_calendar', coverage: 0 });
    await set({ calendars: [open('09:00-17:00')], defaultCalendar: 'office' });
    expect(await business()).toMatchObject({ value: 9 * HOUR, unknownBecause: null, coverage: 1 });
    await set({ calendars: [open('08:00-20:00')], defaultCalendar: 'office' });
    expect(await business()).toMatchObject({ value: 13 * HOUR });
    const holiday = [{ date: '2026-01-12', hours: ['16:30-17:00'] }];
    await set({ calendars: [open('09:00-17:00', holiday)], defaultCalendar: 'office' });
    expect(await business()).toMatchObject({ value: 1.5 * HOUR });
  });

  it('for one team leaves the time of the others alone', async () => {
    const night = { ...open('22:00-02:00'), name: 'night' };
    const calendars = [open('09:00-17:00'), night];
    // Bills had it from nine to twelve; Accounts until ten the next day, in the night alone.
    await set({ calendars, teamCalendars: { Bills: 'office', Accounts: 'night' } });
    expect(await business()).toMatchObject({ value: 7 * HOUR });
  });

  it('does not change calendar time', async () => {
    expect(await total('resolution_median')).toMatchObject({ value: 25 * HOUR });
  });
});

describe('A team renamed', () => {
  const teams = async () =>
    (
      await api.ask('desk', { metrics: ['cases_opened'], by: ['team'], attribution: 'PARTICIPATING' })
    ).groups.map(({ key }) => key[0]);
  const choices = async () => {
    const query = '{ workspace(name: "desk") { values(dimension: "team") } }';
    return (await api.data<{ workspace: { values: string[] } }>(query)).workspace.values;
  };

  it('is one team: no handoff between its names, no second group, no former name to choose', async () => {
    await set({});
    expect(await total('handoffs')).toMatchObject({ value: 1 });
    expect(await teams()).toEqual(['Accounts', 'Bills']);
    expect(await choices()).toEqual(['Accounts', 'Bills']);
    await set({ teamNames: { Bills: 'Accounts' } });
    expect(await total('handoffs')).toMatchObject({ value: 0 });
    expect(await teams()).toEqual(['Accounts']);
    expect(await choices()).toEqual(['Accounts']);
  });

  it('has one leg in the story of its case', async () => {
    const story = async () => {
      const query = '{ case(workspace: "desk", id: "C-1") { legs { team } handoffs { toTeam } } }';
      return (await api.data<{ case: unknown }>(query)).case;
    };
    expect(await story()).toEqual({ legs: [{ team: 'Accounts' }], handoffs: [] });
    await set({});
    expect(await story()).toMatchObject({ legs: [{ team: 'Bills' }, { team: 'Accounts' }] });
  });

  it('by mistake can be taken back: the log has kept what it was called', async () => {
    await set({ teamNames: { Bills: 'Accounts' } });
    await set({});
    expect(await total('handoffs')).toMatchObject({ value: 1 });
    expect(await teams()).toEqual(['Accounts', 'Bills']);
  });

  it('computes nothing again when something else is set', async () => {
    const { workspaces, refold } = api.stores;
    const id = (await workspaces.find('desk'))?.id as number;
    await workspaces.update(id, { settings: { riskThreshold: 40 } });
    expect(await refold.backlog(id)).toEqual({ waiting: 0, failed: 0 });
  });

  it('is seen by a load that comes while its new name is being set', async () => {
    const { workspaces } = api.stores;
    const id = (await workspaces.find('desk'))?.id as number;
    const later = (n: number): CanonicalEvent[] =>
      EVENTS.map((event) => ({
        ...event,
        id: `${n}-${event.id}`,
        case: `C-${n}`,
        customer: `customer ${n}`,
      }));
    await Promise.all([
      ...[2, 3, 4].map((n) => api.load('desk', later(n))),
      workspaces.update(id, { settings: { teamNames: { Bills: 'Accounts' } } }),
    ]);
    await folded(id);
    expect(await total('cases_opened')).toMatchObject({ value: 4 });
    expect(await total('handoffs')).toMatchObject({ value: 0 });
  });
});
