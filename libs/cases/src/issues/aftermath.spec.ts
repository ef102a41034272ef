import { describe, expect, it } from '@jest/globals';
import { days, hours, log, type Lines } from '../fixtures/log.ts';
import { foldCustomer } from '../measures/fold.ts';

const after = (...lines: Lines) => {
  const [row] = foldCustomer(
    log(
      ['01-01 09:00', 'case.opened', { team: 'north' }],
      ['01-01 09:00', 'contact', { team: 'north' }],
      ['01-01 10:00', 'handoff', { toTeam: 'south' }],
      ...lines,
    ),
  ).rows.handoff.filter(({ level }) => level === 'TEAM');
  return { firstTouch: row?.firstTouch, orphan: row?.orphan, nextRepeat: row?.nextRepeat };
};
const chase = ['01-03 10:00', 'contact'] as const;

describe('after a handoff', () => {
  it('the receiving team touches it with its first answer, fact, promise or resolution', () => {
    const touched = { firstTouch: hours(2), orphan: false, nextRepeat: null };
    expect(after(['01-01 12:00', 'contact', { direction: 'outbound', team: 'south' }])).toEqual(touched);
    expect(after(['01-01 12:00', 'fact', { field: 'address', action: 'recorded', by: 'agent' }])).toEqual(
      touched,
    );
    expect(
      after(['01-01 12:00', 'promise.made', { promise: 'p', what: 'visit', dueAt: '2026-01-09T00:00:00Z' }]),
    ).toEqual(touched);
    expect(after(['01-01 12:00', 'case.resolved'])).toEqual(touched);
  });

  it('what the customer supplies is no touch', () => {
    expect(
      after(['01-01 12:00', 'fact', { field: 'address', action: 'given', by: 'customer' }]),
    ).toMatchObject({
      firstTouch: null,
    });
  });

  it('it is an orphan when the customer has to chase before anybody touched it', () => {
    expect(after(chase)).toEqual({ firstTouch: null, orphan: true, nextRepeat: days(2) });
    expect(after(chase, ['01-04 10:00', 'contact', { direction: 'outbound', team: 'south' }])).toEqual({
      firstTouch: days(3),
      orphan: true,
      nextRepeat: days(2),
    });
    expect(after(['01-02 10:00', 'contact', { direction: 'outbound', team: 'south' }], chase)).toEqual({
      firstTouch: days(1),
      orphan: false,
      nextRepeat: days(2),
    });
  });

  it('it is an orphan too when the chase itself is what the team finally takes', () => {
    expect(after(['01-03 10:00', 'contact', { team: 'south', agent: 'bob' }])).toEqual({
      firstTouch: days(2),
      orphan: true,
      nextRepeat: days(2),
    });
  });

  it('nobody touched what was handed on first', () => {
    expect(
      after(
        ['01-02 10:00', 'handoff', { toTeam: 'east' }],
        ['01-02 11:00', 'contact', { direction: 'outbound', team: 'east' }],
      ),
    ).toMatchObject({ firstTouch: null });
  });

  it('a contact that an agent took, and that shows the handoff, is the touch', () => {
    const row = foldCustomer(
      log(
        ['01-01 09:00', 'contact', { team: 'north' }],
        ['01-02 09:00', 'contact', { team: 'south', agent: 'bob' }],
      ),
    ).rows.handoff[0];
    expect(row).toMatchObject({ origin: 'implicit', firstTouch: 0, orphan: false });
  });
});
