import { describe, expect, it } from '@jest/globals';
import { current, inVariant, SEVEN_DAYS, THIRTY_DAYS } from '../fixtures/in-variant.ts';
import { instant, log, type Lines } from '../fixtures/log.ts';
import { foldCustomer } from '../measures/fold.ts';
import { fateOf } from '../story/issue-story.ts';

const promises = (...lines: Lines) => foldCustomer(log(...lines)).rows.promise;
const made = (at: string, promise: string, due: string, fields = {}) =>
  [
    at,
    'promise.made',
    { promise, what: 'visit', dueAt: `2026-${due.replace(' ', 'T')}:00Z`, ...fields },
  ] as const;
const kept = (at: string, promise: string, fields = {}) =>
  [at, 'promise.kept', { promise, ...fields }] as const;

describe('a promise', () => {
  it('is kept by the first word that it was, in its own case', () => {
    expect(
      promises(
        made('01-01 09:00', 'p', '01-05 18:00'),
        kept('01-04 09:00', 'p', { case: 'Y' }),
        kept('01-06 09:00', 'p'),
        kept('01-07 09:00', 'p'),
      )[0]?.keptAt,
    ).toBe(instant('01-06 09:00'));
  });

  it('is on time up to the moment it is due, late after it, broken or pending while it is not kept', () => {
    const due = instant('01-05 18:00');
    const asOf = instant('02-01 00:00');
    expect(fateOf(due, due, asOf)).toBe('on_time');
    expect(fateOf(due, due + 1, asOf)).toBe('late');
    expect(fateOf(due, null, due)).toBe('broken');
    expect(fateOf(due, null, due - 1)).toBe('pending');
    // Kept only after the horizon: by then it was simply broken.
    expect(fateOf(due, asOf + 1, asOf)).toBe('broken');
  });

  it('contradicts an earlier one of the same kind with another date that was neither kept nor due', () => {
    const second = (...between: Lines) =>
      promises(
        made('01-01 09:00', 'p', '01-05 18:00'),
        ...between,
        made('01-03 09:00', 'q', '01-09 18:00'),
      )[1]?.contradictory;
    expect(second()).toBe(true);
    expect(second(kept('01-02 09:00', 'p'))).toBe(false);
    expect(second(kept('01-04 09:00', 'p'))).toBe(true);
    const [, afterDue] = promises(
      made('01-01 09:00', 'p', '01-02 18:00'),
      made('01-03 09:00', 'q', '01-09 18:00'),
    );
    expect(afterDue?.contradictory).toBe(false);
    const [, sameDate] = promises(
      made('01-01 09:00', 'p', '01-09 18:00'),
      made('01-03 09:00', 'q', '01-09 18:00'),
    );
    expect(sameDate?.contradictory).toBe(false);
    const [, otherKind] = promises(
      made('01-01 09:00', 'p', '01-05 18:00'),
      made('01-03 09:00', 'q', '01-09 18:00', { what: 'refund' }),
    );
    expect(otherKind?.contradictory).toBe(false);
  });

  it('is that of the team that made it, and breaks with the team that holds the case when it is due', () => {
    expect(
      promises(
        ['01-01 09:00', 'case.opened', { team: 'north', agent: 'ann' }],
        made('01-01 10:00', 'p', '01-05 18:00'),
        ['01-03 09:00', 'handoff', { toTeam: 'south' }],
        ['01-06 09:00', 'handoff', { toTeam: 'east' }],
      )[0],
    ).toMatchObject({ team: 'north', agent: 'ann', teamWhenDue: 'south' });
  });

  it('is dropped by a handoff when its sender’s word breaks afterwards', () => {
    const handoff = (...lines: Lines) =>
      foldCustomer(log(['01-01 09:00', 'case.opened', { team: 'north' }], ...lines)).rows.handoff[0]
        ?.droppedPromiseAt;
    const moved = ['01-03 09:00', 'handoff', { toTeam: 'south' }] as const;
    expect(handoff(made('01-01 10:00', 'p', '01-05 18:00'), moved)).toBe(instant('01-05 18:00'));
    expect(handoff(made('01-01 10:00', 'p', '01-05 18:00'), moved, kept('01-05 18:00', 'p'))).toBeNull();
    expect(handoff(made('01-01 10:00', 'p', '01-02 18:00'), moved)).toBeNull();
    expect(handoff(made('01-01 10:00', 'p', '01-05 18:00', { team: 'west' }), moved)).toBeNull();
  });
});

describe('risk', () => {
  it('takes the first three promises that broke or will break, late ones too', () => {
    const [risk] = inVariant(
      foldCustomer(
        log(
          made('01-01 09:00', 'a', '01-08 18:00'),
          made('01-01 09:00', 'b', '01-05 18:00', { what: 'refund' }),
          made('01-01 09:00', 'c', '01-06 18:00', { what: 'credit' }),
          kept('01-07 09:00', 'c'),
          made('01-01 09:00', 'd', '01-04 18:00', { what: 'repair' }),
          kept('01-04 09:00', 'd'),
        ),
      ).rows.risk.filter(({ until }) => until === null),
      THIRTY_DAYS,
    );
    expect(risk).toMatchObject({
      brokenAt1: instant('01-05 18:00'),
      brokenAt2: instant('01-06 18:00'),
      brokenAt3: instant('01-08 18:00'),
    });
  });

  it('is taken over the issue: what failed on one case counts on its follow-up, within the window', () => {
    const { rows } = foldCustomer(
      log(
        ['01-01 09:00', 'case.opened', { case: 'A', reason: 'billing' }],
        ['01-01 09:00', 'contact', { case: 'A', waitSeconds: 60, agent: 'ann' }],
        ['01-01 12:00', 'case.resolved', { case: 'A' }],
        ['01-15 09:00', 'case.opened', { case: 'B', reason: 'billing' }],
        ['01-15 09:00', 'contact', { case: 'B', waitSeconds: 30, agent: 'ann', sentiment: -0.4 }],
        ['01-16 09:00', 'rating', { case: 'B', scale: 'csat', score: 2, max: 5 }],
      ),
    );
    const brief = (variant: typeof THIRTY_DAYS) =>
      current(inVariant(rows.risk, variant)).map((risk) => [
        risk.comebacks,
        risk.waited,
        risk.lowestSentiment,
        risk.lowestRating,
      ]);
    expect(brief(THIRTY_DAYS)).toEqual([[1, 90_000, -0.4, 0.25]]);
    expect(current(inVariant(rows.joined, THIRTY_DAYS)).map((row) => [row.case, row.issueCase])).toEqual([
      [1, 0],
    ]);
    expect(inVariant(rows.joined, SEVEN_DAYS)).toEqual([]);
    expect(brief(SEVEN_DAYS)).toEqual([
      [0, 60_000, null, null],
      [0, 30_000, -0.4, 0.25],
    ]);
  });
});
