import { describe, expect, it } from '@jest/globals';
import { incidentEvents } from './incident-events.ts';
import { incidentHistory } from './incident-history.ts';
import { incidentRow, type IncidentRow } from './incident-row.ts';

/** An audit row as the export writes it; `?` is "not known". */
function row(line: number, at: string, change: Readonly<Record<string, string>> = {}): IncidentRow {
  const raw = {
    number: 'INC1',
    incident_state: 'New',
    caller_id: 'anna',
    opened_at: '1/3/2016 08:00',
    sys_updated_at: at,
    contact_type: 'Phone',
    category: '?',
    assignment_group: 'Desk',
    assigned_to: '?',
    location: '?',
    ...change,
  };
  const made = incidentRow(raw, 'audit.csv', line, 'day_first');
  if ('reason' in made) throw new Error(`${made.field} ${made.reason}`);
  return made;
}

/** type, minute, and what tells one event from another of its type */
function told(rows: readonly IncidentRow[]): string[] {
  return incidentEvents(incidentHistory(rows))
    .flat()
    .map((event) => {
      const minute = event.at.slice(11, 16);
      switch (event.type) {
        case 'handoff':
          return `${minute} ${event.fromTeam ?? '?'}/${event.fromAgent ?? '?'} hands to ${event.toTeam}/${event.toAgent ?? '?'}`;
        case 'fact':
          return `${minute} ${event.field} ${event.action}`;
        case 'case.waiting':
          return `${minute} waiting on ${event.on}`;
        default:
          return `${minute} ${event.type}`;
      }
    });
}

