import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import type { Input } from '../../input.ts';
import { Reading } from '../../reading.ts';
import type { SourceRow } from '../adapter.ts';
import { salesforce } from './salesforce.ts';

type Files = Readonly<Record<string, readonly string[]>>;

const CASES =
  'Id,ContactId,Origin,OwnerId,Status,Priority,IsClosed,ParentId,MasterRecordId,CreatedDate,ClosedDate';
const HISTORY = 'CaseId,Field,OldValue,NewValue,CreatedDate,CreatedById';
const CASE = '500A0000001AbCdIAM';
const BILLING = '00GA0000000BiLLMAA';
const STORE = '00GA0000000StoRMAA';
const ANN = '005A0000000AnnnIAA';

const aCase = (
  more = 'Phone,005A0000000AnnnIAA,Closed,High,true,,,2026-03-02T09:00:00.000Z,2026-03-04T09:00:00.000Z',
) => `${CASE},003A0000000ContIAA,${more}`;
const change = (time: string, field: string, from: string, to: string) =>
  `${CASE.slice(0, 15)},${field},${from},${to},2026-03-02T${time}:00.000Z,${ANN}`;

async function read(
  files: Files,
  reading = new Reading(),
  until: number | null = null,
): Promise<SourceRow[]> {
  const inputs = Object.entries(files).map(([name, lines]): Input => ({
    name,
    size: null,
    open: () => Promise.resolve(Readable.from([Buffer.from(`${lines.join('\n')}\n`)])),
  }));
  const rows: SourceRow[] = [];
  for await (const row of salesforce.read(inputs, { until, reading })) rows.push(row);
  return rows;
}

async function told(history: readonly string[], more: Files = {}, subject = aCase()): Promise<string[]> {
  const rows = await read({
    'Case.csv': [CASES, subject],
    'CaseHistory.csv': [HISTORY, ...history],
    ...more,
  });
  return rows
    .flatMap(({ events }) => events as CanonicalEvent[])
    .toSorted((a, b) => a.at.localeCompare(b.at) || (a.seq ?? 0) - (b.seq ?? 0))
    .map((event) => `${event.at.slice(8, 16)} ${event.type}${detail(event)}`);
}

function detail(event: CanonicalEvent): string {
  switch (event.type) {
    case 'case.opened':
      return ` ${event.team ?? '?'}/${event.agent ?? '?'}`;
    case 'handoff':
      return ` ${event.toTeam}/${event.toAgent ?? '?'}${event.kind == null ? '' : ` (${event.kind})`}`;
    case 'case.waiting':
      return ` ${event.on}`;
    case 'contact':
      return ` ${event.direction} ${event.channel}${event.agent == null ? '' : ` by ${event.agent}`}`;
    case 'case.closed':
      return event.administrative === true ? ' by rule' : '';
    case 'case.merged':
      return ` into ${event.into}`;
    default:
      return '';
  }
}

