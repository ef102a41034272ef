import { describe, expect, it } from '@jest/globals';
import { hours, log, type Lines } from '../fixtures/log.ts';
import { foldCustomer } from '../measures/fold.ts';

const response = (...lines: Lines) => {
  const [row] = foldCustomer(log(...lines)).rows.case;
  return [row?.firstResponse, row?.botResponse];
};
const answer = (at: string, fields = {}) => [at, 'contact', { direction: 'outbound', ...fields }] as const;

describe('the first response', () => {
  it('is the first contact of ours after the customer’s first', () => {
    expect(
      response(
        answer('01-01 08:00'),
        ['01-01 09:00', 'contact'],
        ['01-01 10:00', 'contact'],
        answer('01-01 12:00'),
        answer('01-01 13:00'),
      ),
    ).toEqual([hours(3), null]);
  });

  it('is the wait on the line when an agent took the contact', () => {
    expect(
      response(['01-01 09:00', 'contact', { agent: 'ann', waitSeconds: 90 }], answer('01-01 12:00')),
    ).toEqual([90_000, null]);
    expect(
      response(['01-01 09:00', 'contact'], ['01-01 10:00', 'contact', { agent: 'ann', waitSeconds: 90 }]),
    ).toEqual([hours(1) + 90_000, null]);
  });

  it('is unknown where a visit was dealt with at once but the wait before it is not recorded', () => {
    const visit = ['01-01 09:00', 'contact', { agent: 'ann', durationSeconds: 600 }] as const;
    expect(response(visit, answer('01-29 09:00'))).toEqual([null, null]);
    const row = foldCustomer(log(visit, answer('01-29 09:00'))).rows.case[0];
    expect(row?.firstResponseNotTimed).toBe(true);
  });

  it('is the answer to a mail that lay with an agent: to be given to somebody is no answer', () => {
    expect(response(['01-01 09:00', 'contact', { agent: 'ann' }], answer('01-01 11:00'))).toEqual([
      hours(2),
      null,
    ]);
  });

  it('stays what it was when a later call has no wait recorded', () => {
    const call = ['01-02 09:00', 'contact', { agent: 'ann', durationSeconds: 600 }] as const;
    expect(response(['01-01 09:00', 'contact'], answer('01-01 10:00'), call)).toEqual([hours(1), null]);
  });

  it('is not the wait of a call that nobody took', () => {
    expect(response(['01-01 09:00', 'contact', { waitSeconds: 900 }])).toEqual([null, null]);
  });

  it('of a bot is shown apart', () => {
    expect(
      response(['01-01 09:00', 'contact'], answer('01-01 09:00:05', { bot: true }), answer('01-01 11:00')),
    ).toEqual([hours(2), 5000]);
  });

  it('does not start anew with a reopening', () => {
    expect(
      response(
        ['01-01 09:00', 'contact'],
        answer('01-01 10:00'),
        ['01-02 09:00', 'case.resolved'],
        ['01-03 09:00', 'case.reopened'],
        answer('01-09 09:00'),
      ),
    ).toEqual([hours(1), null]);
  });

  it('is not known where the customer made no contact', () => {
    expect(response(answer('01-01 10:00'))).toEqual([null, null]);
  });
});
