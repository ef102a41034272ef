import { describe, expect, it } from '@jest/globals';
import { log } from '../fixtures/log.ts';
import { partition } from './partition.ts';
import { readCases } from './read-cases.ts';
import { variantBit, type IssueVariant, type IssueWindow } from './variants.ts';

function issues(events: ReturnType<typeof log>, windowDays: IssueWindow, sameReason = true): string[] {
  const cases = readCases(events);
  const bit = variantBit({ windowDays, sameReason } satisfies IssueVariant);
  return partition(cases)
    .filter(({ variants }) => (variants & bit) !== 0)
    .map(({ ordinals }) => ordinals.map((ordinal) => cases[ordinal]?.id).join('+'))
    .sort();
}

const opened = (id: string, at: string, fields = {}) =>
  [at, 'case.opened', { case: id, reason: 'billing', ...fields }] as const;
const resolved = (id: string, at: string) => [at, 'case.resolved', { case: id }] as const;

describe('cases of one issue', () => {
  it('are joined when the next is opened at most W days after the resolution, to the millisecond', () => {
    const onTheDot = log(
      opened('A', '01-01 09:00'),
      resolved('A', '01-02 09:00'),
      opened('B', '01-09 09:00'),
    );
    expect(issues(onTheDot, 7)).toEqual(['A+B']);
    const late = log(opened('A', '01-01 09:00'), resolved('A', '01-02 09:00'), opened('B', '01-09 09:00:01'));
    expect(issues(late, 7)).toEqual(['A', 'B']);
    expect(issues(late, 14)).toEqual(['A+B']);
    expect(issues(late, 0)).toEqual(['A', 'B']);
  });

  it('are joined however late when the earlier one is still open', () => {
    expect(issues(log(opened('A', '01-01 09:00'), opened('B', '09-01 09:00')), 1)).toEqual(['A+B']);
  });

  it('are of one known reason, unless any reason will do', () => {
    const two = log(opened('A', '01-01 09:00'), opened('B', '01-02 09:00', { reason: 'delivery' }));
    expect(issues(two, 30)).toEqual(['A', 'B']);
    expect(issues(two, 30, false)).toEqual(['A+B']);
    const unknown = log(
      opened('A', '01-01 09:00', { reason: null }),
      opened('B', '01-02 09:00', { reason: null }),
    );
    expect(issues(unknown, 30)).toEqual(['A', 'B']);
  });

  it('count under their last known reason', () => {
    const corrected = log(opened('A', '01-01 09:00'), opened('B', '01-02 09:00', { reason: 'delivery' }), [
      '01-05 09:00',
      'case.updated',
      { case: 'B', reason: 'billing' },
    ]);
    expect(issues(corrected, 7)).toEqual(['A+B']);
  });

  it('are joined by parent at any distance and in a chain', () => {
    const chain = log(
      opened('A', '01-01 09:00'),
      resolved('A', '01-01 10:00'),
      opened('B', '04-01 09:00', { parent: 'A' }),
      resolved('B', '04-01 10:00'),
      opened('C', '08-01 09:00', { parent: 'B', reason: 'other' }),
    );
    expect(issues(chain, 0)).toEqual(['A+B+C']);
  });

  it('are joined by a merge in either direction', () => {
    const merged = log(opened('A', '01-01 09:00', { reason: 'delivery' }), opened('B', '05-01 09:00'), [
      '05-02 09:00',
      'case.merged',
      { case: 'A', into: 'B' },
    ]);
    expect(issues(merged, 0)).toEqual(['A+B']);
  });

  it('leave out a parent that is not among the customer’s cases', () => {
    expect(issues(log(opened('A', '01-01 09:00', { parent: 'elsewhere' })), 30)).toEqual(['A']);
  });

  it('are judged by what had happened when the later one was opened', () => {
    const reopenedLater = log(
      opened('A', '01-01 09:00'),
      resolved('A', '01-02 09:00'),
      opened('B', '03-01 09:00'),
      ['03-05 09:00', 'case.reopened', { case: 'A' }],
    );
    expect(issues(reopenedLater, 30)).toEqual(['A', 'B']);
    const openAgainByThen = log(
      opened('A', '01-01 09:00'),
      resolved('A', '01-02 09:00'),
      ['02-20 09:00', 'case.reopened', { case: 'A' }],
      opened('B', '03-01 09:00'),
      resolved('A', '03-05 09:00'),
    );
    expect(issues(openAgainByThen, 1)).toEqual(['A+B']);
  });

  it('stop being open when they are closed by rule, although that resolves nothing', () => {
    const abandoned = log(
      opened('A', '01-01 09:00'),
      ['01-08 09:00', 'case.closed', { case: 'A', administrative: true }],
      opened('B', '03-01 09:00'),
    );
    expect(issues(abandoned, 30)).toEqual(['A', 'B']);
  });

  it('join the latest of several that would do', () => {
    const three = log(
      opened('A', '01-01 09:00'),
      opened('B', '01-02 09:00', { reason: 'delivery' }),
      opened('C', '01-03 09:00', { reason: 'delivery' }),
      opened('D', '01-04 09:00'),
    );
    expect(issues(three, 7)).toEqual(['A+D', 'B+C']);
  });

  it('are ordered by opening, and by name where that is the same', () => {
    const tied = log(opened('B', '01-01 09:00'), opened('A', '01-01 09:00'), opened('0', '01-02 09:00'));
    expect(readCases(tied).map(({ id }) => id)).toEqual(['A', 'B', '0']);
  });
});
