import { describe, expect, it } from '@jest/globals';
import { days, hours, instant, log, type Lines } from '../fixtures/log.ts';
import { foldCustomer } from '../measures/fold.ts';

const handoffsOf = (...lines: Lines) =>
  foldCustomer(log(...lines)).rows.handoff.filter(({ level }) => level === 'TEAM');
const handoffs = (...lines: Lines) =>
  handoffsOf(
    ['01-01 09:00', 'case.opened', { team: 'north' }],
    ['01-01 09:00', 'contact', { team: 'north' }],
    ['01-01 10:00', 'handoff', { toTeam: 'south' }],
    ...lines,
  );
const after = (...lines: Lines) => {
  const [row] = handoffs(...lines);
  if (row === undefined) throw new RangeError('north handed over to south');
  const { firstTouch, orphan, nextRepeat, spanEndedAt } = row;
  return { firstTouch, orphan, nextRepeat, spanEndedAt };
};
const chase = ['01-03 10:00', 'contact'] as const;

describe('after a handoff', () => {
  it('the receiving team touches it with its first answer, fact, promise or resolution', () => {
    const touched = { firstTouch: hours(2), orphan: false, nextRepeat: null, spanEndedAt: null };
    expect(after(['01-01 12:00', 'contact', { direction: 'outbound', team: 'south' }])).toEqual(touched);
    expect(after(['01-01 12:00', 'fact', { field: 'address', action: 'recorded', by: 'agent' }])).toEqual(
      touched,
    );
    expect(
      after(['01-01 12:00', 'promise.made', { promise: 'p', what: 'visit', dueAt: '2026-01-09T00:00:00Z' }]),
    ).toEqual(touched);
    expect(after(['01-01 12:00', 'case.resolved'])).toEqual({
      ...touched,
      spanEndedAt: instant('01-01 12:00'),
    });
  });

  it('what the customer supplies is no touch', () => {
    expect(
      after(['01-01 12:00', 'fact', { field: 'address', action: 'given', by: 'customer' }]),
    ).toMatchObject({
      firstTouch: null,
    });
  });

  it('it is an orphan when the customer has to chase before anybody touched it', () => {
    expect(after(chase)).toMatchObject({ firstTouch: null, orphan: true, nextRepeat: days(2) });
    expect(after(chase, ['01-04 10:00', 'contact', { direction: 'outbound', team: 'south' }])).toMatchObject({
      firstTouch: days(3),
      orphan: true,
      nextRepeat: days(2),
    });
    expect(after(['01-02 10:00', 'contact', { direction: 'outbound', team: 'south' }], chase)).toMatchObject({
      firstTouch: days(1),
      orphan: false,
      nextRepeat: days(2),
    });
  });

  it('it is an orphan too when the chase itself is what the team finally takes', () => {
    expect(after(['01-03 10:00', 'contact', { team: 'south', agent: 'bob' }])).toMatchObject({
      firstTouch: days(2),
      orphan: true,
      nextRepeat: days(2),
    });
  });

  it('nobody touched what was handed on first, and the wait ends there', () => {
    expect(
      after(
        ['01-02 10:00', 'handoff', { toTeam: 'east' }],
        ['01-02 11:00', 'contact', { direction: 'outbound', team: 'east' }],
      ),
    ).toMatchObject({ firstTouch: null, spanEndedAt: instant('01-02 10:00') });
  });

  it('a chase after it was handed on is the orphan of the next team, not of the one that passed it on', () => {
    const rows = handoffs(['01-02 10:00', 'handoff', { toTeam: 'east' }], chase);
    expect(rows.map(({ toTeam, orphan }) => [toTeam, orphan])).toEqual([
      ['south', false],
      ['east', true],
    ]);
  });

  it('a chase that reaches another team makes an orphan of what the first had left alone', () => {
    const rows = handoffs(['01-03 10:00', 'contact', { team: 'east', agent: 'eve' }]);
    expect(rows.map(({ toTeam, orphan, seenByTouch }) => [toTeam, orphan, seenByTouch])).toEqual([
      ['south', true, false],
      ['east', false, true],
    ]);
  });

  it('a comeback is no chase: what was solved before it was handed over leaves no orphan', () => {
    const [row] = handoffsOf(
      ['01-01 09:00', 'contact', { team: 'north' }],
      ['01-01 10:00', 'case.resolved'],
      ['01-01 11:00', 'handoff', { fromTeam: 'north', toTeam: 'south' }],
      ['01-05 09:00', 'contact'],
    );
    expect(row).toMatchObject({
      orphan: false,
      spanEndedAt: instant('01-01 11:00'),
      nextRepeat: days(4) - hours(2),
    });
  });

  const comesBackTo = (...lines: Lines) => {
    const [row] = handoffsOf(
      ['01-01 09:00', 'contact', { team: 'north' }],
      ['01-01 10:00', 'case.resolved'],
      ['01-05 09:00', 'contact', { team: 'south' }],
      ...lines,
    );
    return [row?.firstTouch, row?.spanEndedAt];
  };

  it('that a comeback to another team shows, the wait lasts until its answer although nobody reopens the case', () => {
    expect(comesBackTo()).toEqual([null, null]);
    expect(comesBackTo(['01-05 22:00', 'contact', { direction: 'outbound', team: 'south' }])).toEqual([
      hours(13),
      instant('01-05 22:00'),
    ]);
  });

  it('that a comeback to another team shows, the wait ends when the case is resolved or closed once more', () => {
    const ended = [hours(24), instant('01-06 09:00')];
    expect(comesBackTo(['01-06 09:00', 'case.resolved'])).toEqual(ended);
    expect(comesBackTo(['01-05 10:00', 'case.reopened'], ['01-06 09:00', 'case.resolved'])).toEqual(ended);
    expect(comesBackTo(['01-06 09:00', 'case.closed', { administrative: true }])).toEqual([null, ended[1]]);
  });

  it('thanks that reach another team leave nobody waiting', () => {
    const [row] = handoffsOf(
      ['01-01 09:00', 'contact', { team: 'north' }],
      ['01-01 10:00', 'case.resolved'],
      ['01-05 09:00', 'contact', { team: 'south', sentiment: 0.8 }],
    );
    expect(row?.spanEndedAt).toBe(instant('01-05 09:00'));
  });

  it('the message that a bot sends when a case changes hands is no touch', () => {
    const bot = { direction: 'outbound', team: 'south', bot: true };
    expect(after(['01-01 10:01', 'contact', bot], chase)).toMatchObject({ firstTouch: null, orphan: true });
  });

  it('putting it on the customer or on hold is a touch', () => {
    expect(after(['01-01 13:00', 'case.waiting', { on: 'customer' }])).toMatchObject({
      firstTouch: hours(3),
    });
  });

  it('what the sender did in the same step is no touch, unless it names the receiver', () => {
    const same = (type: 'fact' | 'contact' | 'case.resolved', fields: Readonly<Record<string, unknown>>) =>
      after(['01-01 10:00', type, fields]).firstTouch;
    expect(same('fact', { field: 'address', action: 'recorded', by: 'agent' })).toBeNull();
    expect(same('contact', { direction: 'outbound' })).toBeNull();
    expect(same('case.resolved', {})).toBeNull();
    expect(same('contact', { direction: 'outbound', team: 'south' })).toBe(0);
  });

  it('handed over and solved in one step, nobody is waiting any more', () => {
    expect(after(['01-01 10:00', 'case.resolved'])).toMatchObject({ spanEndedAt: instant('01-01 10:00') });
  });

  it('of a touch and a chase at one instant the order in the source decides', () => {
    const answer = ['01-03 10:00', 'contact', { direction: 'outbound', team: 'south', seq: 1 }] as const;
    const chaseWith = (seq: number) => ['01-03 10:00', 'contact', { seq }] as const;
    expect(after(answer, chaseWith(2)).orphan).toBe(false);
    expect(after(answer, chaseWith(0)).orphan).toBe(true);
  });

  it('closed by rule without a touch, the wait ends there, and it is an orphan if the customer then has to chase', () => {
    const closed = ['01-10 00:00', 'case.closed', { administrative: true }] as const;
    expect(after(closed)).toMatchObject({
      firstTouch: null,
      orphan: false,
      spanEndedAt: instant('01-10 00:00'),
    });
    expect(after(closed, ['01-11 00:00', 'contact'])).toMatchObject({ orphan: true });
  });

  it('a colleague of the agent it was meant for is a touch between teams, and a handoff of its own between agents', () => {
    const rows = foldCustomer(
      log(
        ['01-01 09:00', 'contact', { team: 'north', agent: 'ann' }],
        ['01-01 10:00', 'handoff', { toTeam: 'south', toAgent: 'bob' }],
        ['01-01 12:00', 'contact', { direction: 'outbound', team: 'south', agent: 'bea' }],
      ),
    ).rows.handoff.map(({ level, toAgent, firstTouch }) => [level, toAgent, firstTouch]);
    expect(rows).toEqual([
      ['TEAM', 'bob', hours(2)],
      ['AGENT', 'bob', null],
      ['AGENT', 'bea', 0],
    ]);
  });

  it('that went straight back says so on the way out as on the way back', () => {
    const rows = handoffs(['01-02 10:00', 'handoff', { toTeam: 'north' }]);
    expect(rows.map(({ toTeam, cameBack, returned }) => [toTeam, cameBack, returned])).toEqual([
      ['south', true, false],
      ['north', false, true],
    ]);
  });

  it('a follow-up case opened by another team that takes the call at once was seen by its touch', () => {
    const rows = handoffsOf(
      ['01-01 09:00', 'contact', { team: 'north' }],
      ['01-04 09:00', 'case.opened', { case: 'Y', parent: 'X', team: 'south' }],
      ['01-04 09:00', 'contact', { case: 'Y', team: 'south', agent: 'bob' }],
    );
    expect(rows).toMatchObject([{ origin: 'implicit', firstTouch: 0, seenByTouch: true }]);
  });

  it('the call that opens a follow-up case with another team is not what came after; the next one is', () => {
    const [row] = handoffsOf(
      ['01-01 09:00', 'contact', { team: 'north' }],
      ['01-02 09:00', 'case.resolved'],
      ['01-04 09:00', 'case.opened', { case: 'Y', parent: 'X', team: 'south' }],
      ['01-04 09:00', 'contact', { case: 'Y', visibility: 'public' }],
      ['01-06 09:00', 'contact', { case: 'Y', visibility: 'public' }],
    );
    expect(row).toMatchObject({
      origin: 'implicit',
      nextRepeat: days(2),
      publicAfterAt: instant('01-06 09:00'),
    });
  });

  it('a call about another matter, or a later one, is not what opened the case', () => {
    const opened = ['01-04 09:00', 'case.opened', { case: 'Y', parent: 'X', team: 'south' }] as const;
    const first = ['01-01 09:00', 'contact', { team: 'north' }] as const;
    const [later] = handoffsOf(first, opened, ['01-04 09:01', 'contact', { case: 'Y' }]);
    const [other] = handoffsOf(first, opened, ['01-04 09:00', 'contact', { team: 'north' }]);
    expect(later?.nextRepeat).toBe(60_000);
    expect(other?.nextRepeat).toBe(0);
  });

  it('a contact that an agent took, and that shows the handoff, is the touch', () => {
    const row = foldCustomer(
      log(
        ['01-01 09:00', 'contact', { team: 'north' }],
        ['01-02 09:00', 'contact', { team: 'south', agent: 'bob' }],
      ),
    ).rows.handoff[0];
    expect(row).toMatchObject({ origin: 'implicit', firstTouch: 0, seenByTouch: true, orphan: false });
  });
});

