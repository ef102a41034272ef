import { describe, expect, it } from '@jest/globals';
import { hours, instant, log, type Lines } from '../fixtures/log.ts';
import { foldCustomer } from '../measures/fold.ts';

const caseOf = (...lines: Lines) => foldCustomer(log(...lines)).rows.case[0];
const legsOf = (...lines: Lines) =>
  foldCustomer(log(...lines)).rows.leg.map(({ team, agent, resolvedHere }) => [team, agent, resolvedHere]);

describe('the life of a case', () => {
  it('ends with the start of its final unbroken resolved run', () => {
    expect(
      caseOf(
        ['01-01 09:00', 'case.opened'],
        ['01-02 09:00', 'case.resolved'],
        ['01-03 09:00', 'case.reopened'],
        ['01-04 09:00', 'case.resolved'],
        ['01-05 09:00', 'case.resolved'],
        ['01-06 09:00', 'case.closed'],
      ),
    ).toMatchObject({
      firstResolvedAt: instant('01-02 09:00'),
      resolvedAt: instant('01-04 09:00'),
      reopenings: 1,
      administrativelyClosedAt: null,
    });
  });

  it('has no resolution while it is open again', () => {
    expect(
      caseOf(
        ['01-01 09:00', 'case.opened'],
        ['01-02 09:00', 'case.resolved'],
        ['01-03 09:00', 'case.reopened'],
      ),
    ).toMatchObject({ firstResolvedAt: instant('01-02 09:00'), resolvedAt: null, reopenings: 1 });
  });

  it('is resolved by being closed, unless that was done by rule', () => {
    expect(caseOf(['01-01 09:00', 'case.opened'], ['01-02 09:00', 'case.closed'])).toMatchObject({
      resolvedAt: instant('01-02 09:00'),
      administrativelyClosedAt: null,
    });
    expect(
      caseOf(['01-01 09:00', 'case.opened'], ['01-02 09:00', 'case.closed', { administrative: true }]),
    ).toMatchObject({
      firstResolvedAt: null,
      resolvedAt: null,
      administrativelyClosedAt: instant('01-02 09:00'),
    });
  });

  it('keeps the resolution when it is closed by rule afterwards', () => {
    expect(
      caseOf(
        ['01-01 09:00', 'case.opened'],
        ['01-02 09:00', 'case.resolved'],
        ['01-09 09:00', 'case.closed', { administrative: true }],
      ),
    ).toMatchObject({ resolvedAt: instant('01-02 09:00'), administrativelyClosedAt: null });
  });

  it('counts no reopening of a case that was not resolved', () => {
    expect(
      caseOf(
        ['01-01 09:00', 'case.opened'],
        ['01-02 09:00', 'case.reopened'],
        ['01-03 09:00', 'case.closed', { administrative: true }],
        ['01-04 09:00', 'case.reopened'],
      ),
    ).toMatchObject({ reopenings: 0, administrativelyClosedAt: null, resolvedAt: null });
  });

  it('has no resolution of its own once it went into another case', () => {
    expect(
      caseOf(
        ['01-01 09:00', 'case.opened'],
        ['01-02 09:00', 'case.merged', { into: 'Y' }],
        ['01-02 09:00', 'case.closed'],
      ),
    ).toMatchObject({ merged: true, resolvedAt: null, firstResolvedAt: null });
  });

  it('counts under what it was last known to be about', () => {
    expect(
      caseOf(
        ['01-01 09:00', 'case.opened', { reason: 'billing', product: 'tv' }],
        ['01-02 09:00', 'case.updated', { reason: 'delivery' }],
      ),
    ).toMatchObject({ reason: 'delivery', product: 'tv', segment: null });
  });

  it('begins with its first event where the log begins in the middle', () => {
    expect(caseOf(['01-05 09:00', 'contact'])).toMatchObject({
      openedAt: instant('01-05 09:00'),
      channel: 'phone',
    });
  });

  it('has the channel of the first contact of the customer, else that of its opening', () => {
    expect(
      caseOf(
        ['01-01 09:00', 'case.opened', { channel: 'store' }],
        ['01-01 10:00', 'contact', { direction: 'outbound', channel: 'email' }],
      ),
    ).toMatchObject({ channel: 'store' });
    expect(
      caseOf(
        ['01-01 09:00', 'case.opened', { channel: 'store' }],
        ['01-01 10:00', 'contact', { channel: 'phone' }],
      ),
    ).toMatchObject({ channel: 'phone' });
  });

  it('waits on the customer until an answer, a resumption, somebody else’s turn or the resolution', () => {
    const wait = (at: string, on = 'customer') => [at, 'case.waiting', { on }] as const;
    expect(
      caseOf(
        ['01-01 09:00', 'case.opened'],
        wait('01-01 10:00'),
        ['01-01 12:00', 'contact'],
        wait('01-02 10:00'),
        wait('01-02 11:00'),
        ['01-02 13:00', 'case.resumed'],
        wait('01-03 10:00'),
        wait('01-03 14:00', 'third_party'),
        wait('01-04 10:00'),
        ['01-04 15:00', 'case.resolved'],
      ),
    ).toMatchObject({ waitedOnCustomer: hours(2 + 3 + 4 + 5), waitingOnCustomerSince: null });
  });

  it('says since when it has been waiting, and leaves that out of the sum', () => {
    expect(
      caseOf(
        ['01-01 09:00', 'case.opened'],
        ['01-01 10:00', 'case.waiting', { on: 'customer' }],
        ['01-03 10:00', 'contact', { direction: 'outbound' }],
      ),
    ).toMatchObject({ waitedOnCustomer: 0, waitingOnCustomerSince: instant('01-01 10:00') });
  });
});