describe('Salesforce', () => {
  it('writes two rows for one change of owner, one with names and one with ids, which are one handoff', async () => {
    const pairs = [
      change('10:00', 'Owner', 'Billing', 'Store'),
      change('10:00', 'Owner', BILLING, STORE),
      change('11:00', 'Owner', STORE, ANN),
      change('11:00', 'Owner', 'Store', 'Ann'),
    ];
    const expected = ['02T10:00 handoff Store/?', '02T11:00 handoff Store/Ann'];
    const handoffs = async (rows: readonly string[]) =>
      (await told(rows)).filter((line) => line.includes('handoff') || line.includes('opened'));
    expect(await handoffs(pairs)).toEqual(['02T09:00 case.opened Billing/?', ...expected]);
    expect(await handoffs(pairs.toReversed())).toEqual(['02T09:00 case.opened Billing/?', ...expected]);
    expect(await handoffs([...pairs, ...pairs])).toEqual(['02T09:00 case.opened Billing/?', ...expected]);
  });

  it('names an owner known by id alone as another change does, wherever that stands', async () => {
    const history = [
      change('10:00', 'OwnerId', BILLING, STORE),
      change('12:00', 'Owner', STORE, BILLING),
      change('12:00', 'Owner', 'Store', 'Billing'),
    ];
    expect((await told(history)).filter((line) => line.includes('handoff'))).toEqual([
      '02T10:00 handoff Store/?',
      '02T12:00 handoff Billing/?',
    ]);
  });

  it('takes names for queues or people as the files beside say, and says where nobody does', async () => {
    const history = [
      change('10:00', 'Owner', 'Billing', 'Store'),
      change('11:00', 'ownerEscalated', 'Store', 'Billing'),
    ];
    const groups = { 'Group.csv': ['Id,Name,Type', `${BILLING},Billing,Queue`, `${STORE},Store,Queue`] };
    expect((await told(history, groups)).filter((line) => line.includes('handoff'))).toEqual([
      '02T10:00 handoff Store/?',
      '02T11:00 handoff Billing/? (escalation)',
    ]);
    const reading = new Reading();
    await read({ 'Case.csv': [CASES, aCase()], 'CaseHistory.csv': [HISTORY, ...history] }, reading);
    expect(reading.noticed.limitsOf(['teams'])).toEqual([
      'some owners are named without saying whether they are queues (give User.csv and Group.csv): they were taken for people',
    ]);
  });

  it('tells the life of a case by its statuses, closed as the closed cases of the export are', async () => {
    const history = [
      change('09:30', 'Status', 'New', 'Working'),
      change('10:00', 'Status', 'Working', 'Waiting on Customer'),
      change('11:00', 'Status', 'Waiting on Customer', 'Awaiting Vendor'),
      change('12:00', 'Status', 'Awaiting Vendor', 'On Hold'),
      change('13:00', 'Status', 'On Hold', 'Erledigt'),
      change('14:00', 'Status', 'Erledigt', 'Working'),
      change('15:00', 'Status', 'Working', 'Auto-closed'),
    ];
    const subject = aCase(`Phone,${ANN},Erledigt,High,true,,,2026-03-02T09:00:00.000Z,`);
    expect((await told(history, {}, subject)).slice(2)).toEqual([
      '02T09:30 case.resumed',
      '02T10:00 case.waiting customer',
      '02T11:00 case.waiting third_party',
      '02T12:00 case.waiting hold',
      '02T13:00 case.closed',
      '02T14:00 case.reopened',
      '02T15:00 case.closed by rule',
    ]);
  });

  it('takes the day of closing from the case where no history of its status is kept, and says what else is not', async () => {
    const reading = new Reading();
    const rows = await read({ 'Case.csv': [CASES, aCase()] }, reading);
    expect((rows[0]?.events as CanonicalEvent[]).map(({ type, at }) => [type, at.slice(0, 10)])).toEqual([
      ['case.opened', '2026-03-02'],
      ['contact', '2026-03-02'],
      ['case.closed', '2026-03-04'],
    ]);
    expect(reading.noticed.limitsOf(['teams'])).toHaveLength(1);
  });

  it('lets a merged case go into its master, and follow up its parent', async () => {
    const merged = aCase(
      `Web,${ANN},Closed,High,true,500A0000000ParEIAM,500A0000000MasTIAM,2026-03-02T09:00:00.000Z,2026-03-03T09:00:00.000Z`,
    );
    const rows = await read({ 'Case.csv': [CASES, merged] });
    expect(rows[0]?.events).toMatchObject([
      { type: 'case.opened', parent: '500A0000000ParE', customer: '003A0000000Cont' },
      { type: 'contact', channel: 'web' },
      { type: 'case.merged', into: '500A0000000MasT' },
    ]);
  });

  it('begins a case with what it was about then, not with what it was about later', async () => {
    const rows = await read({
      'Case.csv': [CASES, aCase()],
      'CaseHistory.csv': [
        HISTORY,
        change('10:00', 'Priority', 'N/A', 'Medium'),
        change('11:00', 'Priority', 'Medium', 'High'),
      ],
    });
    const events = rows.flatMap((row) => row.events as CanonicalEvent[]);
    expect(events.flatMap((event) => ('priority' in event ? [event.priority] : []))).toEqual([
      null,
      'Medium',
      'High',
    ]);
  });

  it('reads the dates of a report as all of them allow', async () => {
    const subject = (day: string) => aCase(`Phone,${ANN},New,High,false,,,${day},`);
    const opened = async (...days: string[]) => {
      const reading = new Reading();
      const rows = await read(
        { 'Case.csv': [CASES, ...days.map((day, i) => subject(day).replace(/AbCd/, `AbC${i}`))] },
        reading,
      );
      const at = rows
        .toSorted((a, b) => a.line - b.line)
        .map(({ events }) => (events[0] as CanonicalEvent).at.slice(0, 10));
      return [at, reading.noticed.limitsOf(['openings']).length];
    };
    expect(await opened('3/2/2026 9:00 AM', '31/1/2026 9:00 AM')).toEqual([['2026-02-03', '2026-01-31'], 0]);
    expect(await opened('3/2/2026 9:00 AM', '1/31/2026 9:00 AM')).toEqual([['2026-03-02', '2026-01-31'], 0]);
    expect(await opened('3/2/2026 9:00 AM')).toEqual([['2026-03-02'], 1]);
  });

  it('rejects history of cases that are not there, and files that are something else', async () => {
    const rows = await read({
      'Case.csv': [CASES],
      'CaseHistory.csv': [HISTORY, change('10:00', 'Status', 'New', 'Closed')],
    });
    expect(rows.map(({ rejection }) => rejection?.reason)).toEqual([
      'names a case that is not among the cases',
    ]);
    await expect(read({ 'letters.csv': ['a,b'] })).rejects.toThrow(
      'letters.csv is no export of Salesforce that is known here',
    );
    await expect(read({ 'Case.csv': ['Id,Status', '1,New'] })).rejects.toThrow(
      'it has no column createddate',
    );
  });

  const MAIL = 'Id,ParentId,Incoming,MessageDate,Status,TextBody,CreatedById';
  const mail = (id: string, incoming: boolean, time: string, status = '3') =>
    `02sA000000${id},${CASE},${incoming},2026-03-02T${time}:00.000Z,${status},Words,${ANN}`;
  const COMMENTS = 'Id,ParentId,IsPublished,CommentBody,CreatedById,CreatedDate';
  const comment = (id: string, published: boolean, author: string, time: string) =>
    `00aA000000${id},${CASE},${published},Words,${author},2026-03-02T${time}:00.000Z`;
  const contacts = async (files: Files) => (await told([], files)).filter((line) => line.includes('contact'));
  const USERS = ['Id,Name,UserType', `${ANN},Ann,Standard`, '005A0000000CusTIAA,Eve,CspLitePortal'];

  it('tells mails and comments as contacts, but neither drafts nor what agents note among themselves', async () => {
    const files = {
      'EmailMessage.csv': [
        MAIL,
        mail('00001', false, '10:00'),
        mail('00002', true, '11:00', '1'),
        mail('00003', false, '12:00', '5'),
      ],
      'CaseComment.csv': [
        COMMENTS,
        comment('00001', false, ANN, '13:00'),
        comment('00002', true, ANN, '14:00'),
        comment('00003', false, '005A0000000CusTIAA', '15:00'),
      ],
      'User.csv': USERS,
    };
    expect(await contacts(files)).toEqual([
      '02T09:00 contact inbound phone',
      '02T10:00 contact outbound email by Ann',
      '02T11:00 contact inbound email',
      '02T14:00 contact outbound portal by Ann',
      '02T15:00 contact inbound portal',
    ]);
  });

  it('counts the mail that opened a case as the contact that opened it, once, and each mail of two exports once', async () => {
    const opening = mail('00001', true, '09:02', '1');
    const files = {
      'EmailMessage.csv': [MAIL, opening, mail('00002', false, '10:00')],
      'EmailMessage2.csv': [MAIL, opening],
    };
    expect(await contacts(files)).toEqual([
      '02T09:02 contact inbound email',
      '02T10:00 contact outbound email by 005A0000000AnnnIAA',
    ]);
  });

  it('refuses a mail of a case that is not there', async () => {
    const rows = await read({
      'Case.csv': [CASES, aCase()],
      'EmailMessage.csv': [MAIL, mail('00001', true, '10:00').replace(CASE, '500A0000009zzZZIAM')],
    });
    expect(rows.flatMap(({ rejection }) => rejection ?? [])).toEqual([
      { field: 'ParentId', reason: 'names a case that is not among the cases' },
    ]);
  });
});
