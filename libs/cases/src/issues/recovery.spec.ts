import { describe, expect, it } from '@jest/globals';
import { current } from '../fixtures/in-variant.ts';
import { instant, log, type Lines } from '../fixtures/log.ts';
import { foldCustomer } from '../measures/fold.ts';

const risk = (...lines: Lines) => current(foldCustomer(log(...lines)).rows.risk)[0];
const called = ['01-01 09:00', 'contact', { team: 'north' }] as const;
const chased = ['01-03 09:00', 'contact', { team: 'north' }] as const;
const answered = (at: string) => [at, 'contact', { direction: 'outbound', team: 'north' }] as const;

describe('recovery after a failure', () => {
  it('is not asked for where nothing failed', () => {
    expect(risk(called, answered('01-01 10:00'), ['01-01 11:00', 'case.resolved'])?.recovery).toBeNull();
  });

  it('is full when a person answers within the hour, keeps it, and resolves it within a week', () => {
    expect(risk(called, chased, answered('01-03 10:00'), ['01-09 09:00', 'case.resolved'])?.recovery).toBe(1);
  });

  it('loses a third for each of a late answer, a second handoff and no resolution', () => {
    const late = risk(called, chased, answered('01-03 10:00:01'), ['01-09 09:00', 'case.resolved']);
    expect(late?.recovery).toBeCloseTo(2 / 3, 12);
    const passedAround = risk(
      called,
      chased,
      answered('01-03 10:00'),
      ['01-03 11:00', 'handoff', { toTeam: 'south' }],
      ['01-03 12:00', 'handoff', { toTeam: 'east' }],
      ['01-09 09:00', 'case.resolved'],
    );
    expect(passedAround?.recovery).toBeCloseTo(2 / 3, 12);
    expect(risk(called, chased, answered('01-03 10:00'))?.recovery).toBeCloseTo(2 / 3, 12);
  });

  it('is not helped by a bot', () => {
    const bot = ['01-03 09:01', 'contact', { direction: 'outbound', team: 'north', bot: true }] as const;
    expect(risk(called, chased, bot, ['01-04 09:00', 'case.resolved'])?.recovery).toBeCloseTo(2 / 3, 12);
  });

  it('counts a promise that fell due afterwards: kept on time or not', () => {
    const made = [
      '01-03 09:30',
      'promise.made',
      { promise: 'p', what: 'visit', dueAt: '2026-01-05T09:00:00Z' },
    ] as const;
    const rest = [called, chased, answered('01-03 09:20'), made, ['01-09 09:00', 'case.resolved']] as const;
    expect(risk(...rest, ['01-04 09:00', 'promise.kept', { promise: 'p' }])?.recovery).toBe(1);
    // Broken on the fifth, which is then the last failure: nobody answered that within the hour.
    expect(risk(...rest)?.recovery).toBeCloseTo(2 / 3, 12);
  });

  it('is crowned by praise after the last failure, not by praise before it', () => {
    const praise = (at: string) => [at, 'contact', { sentiment: 0.9 }] as const;
    const resolved = ['01-02 09:00', 'case.resolved'] as const;
    expect(risk(called, resolved, chased, praise('01-04 09:00'))?.praisedAt).toBe(instant('01-04 09:00'));
    expect(risk(called, resolved, praise('01-02 12:00'), chased)?.praisedAt).toBeNull();
  });

  it('has the customer wait from a first message that nobody took until it was answered, or all was resolved', () => {
    const wait = (...lines: Lines) => {
      const { waitingFrom, answeredAt } = risk(called, ...lines) ?? {};
      return [waitingFrom, answeredAt];
    };
    const from = instant('01-01 09:00');
    expect(wait()).toEqual([from, null]);
    expect(wait(answered('01-01 11:00'))).toEqual([from, instant('01-01 11:00')]);
    expect(wait(['01-01 10:00', 'case.resolved'], answered('01-01 11:00'))).toEqual([
      from,
      instant('01-01 10:00'),
    ]);
    const taken = risk(['01-01 09:00', 'contact', { agent: 'ann' }], answered('01-01 11:00'));
    expect(taken).toMatchObject({ waited: null, waitingFrom: null, answeredAt: null });
  });
});
