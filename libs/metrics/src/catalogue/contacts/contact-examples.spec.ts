import { describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { answer } from '../../answer/answer.ts';
import { behind } from '../../answer/behind.ts';
import { foldIntoColumns } from '../../fixtures/fold-into-columns.ts';
import type { Question } from '../../question/question.ts';

/** Anna calls on Monday, mails on Tuesday and calls a week later about two cases; Bert calls on Monday. */
function contact(id: string, customer: string, caseId: string, at: string, channel: string): CanonicalEvent {
  return { id, customer, case: caseId, at, type: 'contact', direction: 'inbound', channel };
}
const columns = foldIntoColumns([
  contact('1', 'anna', 'A1', '2026-01-05T10:00:00Z', 'phone'),
  contact('2', 'anna', 'A2', '2026-01-06T10:00:00Z', 'email'),
  contact('3', 'anna', 'A1', '2026-01-12T10:00:00Z', 'phone'),
  contact('4', 'bert', 'B1', '2026-01-05T12:00:00Z', 'phone'),
]);
const context = {
  asOf: Date.parse('2026-01-18T00:00:00Z'),
  zone: 'UTC',
  firstEventAt: Date.parse('2026-01-05T10:00:00Z'),
};
const question: Question = { metrics: ['contacts', 'issues', 'customers'], issueWindowDays: 0 };

describe('The example worked by hand', () => {
  it('for customers: four contacts, three issues, two customers', () => {
    const { overall } = answer(columns, question, context);
    expect(overall.map(({ total }) => total.value)).toEqual([4, 3, 2]);
  });

  it('for customers: in each week those of that week, in each channel those of it, in all each once', () => {
    const byChannel: Question = { ...question, metrics: ['customers'], by: ['channel'], grain: 'WEEK' };
    const { overall, groups, warnings } = answer(columns, byChannel, context);
    expect(overall[0]?.buckets.map(({ n }) => n)).toEqual([2, 1]);
    expect(overall[0]?.total.n).toBe(2);
    expect(
      groups.map(({ key, cells }) => [key[0], cells[0]?.total.n, cells[0]?.buckets.map(({ n }) => n)]),
    ).toEqual([
      ['phone', 2, [2, 1]],
      ['email', 1, [1, 0]],
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['sums_exceed_total']);
  });

  it('for customers: the list has each customer once, at the first contact', () => {
    const list = behind(columns, question, { metric: 'customers' }, context);
    expect(list.units().map(({ at }) => at)).toEqual([
      '2026-01-05T10:00:00.000Z',
      '2026-01-05T12:00:00.000Z',
    ]);
  });

  it('for customers: unknown where the log names none', () => {
    const { overall } = answer(columns, question, { ...context, hasCustomers: false });
    expect(overall[2]?.total.unknownBecause).toBe('no_customers');
  });
});
