import { describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { answer } from '../answer/answer.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import type { Question } from '../question/question.ts';

/**
 * A call about a bill, solved the next day; three days later a mail about a delivery, another one the day after, solved. A
 * callback was promised each time, for another day, and nobody called.
 */
const columns = foldIntoColumns(
  [
    ['A', '05T10:00', { type: 'case.opened', reason: 'billing' }],
    ['A', '05T10:00', { type: 'contact', direction: 'inbound', channel: 'phone' }],
    [
      'A',
      '05T10:05',
      { type: 'promise.made', promise: 'p', what: 'callback', dueAt: '2026-01-20T10:00:00Z' },
    ],
    ['A', '06T10:00', { type: 'case.resolved' }],
    ['B', '09T10:00', { type: 'case.opened', reason: 'delivery' }],
    ['B', '09T10:00', { type: 'contact', direction: 'inbound', channel: 'email' }],
    [
      'B',
      '09T10:05',
      { type: 'promise.made', promise: 'p', what: 'callback', dueAt: '2026-01-12T10:00:00Z' },
    ],
    ['B', '10T10:00', { type: 'contact', direction: 'inbound', channel: 'email' }],
    ['B', '12T10:00', { type: 'case.resolved' }],
  ].map(
    ([id, at, event], i) =>
      ({
        id: `e${i}`,
        case: id,
        customer: 'c',
        at: `2026-01-${at as string}:00Z`,
        ...(event as object),
      }) as CanonicalEvent,
  ),
);
const context = { asOf: Date.parse('2026-02-28T00:00:00Z'), zone: 'UTC', firstEventAt: 0 };
const value = (metric: string, question: Partial<Question>) =>
  answer(columns, { metrics: [metric], ...question }, context).overall[0]?.total.value;

describe('What is one issue', () => {
  it.each([
    ['issues', 2, 1],
    ['contacts_per_issue', 3 / 2, 3],
    ['chases_per_issue', 1 / 2, 1],
    ['channels_per_issue', 1, 2],
    ['channel_switches_per_issue', 0, 1],
    ['comebacks', 0, 1],
    ['comeback_rate', 0, 1],
    ['first_contact_resolution', 1 / 2, 0],
    ['repeat_rate', 1 / 3, 2 / 3],
    ['repeat_contacts', 1, 2],
    ['promises_contradictory', 0, 1 / 2],
  ] as const)('moves %s: %d with the same reason, %d with any', (metric, same, any) => {
    expect(value(metric, { sameReason: true })).toBeCloseTo(same, 12);
    expect(value(metric, { sameReason: false })).toBeCloseTo(any, 12);
    // The delivery began three days after the bill was settled.
    expect(value(metric, { sameReason: false, issueWindowDays: 3 })).toBeCloseTo(any, 12);
    expect(value(metric, { sameReason: false, issueWindowDays: 1 })).toBeCloseTo(same, 12);
    expect(value(metric, { sameReason: false, issueWindowDays: 0 })).toBeCloseTo(same, 12);
  });

  it.each([
    ['repeat_rate', 1, 1 / 3],
    ['repeat_rate', 3, 1 / 3],
    ['repeat_rate', 7, 2 / 3],
    ['comeback_rate', 1, 0],
    ['comeback_rate', 3, 1],
    ['first_contact_resolution', 1, 1],
    ['first_contact_resolution', 3, 0],
  ] as const)('%s within %d days after is %d, to the last minute of them', (metric, windowDays, expected) => {
    const question = { windowDays, issueWindowDays: 7, sameReason: false } as const;
    expect(value(metric, question)).toBeCloseTo(expected, 12);
  });
});

describe('A window that is not over', () => {
  const at = (asOf: string, metric: string) =>
    answer(columns, { metrics: [metric], sameReason: false }, { ...context, asOf: Date.parse(asOf) })
      .overall[0]?.total;

  it('is no success of a contact: the last mail may still be repeated, so it leaves the count on its third day', () => {
    // Day 1: one of three contacts is repeated. Then the mail of the 10th is lost from sight. Day 4: the call, alone, is repeated.
    expect(at('2026-01-13T00:00:00Z', 'repeat_rate')).toMatchObject({ value: 1, n: 3, maturity: 2 / 3 });
    expect(at('2026-01-17T10:00:00Z', 'repeat_rate')?.value).toBeCloseTo(2 / 3, 12);
    expect(at('2026-01-17T10:00:00Z', 'repeat_rate')?.maturity).toBe(1);
  });

  it('judges no issue: it is held back to the minute on which the window ends', () => {
    expect(at('2026-01-13T09:59:00Z', 'first_contact_resolution')).toMatchObject({
      value: null,
      n: 0,
      maturity: 0,
      excluded: [{ reason: 'window_not_over', count: 1 }],
      unknownBecause: 'window_not_over',
    });
    expect(at('2026-01-13T10:00:00Z', 'first_contact_resolution')).toMatchObject({
      value: 0,
      n: 1,
      maturity: 1,
    });
  });
});
