import { describe, expect, it } from '@jest/globals';
import { inVariant, THIRTY_DAYS } from '../fixtures/in-variant.ts';
import { instant, log, type Lines } from '../fixtures/log.ts';
import { foldCustomer } from '../measures/fold.ts';

const issue = (...lines: Lines) =>
  inVariant(foldCustomer(log(...lines)).rows.issue, THIRTY_DAYS).map(({ firstPublicAt, leakedAt }) => [
    firstPublicAt,
    leakedAt,
  ])[0];
const opened = (id: string, at: string) => [at, 'case.opened', { case: id, reason: 'billing' }] as const;
const call = (id: string, at: string, fields = {}) => [at, 'contact', { case: id, ...fields }] as const;
const post = (id: string, at: string, fields = {}) =>
  [at, 'contact', { case: id, channel: 'twitter', visibility: 'public', ...fields }] as const;

describe('an issue goes public', () => {
  it('as a leak when the customer had tried in private on the same case, resolved or not', () => {
    const at = instant('01-03 09:00');
    expect(issue(call('A', '01-01 09:00'), post('A', '01-03 09:00'))).toEqual([at, at]);
    expect(
      issue(
        call('A', '01-01 09:00'),
        ['01-02 09:00', 'case.resolved', { case: 'A' }],
        post('A', '01-03 09:00'),
      ),
    ).toEqual([at, at]);
  });

  it('as a leak when an earlier case of it was still not resolved, and as none when it was', () => {
    const at = instant('01-05 09:00');
    const twoCases = [
      opened('A', '01-01 09:00'),
      call('A', '01-01 09:00'),
      opened('B', '01-05 09:00'),
      post('B', '01-05 09:00'),
    ] as const;
    expect(issue(...twoCases)).toEqual([at, at]);
    expect(issue(...twoCases, ['01-02 09:00', 'case.resolved', { case: 'A' }])).toEqual([at, null]);
  });

  it('without leak when nobody had been told before, or only afterwards', () => {
    expect(issue(post('A', '01-03 09:00'), call('A', '01-04 09:00'))).toEqual([instant('01-03 09:00'), null]);
  });

  it('not at all by praise', () => {
    expect(
      issue(
        call('A', '01-01 09:00'),
        ['01-02 09:00', 'case.resolved', { case: 'A' }],
        post('A', '01-03 09:00', { sentiment: 0.9 }),
      ),
    ).toEqual([null, null]);
  });
});
