import { describe, expect, it } from '@jest/globals';
import { Reading } from '../../reading.ts';
import { eventsOf, rejectionsOf, rowsOf } from '../fixtures/reading-files.ts';
import { servicenowAudit } from './servicenow-audit.ts';

const INCIDENT =
  'sys_id,number,opened_at,state,hold_reason,caller_id,contact_type,assignment_group,assigned_to,category,priority,reassignment_count,reopen_count';
const INC = 'a1,INC1,2026-03-02 09:00:00,7,,eve1,phone,field,bo1,network,2,2,1';
const AUDIT = 'documentkey,tablename,fieldname,oldvalue,newvalue,user,sys_created_on';
const audit = (time: string, field: string, from: string, to: string, user = 'ann') =>
  `a1,incident,${field},${from},${to},${user},2026-03-02 ${time}:00`;
const GROUPS = ['sys_id,name', 'desk,Service desk', 'field,Field service'].join('\n');
const USERS = ['sys_id,name,user_name', 'ann1,Ann,ann', 'bo1,Bo,bo', 'eve1,Eve,eve'].join('\n');
const HISTORY = [
  audit('10:00', 'assignment_group', 'desk', 'field'),
  audit('10:00', 'assigned_to', 'ann1', 'bo1'),
  audit('11:00', 'state', '2', '3', 'bo'),
  audit('11:00', 'hold_reason', '', '1', 'bo'),
  audit('12:00', 'state', '3', '6', 'bo'),
  audit('13:00', 'state', '6', '2', 'eve'),
  audit('14:00', 'state', '2', '7', 'bo'),
];

type Options = Parameters<typeof rowsOf>[2];
const files = (
  history: readonly string[],
  more: Readonly<Record<string, string>> = { 'sys_user.csv': USERS },
) => ({
  'incident.csv': `${INCIDENT}\n${INC}`,
  'sys_audit.csv': [AUDIT, ...history].join('\n'),
  'sys_user_group.csv': GROUPS,
  ...more,
});
const brief = async (of: Readonly<Record<string, string>>, options?: Options) =>
  eventsOf(await rowsOf(servicenowAudit, of, options)).map((event) => {
    const when = event.at.slice(11, 16);
    switch (event.type) {
      case 'case.opened':
        return `${when} opened ${event.team ?? '?'}/${event.agent ?? '?'} for ${event.customer ?? '?'}`;
      case 'contact':
        return `${when} ${event.direction} ${event.channel}${event.agent == null ? '' : ` by ${event.agent}`}`;
      case 'handoff':
        return `${when} ${event.fromTeam ?? '?'}/${event.fromAgent ?? '?'} > ${event.toTeam}/${event.toAgent ?? '?'}`;
      case 'case.waiting':
        return `${when} waiting ${event.on}`;
      case 'fact':
        return `${when} ${event.action} ${event.field}`;
      default:
        return `${when} ${event.type}`;
    }
  });

describe('ServiceNow with its audit', () => {
  it('tells an incident from how it stands now and what was changed, whatever the order of the records', async () => {
    const expected = [
      '09:00 opened Service desk/Ann for eve1',
      '09:00 inbound phone',
      // Active at the opening: somebody had taken it up.
      '09:00 case.resumed',
      '09:00 recorded category',
      '10:00 Service desk/Ann > Field service/Bo',
      '11:00 waiting customer',
      '12:00 case.resolved',
      '13:00 case.reopened',
      '14:00 case.closed',
    ];
    expect(await brief(files(HISTORY))).toEqual(expected);
    expect(await brief(files(HISTORY.toReversed()))).toEqual(expected);
  });

  it('counts a record that is in two exports, and a state written under both of its names, once', async () => {
    const twice = [...HISTORY, ...HISTORY, audit('12:00', 'incident_state', '3', '6', 'bo')];
    expect(await brief(files(twice))).toEqual(await brief(files(HISTORY)));
  });

  it('takes comments for contacts of the caller or of an agent, where users are named, and says where not', async () => {
    const written = [
      ...HISTORY,
      audit('09:30', 'comments', '', 'Which cable?', 'ann'),
      audit('09:40', 'comments', '', 'The blue one.', 'eve'),
    ];
    expect((await brief(files(written))).filter((line) => line.includes('portal'))).toEqual([
      '09:30 outbound portal by Ann',
      '09:40 inbound portal',
    ]);
    const reading = new Reading();
    expect((await brief(files(written, {}), { reading })).filter((line) => line.includes('portal'))).toEqual(
      [],
    );
    expect(reading.noticed.limitsOf(['contacts'])).toEqual([
      'who wrote 2 of 2 comments is not known (give sys_user.csv with user_name), so they are left out',
    ]);
  });

  it('says how many incidents have no audit, and gives the counters of ServiceNow for comparison', async () => {
    const reading = new Reading();
    const rows = await rowsOf(servicenowAudit, files([]), { reading });
    expect(reading.noticed.limitsOf(['teams'])).toEqual([
      'the audit holds nothing of 1 of 1 incidents: each counts as it stands now, from its opening',
    ]);
    expect(rows.flatMap(({ figures }) => figures ?? [])).toEqual([
      { case: 'INC1', figure: 'reassignments', value: 2 },
      { case: 'INC1', figure: 'reopens', value: 1 },
    ]);
  });

  it('leaves out what was changed only after the day that is asked about', async () => {
    const until = Date.parse('2026-03-02T12:30:00Z');
    expect((await brief(files(HISTORY), { until })).at(-1)).toBe('12:00 case.resolved');
  });

  it('refuses records of an incident that is not there and those without a time, and passes over other tables', async () => {
    const rows = await rowsOf(
      servicenowAudit,
      files([
        audit('10:00', 'state', '1', '2').replace('a1', 'b2'),
        'a1,incident,state,1,2,ann,',
        'c3,problem,state,1,2,ann,2026-03-02 10:00:00',
      ]),
    );
    expect(rejectionsOf(rows).toSorted()).toEqual([
      '2: documentkey names an incident that is not among the incidents',
      '3: sys_created_on is missing',
    ]);
  });
});
