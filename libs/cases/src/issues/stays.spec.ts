import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryLog } from '../fixtures/arbitrary-log.ts';
import { instant, log, type Lines } from '../fixtures/log.ts';
import { foldCustomer } from '../measures/fold.ts';

/** "status team hours", the last one without hours. */
const stays = (...lines: Lines) =>
  foldCustomer(log(...lines)).rows.stay.map(({ status, team, enteredAt, leftAt }) => {
    const length = leftAt === null ? '' : ` ${((leftAt ?? 0) - (enteredAt ?? 0)) / 3_600_000}`;
    return `${status} ${team ?? '?'}${length}`;
  });
const caseOf = (...lines: Lines) => foldCustomer(log(...lines)).rows.case[0];

describe('the stays of a case', () => {
  it('say what it stood at and with whom, from its opening until now', () => {
    expect(
      stays(
        ['01-01 09:00', 'case.opened', { team: 'north' }],
        ['01-01 10:00', 'contact', { direction: 'outbound' }],
        ['01-01 12:00', 'case.waiting', { on: 'customer' }],
        ['01-01 15:00', 'contact'],
        ['01-01 16:00', 'handoff', { toTeam: 'south' }],
        ['01-01 18:00', 'case.waiting', { on: 'third_party' }],
        ['01-01 20:00', 'case.waiting', { on: 'hold' }],
        ['01-01 21:00', 'case.resumed'],
        ['01-01 23:00', 'case.resolved'],
        ['01-02 01:00', 'case.closed'],
      ),
    ).toEqual([
      'new north 1',
      'open north 2',
      'waiting_customer north 3',
      'open north 1',
      'open south 2',
      'waiting_third_party south 2',
      'on_hold south 1',
      'open south 2',
      'resolved south 2',
      'closed south',
    ]);
  });

  it('are new until a person takes it up: neither routing nor a machine that answers does', () => {
    expect(
      stays(
        ['01-01 09:00', 'case.opened', { team: 'north' }],
        ['01-01 09:00', 'contact', { direction: 'outbound', bot: true }],
        ['01-01 10:00', 'handoff', { toTeam: 'south' }],
        ['01-01 12:00', 'contact', { agent: 'ann' }],
      ),
    ).toEqual(['new north 1', 'new south 2', 'open south']);
  });

  it('begin without being new where work begins in the very moment of the opening', () => {
    expect(
      stays(
        ['01-01 09:00', 'case.opened', { team: 'north' }],
        ['01-01 09:00', 'case.resumed'],
        ['01-01 10:00', 'case.resolved'],
        ['01-02 10:00', 'case.reopened'],
      ),
    ).toEqual(['open north 1', 'resolved north 24', 'open north']);
  });

  it('end closed where a rule closed it, or it went into another case', () => {
    const opened = ['01-01 09:00', 'case.opened'] as const;
    const closed = ['01-01 10:00', 'case.closed', { administrative: true }] as const;
    expect(stays(opened, closed)).toEqual(['new ? 1', 'closed ?']);
    expect(stays(opened, ['01-01 10:00', 'case.merged', { into: 'Y' }])).toEqual(['new ? 1', 'closed ?']);
  });

  it('go on waiting where the customer writes while a supplier has it', () => {
    expect(
      stays(
        ['01-01 09:00', 'case.opened'],
        ['01-01 10:00', 'case.waiting', { on: 'third_party' }],
        ['01-01 11:00', 'contact'],
        ['01-01 12:00', 'case.resumed'],
      ),
    ).toEqual(['new ? 1', 'waiting_third_party ? 2', 'open ?']);
  });

  it('add up to the time from the opening until now, without a gap and without an empty one', () => {
    fc.assert(
      fc.property(arbitraryLog, (events) => {
        const { rows } = foldCustomer(events);
        const now = instant('12-01 09:00');
        rows.case.forEach(({ openedAt, resolvedAt, administrativelyClosedAt, merged }, ordinal) => {
          const own = rows.stay.filter((stay) => stay.case === ordinal);
          const total = own.reduce((sum, stay) => sum + ((stay.leftAt ?? now) - (stay.enteredAt ?? NaN)), 0);
          expect(total).toBe(now - (openedAt ?? NaN));
          own.forEach((stay, i) => {
            expect(stay.leftAt).toBe(own[i + 1]?.enteredAt ?? null);
            expect((stay.leftAt ?? now) - (stay.enteredAt ?? NaN)).toBeGreaterThan(0);
          });
          const over = resolvedAt !== null || administrativelyClosedAt !== null || merged;
          expect(['resolved', 'closed'].includes(own.at(-1)?.status ?? '')).toBe(over);
        });
      }),
    );
  });

  it('are split where the legs are', () => {
    fc.assert(
      fc.property(arbitraryLog, (events) => {
        const { rows } = foldCustomer(events);
        for (const { case: ordinal, team, enteredAt, leftAt } of rows.stay) {
          const middle = ((enteredAt ?? NaN) + (leftAt ?? enteredAt ?? NaN)) / 2;
          const leg = rows.leg.find(
            (each) =>
              each.case === ordinal &&
              (each.enteredAt ?? NaN) <= middle &&
              (each.leftAt === null || middle < (each.leftAt ?? NaN)),
          );
          expect(team).toBe(leg?.team ?? null);
        }
      }),
    );
  });
});

describe('the stations of a case', () => {
  it('count every unbroken stay with a known team, and with a known agent', () => {
    expect(
      caseOf(
        ['01-01 09:00', 'case.opened'],
        ['01-01 10:00', 'handoff', { toTeam: 'north', toAgent: 'ann' }],
        ['01-01 11:00', 'handoff', { toTeam: 'north', toAgent: 'bob' }],
        ['01-01 12:00', 'handoff', { toTeam: 'south' }],
        ['01-01 13:00', 'handoff', { toTeam: 'north', toAgent: 'bob' }],
        ['01-01 14:00', 'handoff', { toTeam: 'north', toAgent: 'ann' }],
      ),
    ).toMatchObject({ teamStations: 3, agents: 2, agentStations: 4 });
  });

  it('are none where no team and no agent is known', () => {
    expect(caseOf(['01-01 09:00', 'case.opened'])).toMatchObject({
      teamStations: 0,
      agents: 0,
      agentStations: 0,
    });
  });
});