describe('the audit rows of one incident', () => {
  it('begin with the call that opened it, at the time it was opened and not of the first row', () => {
    const [first, second] = incidentEvents(
      incidentHistory([row(2, '1/3/2016 08:05', { category: 'Mail' })]),
    ).flat();
    expect(first).toMatchObject({
      type: 'case.opened',
      at: '2016-03-01T08:00:00.000Z',
      customer: 'anna',
      reason: 'Mail',
    });
    expect(second).toMatchObject({ type: 'contact', direction: 'inbound', channel: 'phone' });
  });

  it('tell a handoff where the group changes, and nothing where it becomes unknown in between', () => {
    const rows = [
      row(2, '1/3/2016 08:05'),
      row(3, '1/3/2016 08:10', { assignment_group: '?' }),
      row(4, '1/3/2016 08:20', { assignment_group: 'Network' }),
    ];
    expect(told(rows).slice(2)).toEqual(['08:20 Desk/? hands to Network/?']);
  });

  it('tell a handoff between agents within a group, and forget the agent when the group changes', () => {
    const rows = [
      row(2, '1/3/2016 08:05', { assigned_to: 'Bo' }),
      row(3, '1/3/2016 08:10', { assigned_to: 'Cy' }),
      row(4, '1/3/2016 08:20', { assignment_group: 'Network' }),
      row(5, '1/3/2016 08:30', { assignment_group: 'Network', assigned_to: 'Di' }),
    ];
    expect(told(rows).slice(2)).toEqual([
      '08:10 Desk/Bo hands to Desk/Cy',
      '08:20 Desk/Cy hands to Network/?',
      '08:30 Network/? hands to Network/Di',
    ]);
  });

  it('tell what was recorded, and what was cleared in the very update that handed over', () => {
    const rows = [
      row(2, '1/3/2016 08:05', { location: 'Tartu' }),
      row(3, '1/3/2016 08:10', { assignment_group: 'Network', location: '?' }),
    ];
    expect(told(rows).slice(2)).toEqual([
      '08:05 location recorded',
      '08:10 Desk/? hands to Network/?',
      '08:10 location cleared',
    ]);
  });

  it('are taken up with the first row at which work goes on', () => {
    const states = ['New', 'Active', 'New', 'Active', 'Awaiting Vendor', 'New'];
    const rows = states.map((state, i) => row(i + 2, `1/3/2016 09:0${i}`, { incident_state: state }));
    expect(told(rows).slice(2)).toEqual([
      '09:01 case.resumed',
      '09:03 case.resumed',
      '09:04 waiting on third_party',
      '09:05 case.resumed',
    ]);
  });

  it('resolve once, close without resolving again, and reopen when work goes on', () => {
    const states = ['Resolved', 'Resolved', 'Closed', 'Active', 'Awaiting User Info', 'Active', 'Closed'];
    const rows = states.map((state, i) => row(i + 2, `1/3/2016 09:0${i}`, { incident_state: state }));
    expect(told(rows).slice(2)).toEqual([
      '09:00 case.resolved',
      '09:02 case.closed',
      '09:03 case.reopened',
      '09:04 waiting on customer',
      '09:05 case.resumed',
      '09:06 case.closed',
    ]);
  });

  it('are the same written newest first, and with a row delivered twice', () => {
    const rows = [
      row(2, '1/3/2016 08:05', { incident_state: 'New' }),
      row(3, '1/3/2016 08:10', { assignment_group: 'Network' }),
      row(4, '1/3/2016 08:20', { assignment_group: 'Network', incident_state: 'Resolved' }),
    ];
    expect(told(rows.toReversed())).toEqual(told(rows));
    expect(told([...rows, ...rows])).toEqual(told(rows));
  });

  it('of two files go by the clock, whichever file was named first, and count once where both have them', () => {
    const march = [row(2, '31/3/2016 08:05'), row(3, '31/3/2016 09:00', { assignment_group: 'Network' })];
    const april = [
      row(2, '31/3/2016 09:00', { assignment_group: 'Network' }),
      row(3, '1/4/2016 10:00', { assignment_group: 'Network', incident_state: 'Resolved' }),
    ].map((each) => ({ ...each, file: 'april.csv' }));
    const expected = [
      '08:00 case.opened',
      '08:00 contact',
      '09:00 Desk/? hands to Network/?',
      '10:00 case.resolved',
    ];
    expect(told([...march, ...april])).toEqual(expected);
    expect(told([...april, ...march])).toEqual(expected);
  });

  it('keep their order where one clock is wrong: a "New" dated after the resolution reopens nothing', () => {
    const rows = [
      row(2, '1/3/2016 11:10', { incident_state: 'New' }),
      row(3, '1/3/2016 09:52', { incident_state: 'New' }),
      row(4, '1/3/2016 11:03', { incident_state: 'Resolved' }),
      row(5, '5/3/2016 12:00', { incident_state: 'Closed' }),
    ];
    expect(told(rows).slice(2)).toEqual(['11:03 case.resolved', '12:00 case.closed']);
  });

  it('give every event an id that a longer export of the incident repeats', () => {
    const rows = [row(2, '1/3/2016 08:05'), row(3, '1/3/2016 08:10', { assignment_group: 'Network' })];
    const longer = [
      ...rows,
      row(4, '1/3/2016 08:20', { assignment_group: 'Network', incident_state: 'Resolved' }),
    ];
    const ids = (each: readonly IncidentRow[]) =>
      incidentEvents(incidentHistory(each))
        .flat()
        .map(({ id }) => id);
    expect(ids(longer).slice(0, ids(rows).length)).toEqual(ids(rows));
    expect(new Set(ids(longer)).size).toBe(ids(longer).length);
  });
});

describe('a row of the audit', () => {
  const raw = {
    number: 'INC1',
    incident_state: 'New',
    opened_at: '29/2/2016 01:16',
    sys_updated_at: '29/2/2016 01:23',
  };

  it('is read day first, and as ServiceNow itself writes it', () => {
    const other = { ...raw, opened_at: '2016-02-29 01:16:00', sys_updated_at: '2016-02-29 01:23:00' };
    expect(incidentRow(raw, 'f', 2, 'day_first')).toMatchObject({ openedAt: Date.UTC(2016, 1, 29, 1, 16) });
    expect(incidentRow(other, 'f', 2, 'day_first')).toMatchObject({
      updatedAt: Date.UTC(2016, 1, 29, 1, 23),
    });
  });

  it.each(['30/2/2016 01:16', '2/29/2016 01:16', '29/2/2016 24:10', 'yesterday'])(
    'is refused with the time %s',
    (time) => {
      expect(incidentRow({ ...raw, opened_at: time }, 'f', 2, 'day_first')).toMatchObject({
        field: 'opened_at',
      });
    },
  );

  it('is refused without its number, whichever way "not known" is written', () => {
    for (const number of ['', '?', 'N/A'])
      expect(incidentRow({ ...raw, number }, 'f', 2, 'day_first')).toMatchObject({ field: 'number' });
  });
});
