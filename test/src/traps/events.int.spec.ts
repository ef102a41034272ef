/**
 * The known traps of section "Known traps" in docs/metrics/README.md that lie in what happened, and when, each once, the whole way: loaded,
 * kept in PostgreSQL, folded and asked for over HTTP. The numbers are worked out by hand from the few rows beside them.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WEEKDAYS } from '@twicetold/metrics';
import { RunningApi } from '../api/running-api.ts';
import { calendar, Desk, withIds, type Happened } from './desk.ts';

const PATIENCE_MS = 120_000;
const HOUR = 3_600;

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
}, PATIENCE_MS);
afterAll(() => api.close(), PATIENCE_MS);

/** A workspace of its own for each. */
const desk = (name: string) => new Desk(api, name);
/** An instant of April 2026, like "1 09:00". */
const april = (moment: string) => {
  const [day = '', time = ''] = moment.split(' ');
  return `2026-04-${day.padStart(2, '0')}T${time}:00Z`;
};
const opened = (caseId: string, moment: string, more: object = {}) =>
  ({ type: 'case.opened', case: caseId, at: april(moment), reason: 'modem', ...more }) as Happened;
const wrote = (caseId: string, moment: string, more: object = {}) =>
  ({
    type: 'contact',
    case: caseId,
    at: april(moment),
    direction: 'inbound',
    channel: 'email',
    ...more,
  }) as Happened;
const happened = (type: string, caseId: string, moment: string, more: object = {}) =>
  ({ type, case: caseId, at: april(moment), ...more }) as Happened;

