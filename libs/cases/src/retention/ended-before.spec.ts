import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LoggedEvent } from '../events/logged-event.ts';
import { endedBefore } from './ended-before.ts';

const DAY = 86_400_000;
const DAY_0 = Date.UTC(2026, 0, 1);

/** A case that is opened on one day, and of which the last is heard on another. */
function heard(
  id: string,
  from: number,
  to: number,
  ties: { parent?: string; into?: string } = {},
): LoggedEvent[] {
  const head = { source: 'desk', seq: null, case: id };
  const opening = { ...head, id: `${id} opened`, at: DAY_0 + from * DAY, type: 'case.opened' };
  const ending = { ...head, id: `${id} ended`, at: DAY_0 + to * DAY };
  return [
    { ...opening, body: { parent: ties.parent ?? null } },
    ties.into === undefined
      ? { ...ending, type: 'case.resolved', body: {} }
      : { ...ending, type: 'case.merged', body: { into: ties.into } },
  ] as unknown as LoggedEvent[];
}
const before = (day: number, ...cases: LoggedEvent[][]) => endedBefore(cases.flat(), DAY_0 + day * DAY);

describe('cases that are over for long enough', () => {
  it('are those of which nothing was heard from the horizon on', () => {
    expect(before(100, heard('A', 0, 10))).toEqual(['A']);
    expect(before(10, heard('A', 0, 10))).toEqual([]);
    expect(before(11, heard('A', 0, 10))).toEqual(['A']);
  });

  it('stay while a case of the same customer began within 30 days of their end', () => {
    // B begins 30 days after A ended, and is heard of until day 90.
    const [a, b] = [heard('A', 0, 10), heard('B', 40, 90)];
    expect(before(50, a, b)).toEqual([]);
    expect(before(91, a, b)).toEqual(['A', 'B']);
    // 31 days: nothing ties them.
    expect(before(50, a, heard('B', 41, 90))).toEqual(['A']);
  });

  it('stay with what they follow or went into, however long it was', () => {
    const a = heard('A', 0, 10);
    expect(before(200, a, heard('B', 150, 250, { parent: 'A' }))).toEqual([]);
    expect(before(260, a, heard('B', 150, 250, { parent: 'A' }))).toEqual(['A', 'B']);
    expect(before(200, heard('A', 0, 10, { into: 'B' }), heard('B', 150, 250))).toEqual([]);
  });

  it('are tied through a long case that others came and went beside', () => {
    const cases = [heard('A', 0, 100), heard('B', 5, 6), heard('C', 125, 126)];
    expect(before(120, ...cases)).toEqual([]);
    expect(before(127, ...cases)).toEqual(['A', 'B', 'C']);
  });

  it('leave nothing behind that goes later for their going', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }));
    const law = fc.property(
      fc.array(span, { maxLength: 8 }),
      fc.integer({ min: 0, max: 500 }),
      (spans, day) => {
        const cases = spans.map(([from, length], place) => heard(`C${place}`, from, from + length));
        const gone = new Set(before(day, ...cases));
        const rest = cases.filter((events) => !gone.has(events[0]?.case ?? ''));
        expect(before(day, ...rest)).toEqual([]);
      },
    );
    fc.assert(law);
  });
});
