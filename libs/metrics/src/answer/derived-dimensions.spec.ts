import { describe, expect, it } from '@jest/globals';
import { Columns } from '../columns/columns.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { customerWith } from '../fixtures/measure-rows.ts';
import type { Question } from '../question/question.ts';
import { answer } from './answer.ts';

const counts = (columns: Columns, question: Question, asOf: string, zone = 'Europe/Tallinn') => {
  const context = { asOf: Date.parse(asOf), zone, firstEventAt: Date.parse('2026-01-01T00:00:00Z') };
  const { groups } = answer(columns, question, context);
  return Object.fromEntries(groups.map(({ key, cells }) => [key.join(' '), cells[0]?.total.value]));
};

describe('Contacts by weekday and hour', () => {
  const columns = new Columns();
  // The night in which Tallinn goes from 02:59 to 04:00, and a Sunday evening that is Monday in Tallinn.
  const instants = ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z', '2026-11-22T22:30:00Z'];
  const contact = instants.map((at) => ({ case: 0, at: Date.parse(at), direction: 'inbound' as const }));
  columns.replace(
    1n,
    customerWith({ case: [{ openedAt: Date.parse(instants[0] as string) }], contact }, columns),
  );
  const question: Question = { metrics: ['contacts'], by: ['weekday', 'hour'] };

  it('are those of the clock on the wall of the workspace', () => {
    expect(counts(columns, question, '2026-11-30T00:00:00Z')).toEqual({
      'Sunday 02': 1,
      'Sunday 04': 1,
      'Monday 00': 1,
    });
    expect(counts(columns, question, '2026-11-30T00:00:00Z', 'UTC')).toEqual({
      'Sunday 00': 1,
      'Sunday 01': 1,
      'Sunday 22': 1,
    });
  });

  it('can be filtered, and the same contact is of another day as soon as another customer is known', () => {
    const sundays = { ...question, by: [], filters: [{ dimension: 'weekday', in: ['Sunday'] }] } as const;
    const asked = () =>
      answer(columns, sundays, { asOf: Date.parse('2026-11-30T00:00:00Z'), zone: 'UTC', firstEventAt: 0 });
    expect(asked().overall[0]?.total.n).toBe(3);
    const monday = Date.parse('2026-11-23T08:00:00Z');
    columns.replace(
      1n,
      customerWith(
        { case: [{ openedAt: monday }], contact: [{ case: 0, at: monday, direction: 'inbound' }] },
        columns,
      ),
    );
    expect(asked().overall[0]?.total.n).toBe(0);
  });

  it('are those of the opening for a case', () => {
    const cases = { ...question, metrics: ['cases_opened'] };
    expect(counts(columns, cases, '2026-11-30T00:00:00Z', 'UTC')).toEqual({ 'Monday 08': 1 });
  });
});

describe('Numbers by how the issue went', () => {
  const at = (day: string, hour = '10') => `2026-01-${day}T${hour}:00:00Z`;
  const head = { case: 'A', customer: 'a' };
  const contact = { ...head, type: 'contact', direction: 'inbound', channel: 'phone' } as const;
  const columns = foldIntoColumns([
    { ...head, id: '1', at: at('05'), type: 'case.opened', reason: 'billing' },
    { ...contact, id: '2', at: at('05') },
    { ...head, id: '3', at: at('05'), type: 'promise.made', promise: 'p', what: 'refund', dueAt: at('20') },
    { ...head, id: '4', at: at('06'), type: 'case.resolved' },
    { ...head, id: '5', at: at('07'), type: 'rating', scale: 'csat', score: 5, max: 5 },
    { ...head, case: 'B', id: '6', at: at('09'), type: 'case.opened', reason: 'billing' },
    { ...contact, case: 'B', id: '7', at: at('09') },
  ]);
  const by = (metric: string, asOf: string, issueWindowDays: 0 | 7) =>
    counts(columns, { metrics: [metric], by: ['went'], issueWindowDays }, asOf, 'UTC');

  it('depend on what is one issue: the second case is a comeback of the first within 7 days', () => {
    expect(by('issues', at('10'), 0)).toEqual({ clean: 2 });
    expect(by('contacts', at('10'), 0)).toEqual({ clean: 2 });
    expect(by('contacts', at('10'), 7)).toEqual({ failed: 2 });
    expect(by('csat', at('10'), 7)).toEqual({ failed: 1 });
  });

  it('change on the day on which a promise that nobody kept falls due', () => {
    expect(by('csat', at('19'), 0)).toEqual({ clean: 1 });
    expect(by('csat', at('21'), 0)).toEqual({ failed: 1 });
    expect(by('issues', at('21'), 0)).toEqual({ clean: 1, failed: 1 });
  });

  it('are not there for cases, which are only a part of an issue', () => {
    const context = { asOf: Date.parse(at('10')), zone: 'UTC', firstEventAt: null };
    const { overall } = answer(columns, { metrics: ['cases_opened'], by: ['went'] }, context);
    expect(overall[0]?.total.unknownBecause).toBe('dimension_not_for_metric');
  });
});

describe('Promises by the team that held the case when they fell due', () => {
  it('are those of that team, not of the one that made them', () => {
    const columns = new Columns();
    const promise = { case: 0, at: 0, dueAt: 10, team: 'Sales', teamWhenDue: 'Dispatch' };
    columns.replace(1n, customerWith({ case: [{ openedAt: 0 }], promise: [promise] }, columns));
    const broken = (dimension: 'team' | 'heldBy') =>
      counts(
        columns,
        { metrics: ['promises_broken'], by: [dimension], from: '1970-01-01' },
        '1970-01-02T00:00:00Z',
        'UTC',
      );
    expect([broken('team'), broken('heldBy')]).toEqual([{ Sales: 1 }, { Dispatch: 1 }]);
  });
});
