import { describe, expect, it } from '@jest/globals';
import { inVariant, THIRTY_DAYS } from '../fixtures/in-variant.ts';
import { days, hours, log, type Lines } from '../fixtures/log.ts';
import { foldCustomer } from '../measures/fold.ts';

const contacts = (...lines: Lines) => inVariant(foldCustomer(log(...lines)).rows.contact, THIRTY_DAYS);
const repeats = (...lines: Lines) => contacts(...lines).map(({ repeat }) => repeat);

describe('a repeat contact', () => {
  it('is a chase while the issue is open, in any channel and to any team', () => {
    expect(
      repeats(
        ['01-01 09:00', 'case.opened'],
        ['01-01 09:00', 'contact', { team: 'north' }],
        ['01-02 09:00', 'contact', { channel: 'twitter', visibility: 'public', team: 'south' }],
      ),
    ).toEqual(['none', 'chase']);
  });

  it('is a comeback once after a resolution, and a chase again until the next', () => {
    expect(
      repeats(
        ['01-01 09:00', 'contact'],
        ['01-02 09:00', 'case.resolved'],
        ['01-03 09:00', 'contact'],
        ['01-03 10:00', 'contact'],
        ['01-04 09:00', 'case.reopened'],
        ['01-05 09:00', 'case.resolved'],
        ['01-06 09:00', 'contact'],
      ),
    ).toEqual(['none', 'comeback', 'chase', 'comeback']);
  });

  it('is not an answer to what we asked', () => {
    expect(
      repeats(
        ['01-01 09:00', 'contact'],
        ['01-01 10:00', 'case.waiting', { on: 'customer' }],
        ['01-02 09:00', 'contact'],
        ['01-02 10:00', 'contact'],
      ),
    ).toEqual(['none', 'none', 'chase']);
  });

  it('is one while we waited on somebody else', () => {
    expect(
      repeats(
        ['01-01 09:00', 'contact'],
        ['01-01 10:00', 'case.waiting', { on: 'third_party' }],
        ['01-02 09:00', 'contact'],
      ),
    ).toEqual(['none', 'chase']);
  });

  it('is not praise after a resolution; a friendly word before it is no praise', () => {
    const found = contacts(
      ['01-01 09:00', 'contact'],
      ['01-01 10:00', 'contact', { sentiment: 0.8 }],
      ['01-02 09:00', 'case.resolved'],
      ['01-03 09:00', 'contact', { sentiment: 0.8 }],
      ['01-04 09:00', 'contact', { sentiment: -0.2 }],
    );
    expect(found.map(({ repeat, praise }) => [repeat, praise])).toEqual([
      ['none', false],
      ['chase', false],
      ['none', true],
      ['comeback', false],
    ]);
  });

  it('is looked for from every contact of the customer but praise, and never from ours', () => {
    const found = contacts(
      ['01-01 09:00', 'contact'],
      ['01-01 12:00', 'contact', { direction: 'outbound' }],
      ['01-02 09:00', 'contact'],
      ['01-02 10:00', 'case.resolved'],
      ['01-03 09:00', 'contact', { sentiment: 1 }],
      ['01-09 09:00', 'contact'],
    );
    expect(found.map(({ repeat, nextRepeat }) => [repeat, nextRepeat])).toEqual([
      ['none', days(1)],
      [null, null],
      ['chase', days(7)],
      ['none', null],
      ['comeback', null],
    ]);
  });

  it('comes back to the issue, whichever case it is on: a resolution needs all cases of it', () => {
    const twoCases = [
      ['01-01 09:00', 'case.opened', { case: 'A', reason: 'billing' }],
      ['01-01 09:00', 'contact', { case: 'A' }],
      ['01-02 09:00', 'case.opened', { case: 'B', reason: 'billing' }],
      ['01-02 09:00', 'contact', { case: 'B' }],
      ['01-03 09:00', 'case.resolved', { case: 'B' }],
      ['01-04 09:00', 'contact', { case: 'B' }],
    ] as const;
    expect(repeats(...twoCases)).toEqual(['none', 'chase', 'chase']);
    expect(repeats(...twoCases, ['01-03 12:00', 'case.resolved', { case: 'A' }])).toEqual([
      'none',
      'chase',
      'comeback',
    ]);
  });

  it('is told from one at the same instant by seq, then by id', () => {
    const tied = (resolved: number, contact: number) =>
      repeats(
        ['01-01 09:00', 'contact'],
        ['01-02 09:00', 'contact', { seq: contact }],
        ['01-02 09:00', 'case.resolved', { seq: resolved }],
      );
    expect(tied(1, 2)).toEqual(['none', 'comeback']);
    expect(tied(2, 1)).toEqual(['none', 'chase']);
  });

  it('makes the numbers of its issue', () => {
    const [issue] = foldCustomer(
      log(
        ['01-01 09:00', 'contact'],
        ['01-01 12:00', 'contact', { channel: 'email' }],
        ['01-02 09:00', 'case.resolved'],
        ['01-03 09:00', 'contact', { channel: 'chat', sentiment: 1 }],
        ['01-04 09:00', 'contact'],
      ),
    ).rows.issue;
    expect(issue).toMatchObject({ contacts: 3, chases: 1, comebacks: 1, channels: 2, firstChannel: 'phone' });
    expect((issue?.firstComebackAt ?? 0) - (issue?.firstRepeatAt ?? 0)).toBe(days(3) - hours(3));
  });
});
