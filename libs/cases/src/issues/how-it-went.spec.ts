import { describe, expect, it } from '@jest/globals';
import { instant, log, type Lines } from '../fixtures/log.ts';
import { foldCustomer } from '../measures/fold.ts';

const went = (...lines: Lines) =>
  foldCustomer(log(...lines)).rows.issue.map((issue) => [issue.went, issue.failsAt]);

const asked: Lines = [
  ['01-05 10:00', 'case.opened'],
  ['01-05 10:00', 'contact'],
];
const callBack = [
  '01-05 10:05',
  'promise.made',
  { promise: 'p', what: 'callback', dueAt: '2026-01-06T12:00:00Z' },
] as const;

describe('how an issue went', () => {
  it('is clean when nothing failed, resolved or not', () => {
    expect(went(...asked)).toEqual([['clean', null]]);
    expect(went(...asked, ['01-05 10:20', 'case.resolved'])).toEqual([['clean', null]]);
  });

  it('is recovered when the customer came back, was answered within the hour and it held', () => {
    const back: Lines = [
      ['01-05 10:20', 'case.resolved'],
      ['01-07 09:00', 'case.reopened'],
      ['01-07 09:00', 'contact'],
      ['01-07 09:30', 'contact', { direction: 'outbound' }],
    ];
    expect(went(...asked, ...back, ['01-07 12:00', 'case.resolved'])).toEqual([['recovered', null]]);
    // Two of three signs hold without the resolution, but what is not resolved is not recovered.
    expect(went(...asked, ...back)).toEqual([['failed', null]]);
  });

  it('is failed when of three signs only one owner held', () => {
    expect(went(...asked, ['01-08 10:00', 'contact'], ['01-20 10:00', 'case.resolved'])).toEqual([
      ['failed', null],
    ]);
  });

  it('fails on the day on which a promise that nobody has kept falls due', () => {
    expect(went(...asked, callBack)).toEqual([['clean', instant('01-06 12:00')]]);
    expect(went(...asked, callBack, ['01-06 11:00', 'promise.kept', { promise: 'p' }])).toEqual([
      ['clean', null],
    ]);
    expect(went(...asked, callBack, ['01-07 11:00', 'case.resolved'])).toEqual([['recovered', null]]);
  });
});

describe('what a customer did after an issue', () => {
  const settled: Lines = [...asked, ['01-10 10:00', 'case.resolved']];
  const outcome = (at: string, kind: string) => [at, 'outcome', { case: 'other', kind }] as const;
  const after = (...lines: Lines) => {
    const { cases, rows } = foldCustomer(log(...settled, ...lines));
    const issue = rows.issue.find((row) => row.case === cases.indexOf('X'));
    return [issue?.churnedAt, issue?.boughtAt, issue?.referredAt, issue?.leftBefore];
  };

  it('counts buying and recommending from the resolution, leaving from the opening, whatever case it stands on', () => {
    expect(
      after(
        outcome('01-06 09:00', 'purchase'),
        outcome('01-07 09:00', 'churn'),
        outcome('02-01 09:00', 'renewal'),
        outcome('02-02 09:00', 'referral'),
        outcome('02-03 09:00', 'referral'),
      ),
    ).toEqual([instant('01-07 09:00'), instant('02-01 09:00'), instant('02-02 09:00'), false]);
  });

  it('knows that who had left before, and not bought since, had nothing left to leave', () => {
    expect(after(outcome('01-02 09:00', 'churn'))).toEqual([null, null, null, true]);
    expect(after(outcome('01-02 09:00', 'churn'), outcome('01-03 09:00', 'purchase'))[3]).toBe(false);
  });

  it('expects nothing of an issue that is not resolved but that the customer leaves', () => {
    const { rows } = foldCustomer(log(...asked, ['02-01 09:00', 'outcome', { kind: 'purchase' }]));
    expect(rows.issue.map(({ boughtAt, churnedAt }) => [boughtAt, churnedAt])).toEqual([[null, null]]);
  });
});
