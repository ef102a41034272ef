import { describe, expect, it } from '@jest/globals';
import { answerOf, valueOf } from '../../fixtures/answer.ts';
import { shapeHeadline } from './headline-shape.ts';

describe('a headline', () => {
  it('carries the value, its change and its course', () => {
    const shape = shapeHeadline(
      answerOf({ overall: valueOf(0.23), previous: valueOf(0.18), buckets: ['2026-10', '2026-11*'] }),
      'metric',
    );
    expect(shape?.change?.kind).toBe('percentage-points');
    expect(shape?.change?.amount).toBeCloseTo(5);
    expect(shape).toMatchObject({ values: [0.5, 0.5], partial: [false, true] });
  });

  it('without a comparison, or with nothing in the compared period, it has no change', () => {
    expect(shapeHeadline(answerOf({ overall: valueOf(0.23) }), 'metric')?.change).toBeNull();
    const before = answerOf({ overall: valueOf(0.23), previous: valueOf(null) });
    expect(shapeHeadline(before, 'metric')?.change).toBeNull();
  });

  it('is absent when the answer does not contain it', () => {
    expect(shapeHeadline(answerOf({}), 'another')).toBeNull();
  });
});
