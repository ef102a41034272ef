import { describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { storiesOfTheMonth } from './stories-of-the-month.ts';

const context = {
  asOf: Date.parse('2026-05-31T00:00:00Z'),
  zone: 'UTC',
  firstEventAt: Date.parse('2026-01-01T00:00:00Z'),
};
const asked = { metrics: ['word_of_mouth_index'] };

/** "05-12 09:00 contact": events of one case of a customer of its own, all by phone and in one team. */
function caseOf(id: string, team: string, lines: readonly string[]): CanonicalEvent[] {
  return lines.map((line, i) => {
    const [day, clock, type = '', extra = ''] = line.split(' ');
    const where = { id: `${id}-${i}`, case: id, customer: id, at: `2026-${day}T${clock}:00Z` };
    switch (type) {
      case 'opened':
        return { ...where, type: 'case.opened', channel: 'phone', team, reason: 'billing' };
      case 'asks':
        return { ...where, type: 'contact', direction: 'inbound', channel: 'phone', team };
      case 'answer':
        return { ...where, type: 'contact', direction: 'outbound', channel: 'phone', team };
      case 'promise':
        return {
          ...where,
          type: 'promise.made',
          promise: id,
          what: 'callback',
          dueAt: `2026-${extra}T00:00:00Z`,
        };
      default:
        return { ...where, type: 'case.resolved' };
    }
  });
}

/** Chased once, answered within minutes and resolved on the day: all signs hold. */
const onceChased = (id: string, team = 'North') =>
  caseOf(id, team, [
    '05-10 09:00 opened',
    '05-10 09:00 asks',
    '05-11 09:00 asks',
    '05-11 09:05 answer',
    '05-11 10:00 resolved',
  ]);
/** The same with a second chase, and the last one made good as well. */
const twiceChased = caseOf('twice', 'North', [
  '05-10 09:00 opened',
  '05-10 09:00 asks',
  '05-11 09:00 asks',
  '05-12 09:00 asks',
  '05-12 09:05 answer',
  '05-12 10:00 resolved',
]);
/** Chased, resolved only after ten days, but answered fast: two of three signs. */
const slow = caseOf('slow', 'North', [
  '05-05 09:00 opened',
  '05-05 09:00 asks',
  '05-06 09:00 asks',
  '05-06 09:05 answer',
  '05-16 10:00 resolved',
]);
const unanswered = caseOf('unanswered', 'South', [
  '05-02 09:00 opened',
  '05-02 09:00 asks',
  '05-03 09:00 promise 05-08',
  '05-10 09:00 asks',
  '05-20 09:00 asks',
]);
const clean = caseOf('clean', 'North', [
  '05-20 09:00 opened',
  '05-20 09:00 asks',
  '05-20 09:05 answer',
  '05-20 10:00 resolved',
]);
/** As bad as it gets, but nothing has moved it since March. */
const longAgo = caseOf('long ago', 'South', [
  '02-02 09:00 opened',
  '02-02 09:00 asks',
  '02-10 09:00 asks',
  '02-12 09:00 asks',
  '02-20 09:00 asks',
  '03-01 09:00 asks',
]);
const all = [...onceChased('once'), ...twiceChased, ...slow, ...unanswered, ...clean, ...longAgo];

/** Of one case per customer, the key is told by the customer: folded alone, it has the same. */
const keyOf = (id: string) => {
  const columns = foldIntoColumns(caseOf(id, 'x', ['05-10 09:00 opened']));
  return columns.customerKey(columns.customerSlot(0));
};

describe('Stories of the month', () => {
  const columns = foldIntoColumns(all);

  it('the worst is the case with a broken promise that nobody answers, not the one that lies still since March', () => {
    const { worst, moved, from, to } = storiesOfTheMonth(columns, asked, context);
    expect([from, to]).toEqual(['2026-05-02', '2026-05-31']);
    expect(worst.map(({ customer }) => customer)).toEqual([keyOf('unanswered')]);
    expect(moved).toBe(5);
  });

  it('the best recovered has most of the signs, and of equal ones the risk came down further: from 9.2 to 7.6, from 7.2 to 5.6', () => {
    const { recovered, recoveries } = storiesOfTheMonth(columns, asked, context, 3);
    expect(recovered.map(({ customer }) => customer)).toEqual([keyOf('twice'), keyOf('once'), keyOf('slow')]);
    expect(recoveries).toBe(3);
  });

  it('keep to the filters of the question', () => {
    const north = { ...asked, filters: [{ dimension: 'team', in: ['North'] }] } as const;
    expect(storiesOfTheMonth(columns, north, context).worst[0]?.customer).not.toBe(keyOf('unanswered'));
    const south = { ...asked, filters: [{ dimension: 'team', in: ['South'] }] } as const;
    expect(storiesOfTheMonth(columns, south, context).recovered).toEqual([]);
  });

  it('of February are told from what was known at its end', () => {
    const february = { ...asked, from: '2026-02-01', to: '2026-02-28' };
    const found = storiesOfTheMonth(columns, february, context);
    expect(found.worst.map(({ customer }) => customer)).toEqual([keyOf('long ago')]);
    expect(found.moved).toBe(1);
  });
});
