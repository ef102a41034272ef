import { describe, expect, it } from '@jest/globals';
import { callOf, eventOf, factOf, legOf, moment, storyOf } from '../../fixtures/story.ts';
import { type Entry, entriesOf } from './entries.ts';
import { arcsOf, bandsOf } from './figures.ts';
import { countedTypes, foldedRows, TOLD_IN_FULL } from './folds.ts';

const clock = (minute: number) =>
  `05-01 ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const corrections = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => eventOf(`u${from + i}`, clock(from + i), 'case.updated'));
/** A call, 60 corrections, a second call, 30 more, and the solution. */
const long = storyOf({
  events: [
    callOf('1', clock(0)),
    ...corrections(1, 60),
    callOf('2', clock(61)),
    ...corrections(62, 30),
    eventOf('r', clock(92), 'case.resolved'),
  ],
});
const kinds = (rows: readonly Entry[]) => rows.map(({ kind }) => kind);

describe('a long story', () => {
  it('keeps what moved something, and folds the corrections between into a row each time', () => {
    const rows = foldedRows(entriesOf(long), []);
    expect(kinds(rows)).toEqual(['contact', 'fold', 'contact', 'fold', 'event']);
    expect(rows.map(({ folded }) => folded.length)).toEqual([0, 60, 0, 30, 0]);
    expect(countedTypes(rows[1] as Entry)).toEqual([['case.updated', 60]]);
  });

  it('opens one fold at a time', () => {
    const rows = foldedRows(entriesOf(long), [], new Set(['fold u62']));
    expect(rows).toHaveLength(4 + 30);
    expect(kinds(rows).filter((kind) => kind === 'fold')).toHaveLength(1);
  });

  it('that is short enough is told in full', () => {
    const entries = entriesOf(long).slice(0, TOLD_IN_FULL);
    expect(foldedRows(entries, [])).toEqual(entries);
  });

  it('does not fold where a leg begins, nor the risk moves, nor two rows', () => {
    const story = storyOf({
      ...long,
      legs: [legOf('North', clock(0), clock(30)), legOf('South', clock(30), null)],
      riskSteps: [{ at: moment(clock(33)), index: 9, driver: 'unresolved', points: 0.4 }],
    });
    const rows = foldedRows(entriesOf(story), story.legs);
    // 29 corrections, the leg’s first, two that stay rows, the step of the risk, and 27 more.
    expect(rows.slice(1, 7).map(({ kind, folded }) => [kind, folded.length])).toEqual([
      ['fold', 29],
      ['event', 0],
      ['event', 0],
      ['event', 0],
      ['event', 0],
      ['fold', 27],
    ]);
    expect(bandsOf(rows, story.legs).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 9],
    ]);
  });

  it('keeps what was told for the first time as long as it was told again', () => {
    const told = storyOf({
      ...long,
      events: [...long.events, eventOf('f', clock(200), 'fact'), eventOf('g', clock(300), 'fact')],
      facts: [factOf('f', clock(200), 'order'), factOf('g', clock(300), 'order', 'f')],
    });
    const rows = foldedRows(entriesOf(told), []);
    expect(kinds(rows).filter((kind) => kind === 'facts')).toHaveLength(2);
    expect(arcsOf(rows)).toHaveLength(1);
  });
});
