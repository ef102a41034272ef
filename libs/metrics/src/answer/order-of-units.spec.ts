import { describe, expect, it } from '@jest/globals';
import { STORY_NAMES, storyEvents } from '@twicetold/cases';
import fc from 'fast-check';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import { Columns } from '../columns/columns.ts';
import { customerWith, type SomeRows } from '../fixtures/measure-rows.ts';
import { behind } from './behind.ts';
import { UNIT_ORDERS, type UnitOrder } from './order-of-units.ts';

const day = (date: string) => Date.parse(`${date}T00:00:00Z`);
const context = { asOf: day('2026-03-31'), zone: 'UTC', firstEventAt: day('2026-01-01') };

/** Opened on 1, 2 and 3 January; resolved after three days, never, after one; 1, 3 and 2 contacts; 0, 1 and 2 handoffs. */
const columns = new Columns();
const rows = {
  case: [
    { openedAt: day('2026-01-01'), resolvedAt: day('2026-01-04') },
    { openedAt: day('2026-01-02') },
    { openedAt: day('2026-01-03'), resolvedAt: day('2026-01-04') },
  ],
  contact: [0, 1, 1, 1, 2, 2].map((ordinal) => ({
    case: ordinal,
    at: day('2026-01-05'),
    direction: 'inbound' as const,
  })),
  handoff: [
    { case: 1, level: 'TEAM' as const, at: day('2026-01-05'), repeated: 4 },
    { case: 2, level: 'TEAM' as const, at: day('2026-01-05'), repeated: 1 },
    { case: 2, level: 'TEAM' as const, at: day('2026-01-06'), repeated: null },
    { case: 0, level: 'AGENT' as const, at: day('2026-01-06'), repeated: 9 },
  ],
} satisfies SomeRows;
columns.replace(1n, customerWith(rows, columns));

const listed = (by: UnitOrder, descending: boolean) =>
  behind(columns, { metrics: ['resolution_median'] }, { metric: 'resolution_median' }, context, {
    by,
    descending,
  })
    .units()
    .map(({ caseOrdinal }) => caseOrdinal);

describe('Cases behind a number', () => {
  it('are listed by when they were opened', () => {
    expect(listed('AT', false)).toEqual([0, 1, 2]);
    expect(listed('AT', true)).toEqual([2, 1, 0]);
  });

  it('that are still open come after the longest, and after the shortest', () => {
    expect(listed('RESOLUTION', false)).toEqual([2, 0, 1]);
    expect(listed('RESOLUTION', true)).toEqual([0, 2, 1]);
  });

  it('are listed by how often the customer got in touch, by handoffs between teams, by what was told again', () => {
    expect(listed('CONTACTS', true)).toEqual([1, 2, 0]);
    expect(listed('HANDOFFS', true)).toEqual([2, 1, 0]);
    expect(listed('TOLD_AGAIN', true)).toEqual([1, 2, 0]);
  });

  it('are listed by what each counts: an open one by how long it has been open', () => {
    // 3 days, 88 days so far, 1 day
    expect(listed('VALUE', false)).toEqual([2, 0, 1]);
  });

  it('are the same ones in any order', () => {
    fc.assert(
      fc.property(randomLog, fc.constantFrom(...UNIT_ORDERS), fc.boolean(), (events, by, descending) => {
        const log = foldIntoColumns(events);
        const list = (order: UnitOrder, down: boolean) =>
          behind(log, { metrics: ['contacts'] }, { metric: 'contacts' }, RANDOM_LOG, {
            by: order,
            descending: down,
          })
            .units()
            .map(({ customer, caseOrdinal, at }) => `${customer} ${caseOrdinal} ${at}`);
        expect(list(by, descending).toSorted()).toEqual(list('AT', false).toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it('of the five stories: the sofa, told about most often, comes first by contacts', () => {
    const stories = foldIntoColumns(STORY_NAMES.flatMap(storyEvents));
    const [first] = behind(
      stories,
      { metrics: ['cases_opened'], by: ['reason'] },
      { metric: 'cases_opened' },
      { asOf: day('2026-10-31'), zone: 'UTC', firstEventAt: day('2026-03-05') },
      { by: 'CONTACTS', descending: true },
    ).units();
    const [sofa] = behind(
      stories,
      { metrics: ['cases_opened'], by: ['reason'] },
      { metric: 'cases_opened', key: ['delivery'] },
      { asOf: day('2026-10-31'), zone: 'UTC', firstEventAt: day('2026-03-05') },
    ).units();
    expect(first).toEqual(sofa);
  });
});