describe('the legs of a case', () => {
  it('follow handoffs, and contacts with another team', () => {
    expect(
      legsOf(
        ['01-01 09:00', 'case.opened', { team: 'north', agent: 'ann' }],
        ['01-01 10:00', 'handoff', { toTeam: 'south' }],
        ['01-01 11:00', 'contact', { direction: 'outbound', team: 'south', agent: 'bob' }],
        ['01-01 12:00', 'contact', { direction: 'outbound', team: 'east' }],
        ['01-01 13:00', 'case.resolved'],
        ['01-02 13:00', 'contact', { team: 'west' }],
      ),
    ).toEqual([
      ['north', 'ann', false],
      ['south', 'bob', false],
      ['east', null, true],
      ['west', null, false],
    ]);
  });

  it('count for the team in whose leg the case was resolved, not for who answered afterwards', () => {
    expect(
      caseOf(
        ['01-01 09:00', 'case.opened', { team: 'north', agent: 'ann' }],
        ['01-01 13:00', 'case.resolved'],
        ['01-02 13:00', 'contact', { team: 'west', agent: 'bob' }],
      ),
    ).toMatchObject({ openingTeam: 'north', resolvingTeam: 'north', resolvingAgent: 'ann' });
  });

  it('count an open case for who holds it now', () => {
    expect(
      caseOf(
        ['01-01 09:00', 'case.opened', { team: 'north' }],
        ['01-02 13:00', 'handoff', { toTeam: 'west', toAgent: 'bob' }],
      ),
    ).toMatchObject({ openingTeam: 'north', resolvingTeam: 'west', resolvingAgent: 'bob' });
  });

  it('begin with the team that a first handoff says it left', () => {
    expect(
      legsOf(
        ['01-01 09:00', 'case.opened'],
        ['01-02 09:00', 'handoff', { fromTeam: 'north', toTeam: 'south' }],
      ),
    ).toEqual([
      ['north', null, false],
      ['south', null, false],
    ]);
  });

  it('are one without a team where none is known', () => {
    expect(legsOf(['01-01 09:00', 'case.opened'], ['01-01 10:00', 'case.resolved'])).toEqual([
      [null, null, true],
    ]);
  });
});
