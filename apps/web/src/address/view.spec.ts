import { describe, expect, it } from '@jest/globals';
import {
  CLOCKS,
  COHORTS,
  COMPARISONS,
  type DimensionId,
  DIMENSIONS,
  LEVELS,
  OUTCOME_WINDOWS,
  REPEAT_WINDOWS,
} from '@twicetold/metrics/question';
import fc from 'fast-check';
import { WITHIN_HOURS } from './parameters.ts';
import {
  CASE_ATTRIBUTIONS,
  defaultView,
  FILTERED,
  ISSUE_WINDOWS,
  NO_FILTERS,
  printView,
  readView,
  SHOWN,
  VIEW_GRAINS,
  type View,
} from './view.ts';

const read = (text: string) => readView(new URLSearchParams(text));

const name = fc.string({ minLength: 1, maxLength: 12 });
const names = fc.uniqueArray(fc.option(name, { nil: null }), { maxLength: 4 });
const picked = fc.uniqueArray(name, { maxLength: 5 });
const day = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.oneof(
  fc.constantFrom({ kind: 'everything' } as const, { kind: 'usual' } as const),
  fc.constantFrom(1, 3, 6, 12).map((months) => ({ kind: 'months', months }) as const),
  fc.tuple(day, day).map(([one, other]) => {
    const [from, to] = one <= other ? [one, other] : [other, one];
    return { kind: 'between', from, to } as const;
  }),
);
const view: fc.Arbitrary<View> = fc.record({
  period,
  compare: fc.constantFrom(...COMPARISONS),
  filters: fc.record(
    Object.fromEntries(FILTERED.map((dimension) => [dimension, names])) as Record<DimensionId, typeof names>,
  ),
  drawn: fc.record({ channel: picked, team: picked }),
  windowDays: fc.constantFrom(...REPEAT_WINDOWS),
  issueWindowDays: fc.constantFrom(null, ...ISSUE_WINDOWS),
  attribution: fc.constantFrom(...CASE_ATTRIBUTIONS),
  grain: fc.constantFrom(...VIEW_GRAINS),
  show: fc.constantFrom(...SHOWN),
  cut: fc.constantFrom(null, ...DIMENSIONS),
  cohort: fc.constantFrom(...COHORTS),
  sameReason: fc.boolean(),
  level: fc.constantFrom(...LEVELS),
  clock: fc.constantFrom(...CLOCKS),
  withinHours: fc.constantFrom(...WITHIN_HOURS),
  outcomeDays: fc.constantFrom(...OUTCOME_WINDOWS),
  riskAt: fc.option(day, { nil: null }),
});

describe('the address of a view', () => {
  it('an empty address is the default view, and the default view has an empty address', () => {
    expect(read('')).toEqual({ view: defaultView, notUnderstood: [] });
    expect(printView(defaultView).toString()).toBe('');
  });

  it('reads a period of days, two teams, one of them with a comma in its name, and contacts of unknown channel', () => {
    const { view: found } = read('period=2026-03-01..2026-03-31&team=Riga&team=Parts%2C%20North&channel=');
    expect(found.period).toEqual({ kind: 'between', from: '2026-03-01', to: '2026-03-31' });
    expect(found.filters).toEqual({ ...NO_FILTERS, team: ['Riga', 'Parts, North'], channel: [null] });
  });

  it.each([
    ['period=yesterday', 'period', 'yesterday'],
    ['period=2026-03-31..2026-03-01', 'period', '2026-03-31..2026-03-01'],
    ['period=2026-02-30..2026-03-01', 'period', '2026-02-30..2026-03-01'],
    ['window=8', 'window', '8'],
    ['issue=2', 'issue', '2'],
    ['attribution=at-event', 'attribution', 'at-event'],
    ['compare=last-decade', 'compare', 'last-decade'],
    ['grain=hour', 'grain', 'hour'],
  ])('%s falls back to the default and is reported', (text, part, value) => {
    expect(read(text)).toEqual({ view: defaultView, notUnderstood: [{ part, value }] });
  });

  it('a link is a view: whatever is printed is read back the same', () => {
    fc.assert(
      fc.property(view, (one) => {
        const again = read(printView(one).toString());
        expect(again).toEqual({ view: one, notUnderstood: [] });
      }),
    );
  });

  it('no address makes the page fail', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('period', 'window', 'grain', 'team'), fc.string()),
        (parts) => {
          expect(readView(new URLSearchParams(parts)).view.filters.reason).toEqual([]);
        },
      ),
    );
  });
});
