import { describe, expect, it } from '@jest/globals';
import { answerOf, valueOf } from '../../fixtures/answer.ts';
import type { Explained, Slice } from './explained.ts';
import { shapeParts } from './parts.ts';

const slice = (
  name: string,
  rate: number | null,
  mix: number | null,
  total = (rate ?? 0) + (mix ?? 0),
): Slice => ({
  key: [name],
  before: valueOf(0.5),
  after: valueOf(0.5),
  weightBefore: 0.5,
  weightAfter: 0.5,
  mix,
  rate,
  total,
});

const explainedOf = (slices: Slice[], change: number | null): Explained => {
  const { asOf, question, definitions, warnings } = answerOf({});
  const metric = {
    metric: 'metric',
    before: valueOf(0.8),
    after: valueOf(0.7),
    change,
    mix: null,
    rate: null,
    remainder: null,
    slices,
    others: null,
    slicesLeftOut: 0,
    unknownBecause: change === null ? 'quantile_has_no_parts' : null,
  };
  return {
    asOf,
    question,
    definitions,
    warnings,
    previousFrom: '2026-01-01',
    previousTo: '2026-05-31',
    metrics: [metric],
  };
};

describe('the parts of a change', () => {
  it('of one sign stand behind one another: from −10 to 0, first what changed, then what there is more of', () => {
    const shaped = shapeParts(explainedOf([slice('small', -0.04, -0.06)], -0.1), 'metric');
    expect(shaped?.zero).toBe(1);
    expect(shaped?.parts[0]?.rate?.from).toBeCloseTo(0.6);
    expect(shaped?.parts[0]?.mix?.from).toBeCloseTo(0);
    expect(shaped?.parts[0]?.mix?.to).toBeCloseTo(0.6);
  });

  it('of two signs stand on either side of nothing', () => {
    const shaped = shapeParts(explainedOf([slice('small', 0.02, -0.06)], -0.04), 'metric');
    expect(shaped?.zero).toBeCloseTo(0.75);
    expect(shaped?.parts[0]?.rate?.to).toBeCloseTo(1);
    expect(shaped?.parts[0]?.mix?.from).toBeCloseTo(0);
  });

  it('the slice that did most comes first, whichever way', () => {
    const shaped = shapeParts(
      explainedOf([slice('A', 0.01, 0), slice('B', -0.05, 0), slice('C', 0.03, 0)], -0.01),
      'metric',
    );
    expect(shaped?.parts.map((part) => part.slice.key[0])).toEqual(['B', 'C', 'A']);
  });

  it('counts have no rate: the bar is the whole difference', () => {
    const shaped = shapeParts(
      explainedOf([slice('A', null, null, 40), slice('B', null, null, -10)], 30),
      'metric',
    );
    expect(shaped?.parts.map(({ rate, mix }) => [rate?.to, mix])).toEqual([
      [1, null],
      [0.2, null],
    ]);
  });

  it('a median has none', () => {
    expect(shapeParts(explainedOf([], null), 'metric')).toBeNull();
  });
});