describe('promises of the sender', () => {
  const made = (at: string, dueAt: string, team = 'north') =>
    [at, 'promise.made', { promise: at, what: 'visit', dueAt: `2026-${dueAt}T00:00:00Z`, team }] as const;
  const promises = (...lines: Lines) => {
    const [row] = handoffsOf(['01-01 09:00', 'contact', { team: 'north' }], ...lines, [
      '01-05 10:00',
      'handoff',
      { toTeam: 'south' },
    ]);
    return [row?.droppedPromiseAt, row?.promisesSettledAt];
  };

  it('that stood when it handed over and then broke were dropped', () => {
    expect(promises(made('01-02 09:00', '01-08'))).toEqual([instant('01-08 00:00'), instant('01-08 00:00')]);
  });

  it('that had broken or been kept by then, or were those of another team, did not stand', () => {
    const kept = ['01-04 00:00', 'promise.kept', { promise: '01-02 09:00' }] as const;
    expect(promises(made('01-02 09:00', '01-04'))).toEqual([null, null]);
    expect(promises(made('01-02 09:00', '01-08'), kept)).toEqual([null, null]);
    expect(promises(made('01-02 09:00', '01-08', 'south'))).toEqual([null, null]);
  });

  it('kept by the receiver in time were not dropped; of several the first to break counts', () => {
    const kept = ['01-06 00:00', 'promise.kept', { promise: '01-02 09:00' }] as const;
    expect(promises(made('01-02 09:00', '01-08'), kept)).toEqual([null, instant('01-06 00:00')]);
    expect(promises(made('01-02 09:00', '01-12'), made('01-03 09:00', '01-09'))).toEqual([
      instant('01-09 00:00'),
      instant('01-12 00:00'),
    ]);
  });
});

