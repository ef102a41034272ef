/**
 * Every trap of section 9 of the definitions, once, the whole way: a file or log is loaded, kept in PostgreSQL, folded
 * and asked for over HTTP. The numbers are worked out by hand from the few rows beside them.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WEEKDAYS } from '@twicetold/metrics';
import { RunningApi } from './api/running-api.ts';
import { calendar, Desk, withIds, type Happened } from './traps/desk.ts';

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

  it('`?`, empty and "N/A" values: none of them is a team, a customer or a priority', async () => {
    const unknown = desk('unknown');
    await unknown.loadFiles('servicenow', {
      'audit.csv': [
        'number,incident_state,opened_at,sys_updated_at,assignment_group,caller_id,priority,location',
        'A,New,2026-04-01 09:00:00,2026-04-01 09:00:00,Desk,?,2 - High,Tallinn',
        'A,Active,2026-04-01 09:00:00,2026-04-01 10:00:00,?,N/A,,Tallinn',
        'A,Active,2026-04-01 09:00:00,2026-04-01 11:00:00,N/A,,?,Tallinn',
        'A,Resolved,2026-04-01 09:00:00,2026-04-01 12:00:00,Desk,?,N/A,Tallinn',
        'B,New,2026-04-01 09:00:00,2026-04-01 09:00:00,Desk,NULL,-,',
        'B,Active,2026-04-01 09:00:00,2026-04-01 10:00:00,none,,,',
        'B,Active,2026-04-01 09:00:00,2026-04-01 11:00:00,Network,,,',
        'C,New,2026-04-01 09:00:00,2026-04-01 09:00:00,,NULL,-,',
      ],
    });
    expect(await unknown.values(['cases_opened', 'handoffs'])).toEqual({ cases_opened: 3, handoffs: 1 });
    expect(await unknown.total('customers')).toMatchObject({ value: null, unknownBecause: 'no_customers' });
    expect(await unknown.by('team', 'cases_opened')).toEqual({ Desk: 1, Network: 1, '?': 1 });
    expect(await unknown.by('priority', 'cases_opened')).toEqual({ '2 - High': 1, '?': 2 });
    const choices = 'teams: values(dimension: "team") priorities: values(dimension: "priority")';
    expect(await unknown.workspace(choices)).toEqual({
      teams: ['Desk', 'Network'],
      priorities: ['2 - High'],
    });
  });

  it('day/month swapped dates: all of a file are read as one of them shows, and where none does the page says so', async () => {
    const header = 'number,incident_state,opened_at,sys_updated_at,assignment_group';
    const days = {
      'day first': ['3/4/2026', '29/4/2026'],
      'month first': ['3/4/2026', '4/29/2026'],
      'nothing shows': ['3/4/2026', '4/5/2026'],
      'one is swapped': ['28/4/2026', '29/4/2026', '4/29/2026'],
    };
    const months: Record<string, unknown> = {};
    for (const [name, dates] of Object.entries(days)) {
      const rows = dates.map((day, i) => `${i},Closed,${day} 09:00,${day} 10:00,Desk`);
      const one = desk(name);
      const { rejected } = await one.loadFiles('servicenow', { 'audit.csv': [header, ...rows] });
      const inMonth = (from: string, to: string) => one.values(['cases_opened'], { from, to });
      const { warnings } = await one.ask({ metrics: ['resolution_median'] });
      const doubted = warnings.some(({ sentence }) =>
        sentence.includes('no date in audit.csv tells the day from the month'),
      );
      const { cases_opened: march } = await inMonth('2026-03-01', '2026-03-31');
      const { cases_opened: april } = await inMonth('2026-04-01', '2026-04-30');
      months[name] = { march, april, rejected, doubted };
    }
    expect(months).toEqual({
      'day first': { march: 0, april: 2, rejected: 0, doubted: false },
      'month first': { march: 1, april: 1, rejected: 0, doubted: false },
      'nothing shows': { march: 0, april: 1, rejected: 0, doubted: true },
      'one is swapped': { march: 0, april: 2, rejected: 1, doubted: false },
    });
  });

  it('two formats of the same file: given together or one after the other, each row counts once', async () => {
    const older = [
      'number,incident_state,opened_at,sys_updated_at,assignment_group,caller_id,contact_type',
      'A,New,29/4/2026 09:00,29/4/2026 09:00,Desk,anna,Phone',
      'A,Active,29/4/2026 09:00,29/4/2026 10:00,Network,anna,Phone',
      'A,Resolved,29/4/2026 09:00,29/4/2026 12:00,Network,anna,Phone',
    ];
    const newer = [
      'Caller_ID,Contact_Type,Sys_Updated_On,Opened_At,State,Number,Assignment_Group,Priority',
      'anna,Phone,2026-04-29 09:00:00,2026-04-29 09:00:00,New,A,Desk,',
      'anna,Phone,2026-04-29 10:00:00,2026-04-29 09:00:00,Active,A,Network,N/A',
      'anna,Phone,2026-04-29 12:00:00,2026-04-29 09:00:00,Resolved,A,Network,?',
    ];
    const newestFirst = [newer[0]!, ...newer.slice(1).reverse()];
    const metrics = [
      'cases_opened',
      'cases_resolved',
      'contacts',
      'handoffs',
      'reopenings',
      'resolution_naive_median',
    ];
    const once = {
      cases_opened: 1,
      cases_resolved: 1,
      contacts: 1,
      handoffs: 1,
      reopenings: 0,
      resolution_naive_median: 3 * HOUR,
    };
    const after = desk('one after the other');
    const first = await after.loadFiles('servicenow', { 'older.csv': older });
    const second = await after.loadFiles('servicenow', { 'newer.csv': newer });
    expect([first.duplicates, second.events, second.duplicates]).toEqual([0, 0, first.events]);
    expect(await after.values(metrics)).toEqual(once);
    for (const files of [
      { 'older.csv': older, 'newer.csv': newer },
      { 'newer.csv': newer, 'older.csv': older },
      { 'newest first.csv': newestFirst, 'older.csv': older },
      {
        'appended.csv': [...older, ...older.slice(1).map((row) => row.replaceAll('29/4/2026', '2026-04-29'))],
      },
    ]) {
      const together = desk(Object.keys(files).join());
      expect(await together.loadFiles('servicenow', files)).toMatchObject({
        events: first.events,
        rejected: 0,
      });
      expect(await together.values(metrics)).toEqual(once);
    }
  });

  it('duplicated header names: a column that is read twice is refused by name, another one does no harm', async () => {
    const rows = (header: string, cells: string) => ({
      'audit.csv': [
        `number,incident_state,opened_at,sys_updated_at,assignment_group,${header}`,
        `A,New,2026-04-01 09:00:00,2026-04-01 09:00:00,Desk,${cells}`,
      ],
    });
    const headers = desk('headers');
    await expect(headers.loadFiles('servicenow', rows('Assignment_Group', 'Other'))).rejects.toThrow(
      'audit.csv has more than one column assignment_group: leave one of them in it.',
    );
    expect(await headers.workspace('cases loads { state }')).toEqual({
      cases: 0,
      loads: [{ state: 'failed' }],
    });
    await headers.loadFiles('servicenow', rows('colour,colour', 'red,blue'));
    expect(await headers.by('team', 'cases_opened')).toEqual({ Desk: 1 });
  });

  it('an export cut off in the middle: what was whole counts, the page says that more was there, and the rest can follow', async () => {
    const whole = `number,incident_state,opened_at,sys_updated_at,assignment_group
A,New,29/4/2026 09:00,29/4/2026 09:00,Desk
A,Resolved,29/4/2026 09:00,29/4/2026 11:00,Desk
B,New,29/4/2026 09:00,29/4/2026 09:00,Desk
B,Resolved,29/4/2026 09:00,29/4/2026 13:00,Network
`;
    const cut = desk('cut off');
    const report = await cut.loadTexts('servicenow', {
      'audit.csv': whole.slice(0, whole.lastIndexOf(':00,Network')),
    });
    expect(report).toMatchObject({ rows: 4, cases: 2, rejected: 1, incomplete: ['audit.csv'] });
    expect(await cut.values(['cases_resolved', 'cases_open'])).toEqual({ cases_resolved: 1, cases_open: 1 });
    const { warnings } = await cut.ask({ metrics: ['resolution_median'] });
    expect(warnings.map(({ sentence }) => sentence).join()).toContain('audit.csv ends in the middle');
    await cut.loadTexts('servicenow', { 'audit.csv': whole });
    expect(await cut.values(['cases_resolved', 'cases_open', 'resolution_naive_median'])).toEqual({
      cases_resolved: 2,
      cases_open: 0,
      resolution_naive_median: 3 * HOUR,
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
    await ids.load(...oneCase.map((event) => ({ ...event, ...mail })));
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

  it('administrative auto-closure ("closed N days after assignment"): it is no resolution', async () => {
    const rule = desk('rule');
    const note = 'Per process - cases are closed 14 days after assignment.';
    await rule.loadFiles('servicenow', {
      'audit.csv': [
        'number,incident_state,opened_at,sys_updated_at,assignment_group,close_notes',
        'A,New,2026-04-01 09:00:00,2026-04-01 09:00:00,Desk,',
        `A,Closed,2026-04-01 09:00:00,2026-04-15 09:00:00,Desk,${note}`,
        'B,New,2026-04-01 09:00:00,2026-04-01 09:00:00,Desk,',
        'B,Closed,2026-04-01 09:00:00,2026-04-02 09:00:00,Desk,New cable',
      ],
    });
    const counted = { cases_opened: 2, cases_resolved: 1, cases_open: 0 };
    expect(await rule.values(Object.keys(counted))).toEqual(counted);
    expect(await rule.total('resolution_median')).toMatchObject({
      value: 24 * HOUR,
      n: 1,
      excluded: [{ reason: 'administrative_close', count: 1 }],
    });
    expect(await rule.total('resolution_naive_median')).toMatchObject({ value: 24 * HOUR, n: 1 });
  });

  it('reassignment counters that say more than the visible history: no handoff is made up, and the page says how many are missing', async () => {
    const counters = desk('counters');
    await counters.loadFiles('servicenow', {
      'audit.csv': [
        'number,incident_state,opened_at,sys_updated_at,assignment_group,reassignment_count',
        'A,New,2026-04-01 09:00:00,2026-04-01 09:00:00,Desk,0',
        'A,Active,2026-04-01 09:00:00,2026-04-01 10:00:00,Network,3',
        'B,New,2026-04-01 09:00:00,2026-04-01 09:00:00,Desk,0',
        'B,Active,2026-04-01 09:00:00,2026-04-01 10:00:00,Network,1',
      ],
    });
    expect(await counters.total('handoffs')).toMatchObject({ value: 2, n: 2 });
    const { warnings } = await counters.ask({ metrics: ['handoffs'] });
    expect(warnings.map(({ sentence }) => sentence).join()).toContain(
      'it counts 2 reassignments of 1 incident that its history does not show',
    );
  });

  it('Salesforce writing two history rows per owner change: one change is one handoff', async () => {
    const [billing, store] = ['00GA0000000BiLLMAA', '00GA0000000StoRMAA'] as const;
    const [ann, bob] = ['005A0000000AnnnIAA', '005A0000000BobbIAA'] as const;
    const id = '500A0000001AbCdIAM';
    const at = (time: string) => `2026-04-01T${time}:00.000Z`;
    const changed = (time: string, from: string, to: string) => `${id},Owner,${from},${to},${at(time)}`;
    const salesforce = desk('owners');
    await salesforce.loadFiles('salesforce', {
      'Case.csv': ['Id,Origin,OwnerId,Status,CreatedDate', `${id},Phone,${bob},Working,${at('09:00')}`],
      'CaseHistory.csv': [
        'CaseId,Field,OldValue,NewValue,CreatedDate',
        changed('10:00', 'Billing', 'Store'),
        changed('10:00', billing, store),
        changed('11:00', store, ann),
        changed('11:00', 'Store', 'Ann'),
        changed('12:00', 'Ann', 'Bob'),
        changed('12:00', ann, bob),
      ],
    });
    expect(await salesforce.total('handoffs')).toMatchObject({ value: 1, n: 1 });
    expect(await salesforce.total('handoffs', { level: 'AGENT' })).toMatchObject({ value: 2, n: 2 });
    expect(await salesforce.by('toTeam', 'handoffs')).toEqual({ Store: 1 });
    expect(await salesforce.by('team', 'cases_opened', { attribution: 'OPENING' })).toEqual({ Billing: 1 });
  });
});