describe('The trap of', () => {
  it('tied timestamps: what happened in one minute keeps its order, by position, then by id', async () => {
    const anna = { customer: 'anna' };
    const log = [
      { ...opened('T-1', '1 09:00', { ...anna, team: 'Desk' }), seq: 1 },
      { ...wrote('T-1', '1 09:00'), seq: 2 },
      { ...happened('handoff', 'T-1', '1 09:00', { toTeam: 'Network' }), seq: 3 },
      { ...happened('case.resolved', 'T-1', '1 10:00'), seq: 4 },
      { ...happened('case.reopened', 'T-1', '1 10:00'), seq: 5 },
      { ...happened('case.resolved', 'T-1', '1 10:00'), seq: 6 },
    ].map((event, place) => ({ ...event, id: `${9 - place}` }));
    const byId = [
      { ...opened('T-2', '1 09:00', { customer: 'boris', team: 'Desk' }), id: 'a' },
      { ...happened('case.resolved', 'T-2', '1 11:00'), id: 'b' },
      { ...happened('case.reopened', 'T-2', '1 11:00'), id: 'c' },
    ];
    const both = [desk('tied'), desk('tied, backwards')];
    await both[0]!.load(...log, ...byId);
    await both[1]!.load(...[...log, ...byId].reverse());
    for (const one of both) {
      const metrics = ['cases_resolved', 'cases_open', 'reopenings', 'handoffs', 'resolution_naive_median'];
      expect(await one.values(metrics)).toEqual({
        cases_resolved: 1,
        cases_open: 1,
        reopenings: 2,
        handoffs: 1,
        resolution_naive_median: HOUR,
      });
      expect(await one.by('team', 'cases_opened')).toEqual({ Desk: 1, Network: 1 });
    }
  });

  it('events out of order or late by weeks: the past changes, and is what it would be had they come in time', async () => {
    const inTime = [
      opened('L-1', '1 09:00', { customer: 'anna' }),
      wrote('L-1', '1 09:00'),
      happened('case.resolved', 'L-1', '2 09:00'),
      opened('L-2', '30 09:00', { customer: 'boris' }),
    ];
    const late = [
      wrote('L-1', '1 12:00'),
      wrote('L-1', '3 09:00'),
      happened('case.reopened', 'L-1', '3 10:00'),
      happened('case.resolved', 'L-1', '5 09:00'),
    ];
    const metrics = [
      'resolution_naive_median',
      'chases',
      'comebacks',
      'reopenings',
      'first_contact_resolution',
    ];
    const firstWeek = { from: '2026-04-01', to: '2026-04-07' };
    const weeksLater = desk('weeks later');
    const events = withIds([...inTime, ...late]);
    await weeksLater.load(...events.slice(0, inTime.length));
    expect(await weeksLater.values(metrics, firstWeek)).toEqual({
      resolution_naive_median: 24 * HOUR,
      chases: 0,
      comebacks: 0,
      reopenings: 0,
      first_contact_resolution: 1,
    });
    await weeksLater.load(...events.slice(inTime.length).reverse());
    expect(await weeksLater.values(metrics, firstWeek)).toEqual({
      resolution_naive_median: 96 * HOUR,
      chases: 1,
      comebacks: 1,
      reopenings: 1,
      first_contact_resolution: 0,
    });
    const atOnce = desk('at once');
    await atOnce.load(...events);
    expect(await atOnce.ask({ metrics, ...firstWeek })).toEqual(
      await weeksLater.ask({ metrics, ...firstWeek }),
    );
  });

  it('negative durations: they are left out, counted and said', async () => {
    const clock = desk('clock');
    const report = await clock.load(
      ...withIds([
        opened('N-1', '1 10:00', { customer: 'anna' }),
        happened('case.resolved', 'N-1', '1 09:00'),
        opened('N-2', '1 09:00', { customer: 'boris' }),
        wrote('N-2', '1 09:00', { waitSeconds: -60 }),
        happened('case.resolved', 'N-2', '1 12:00'),
      ]),
    );
    expect(report).toMatchObject({ events: 4, rejected: 1 });
    for (const metric of ['resolution_median', 'resolution_naive_median', 'first_resolution_median'])
      expect(await clock.total(metric)).toMatchObject({
        value: 3 * HOUR,
        n: 1,
        excluded: [{ reason: 'negative_duration', count: 1 }],
      });
  });

  it('duplicate deliveries: again, in another order, in one file or at once, nothing counts twice', async () => {
    const events = withIds([
      opened('D-1', '1 09:00', { customer: 'anna' }),
      wrote('D-1', '1 09:00'),
      wrote('D-1', '1 12:00'),
      happened('handoff', 'D-1', '1 13:00', { fromTeam: 'Desk', toTeam: 'Network' }),
      happened('rating', 'D-1', '1 15:00', { scale: 'csat', score: 5, max: 5 }),
    ]);
    const twice = desk('twice');
    expect(await twice.load(...events, ...events)).toMatchObject({ events: 5, duplicates: 5 });
    const again = await Promise.all([twice.load(...events.toReversed()), twice.load(...events)]);
    expect(again).toMatchObject([
      { events: 0, duplicates: 5 },
      { events: 0, duplicates: 5 },
    ]);
    const counted = { cases_opened: 1, contacts: 2, chases: 1, handoffs: 1 };
    expect(await twice.values(Object.keys(counted))).toEqual(counted);
    expect(await twice.total('csat')).toMatchObject({ value: 1, n: 1 });
  });

  it('the same customer under two ids: one case counts once; two cases are two matters until the ids are known to be one', async () => {
    const [phone, mail] = [{ customer: '+372 5555 1234' }, { customer: 'anna@example.org' }];
    const counted = ['cases_opened', 'issues', 'customers', 'contacts', 'chases', 'comebacks'];
    const oneCase = withIds([
      opened('U-1', '1 09:00', phone),
      wrote('U-1', '1 09:00', phone),
      wrote('U-1', '1 10:00', mail),
      happened('case.resolved', 'U-1', '1 11:00', mail),
    ]);
    const ids = desk('two ids');
    await ids.load(...oneCase);
    // Told again under the other id, but for the opening, which says whom the case named first.
    await ids.load(...oneCase.slice(1).map((event) => ({ ...event, ...mail })));
    const once = { cases_opened: 1, issues: 1, customers: 1, contacts: 2, chases: 1, comebacks: 0 };
    expect(await ids.values(counted)).toEqual(once);
    const next = [opened('U-2', '3 09:00', mail), wrote('U-2', '3 09:00', mail)];
    await ids.load(...next.map((event, i) => ({ ...event, id: `next ${i}` })));
    const apart = { cases_opened: 2, issues: 2, customers: 2, contacts: 3, chases: 1, comebacks: 0 };
    expect(await ids.values(counted)).toEqual(apart);
  });

  it('a case merged away: it has no resolution of its own, and its contacts are those of the case it went into', async () => {
    const anna = { customer: 'anna' };
    const merged = desk('merged');
    await merged.load(
      ...withIds([
        opened('M-1', '1 09:00', anna),
        wrote('M-1', '1 09:00', anna),
        opened('M-2', '1 10:00', { ...anna, reason: 'bill' }),
        wrote('M-2', '1 10:00', anna),
        happened('case.merged', 'M-2', '1 10:30', { into: 'M-1' }),
        happened('case.resolved', 'M-1', '1 12:00'),
      ]),
    );
    const counted = { cases_opened: 2, cases_resolved: 1, cases_open: 0, issues: 1, contacts: 2, chases: 1 };
    expect(await merged.values(Object.keys(counted))).toEqual(counted);
    expect(await merged.total('resolution_median')).toMatchObject({
      value: 3 * HOUR,
      n: 1,
      excluded: [{ reason: 'merged', count: 1 }],
    });
  });

  it('a team renamed: its two names are one team, in the past as well', async () => {
    const renamed = desk('renamed');
    await renamed.load(
      ...withIds([
        opened('R-1', '1 09:00', { team: 'Bills' }),
        happened('handoff', 'R-1', '1 10:00', { toTeam: 'Network' }),
        happened('handoff', 'R-1', '1 11:00', { toTeam: 'Accounts' }),
        opened('R-2', '2 09:00', { team: 'Accounts' }),
        opened('R-3', '1 09:00', { team: 'Bills' }),
        happened('handoff', 'R-3', '2 09:00', { fromTeam: 'Bills', toTeam: 'Accounts' }),
      ]),
    );
    const opening = { attribution: 'OPENING' };
    expect(await renamed.values(['handoffs', 'returns'])).toEqual({ handoffs: 3, returns: 0 });
    expect(await renamed.by('team', 'cases_opened', opening)).toEqual({ Bills: 2, Accounts: 1 });
    await renamed.set({ teamNames: { Bills: 'Accounts' } });
    expect(await renamed.values(['handoffs', 'returns'])).toEqual({ handoffs: 2, returns: 1 });
    expect(await renamed.by('team', 'cases_opened', opening)).toEqual({ Accounts: 3 });
  });

  it('a calendar changed: the answers about last month are counted anew', async () => {
    const hours = desk('hours');
    // Wednesday noon to Friday noon.
    await hours.load(
      ...withIds([opened('H-1', '1 12:00', { team: 'Desk' }), happened('case.resolved', 'H-1', '3 12:00')]),
    );
    const business = () => hours.total('resolution_median', { clock: 'BUSINESS' });
    await hours.set({ calendars: [calendar('09:00-17:00')], teamCalendars: { Desk: '09:00-17:00' } });
    expect(await business()).toMatchObject({ value: (5 + 8 + 3) * HOUR });
    await hours.set({ calendars: [calendar('10:00-14:00')], teamCalendars: { Desk: '10:00-14:00' } });
    expect(await business()).toMatchObject({ value: (2 + 4 + 2) * HOUR });
  });

  it('daylight-saving days: days of 23 and 25 hours, and nights of seven and nine', async () => {
    const zone = 'Europe/Tallinn';
    const days = desk('daylight saving');
    await days.openIn(zone);
    // Every hour of three days in Tallinn: 28 March begins at 22:00 UTC, 24 October at 21:00.
    const hourly = (from: string, count: number) =>
      Array.from({ length: count }, (_, i) =>
        new Date(Date.parse(from) + (i * HOUR + 1) * 1_000).toISOString(),
      );
    const everyHour = [
      ...hourly('2026-03-27T22:00:00Z', 24 + 23 + 24),
      ...hourly('2026-10-23T21:00:00Z', 24 + 25 + 24),
    ];
    const lasted = (id: string, from: string, to: string): Happened[] => [
      { type: 'case.opened', case: id, at: from },
      { type: 'case.resolved', case: id, at: to },
    ];
    await days.load(
      ...withIds([
        ...everyHour.map((at, i) => ({ ...wrote(`C-${i}`, '1 09:00'), at })),
        // Saturday noon to Sunday noon.
        ...lasted('spring', '2026-03-28T12:00:00+02:00', '2026-03-29T12:00:00+03:00'),
        ...lasted('autumn', '2026-10-24T12:00:00+03:00', '2026-10-25T12:00:00+02:00'),
      ]),
    );
    const spring = { from: '2026-03-28', to: '2026-03-30' };
    const autumn = { from: '2026-10-24', to: '2026-10-26' };
    expect(await days.buckets('contacts', { ...spring, grain: 'DAY' })).toEqual([24, 23, 24]);
    expect(await days.buckets('contacts', { ...autumn, grain: 'DAY' })).toEqual([24, 25, 24]);
    await days.set({ calendars: [calendar('22:00-06:00', WEEKDAYS, zone)], defaultCalendar: '22:00-06:00' });
    for (const [period, elapsed, night] of [
      [spring, 23, 7],
      [autumn, 25, 9],
    ] as const) {
      expect(await days.total('resolution_naive_median', period)).toMatchObject({
        value: elapsed * HOUR,
        n: 1,
      });
      const question = { ...period, clock: 'BUSINESS' };
      expect(await days.total('resolution_naive_median', question)).toMatchObject({
        value: night * HOUR,
        n: 1,
      });
    }
  });
});