describe('what the customer did after a handoff', () => {
  const rating = (at: string, score: number, max: number) =>
    [at, 'rating', { scale: 'csat', score, max }] as const;

  it('is the first rating after it, from the worst to the best of its scale', () => {
    const [row] = handoffs(
      rating('01-01 09:30', 1, 5),
      rating('01-02 09:00', 4, 5),
      rating('01-03 09:00', 1, 5),
    );
    expect(row?.ratedAfter).toBe(0.75);
  });

  it('is the first public contact after it that is no praise', () => {
    const [row] = handoffs(
      ['01-02 09:00', 'contact', { visibility: 'public', channel: 'twitter', direction: 'outbound' }],
      ['01-03 09:00', 'contact', { visibility: 'public', channel: 'twitter', sentiment: -0.5 }],
    );
    expect(row?.publicAfterAt).toBe(instant('01-03 09:00'));
  });

  it('is leaving, whichever case says so; who had left before can leave again only after having come back', () => {
    const outcome = (at: string, kind: string) => [at, 'outcome', { kind, case: 'Y' }] as const;
    const left = (...lines: Lines) => {
      const [row] = handoffs(...lines);
      return [row?.churnedAfterAt, row?.leftBefore];
    };
    expect(left(outcome('01-20 00:00', 'churn'))).toEqual([instant('01-20 00:00'), false]);
    expect(left(outcome('01-01 08:00', 'churn'))).toEqual([null, true]);
    expect(left(outcome('01-01 08:00', 'churn'), outcome('01-01 08:30', 'purchase'))).toEqual([null, false]);
    expect(left(outcome('01-01 08:00', 'churn'), outcome('01-01 08:30', 'referral'))).toEqual([null, true]);
  });
});
