/**
 * The known traps of section "Known traps" in docs/metrics/README.md that lie in how files are written, each once, the whole way: loaded,
 * kept in PostgreSQL, folded and asked for over HTTP. The numbers are worked out by hand from the few rows beside them.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningApi } from '../api/running-api.ts';
import { Desk } from './desk.ts';

const PATIENCE_MS = 120_000;
const HOUR = 3_600;

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
}, PATIENCE_MS);
afterAll(() => api.close(), PATIENCE_MS);

/** A workspace of its own for each. */
const desk = (name: string) => new Desk(api, name);
describe('The trap of', () => {
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
