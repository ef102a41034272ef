import { describe, expect, it } from '@jest/globals';
import { answerOf, valueOf } from '../../fixtures/answer.ts';
import { shapeHeadline } from './headline-shape.ts';

describe('a headline', () => {
  it('carries the value, the one before and its course', () => {
    const shape = shapeHeadline(
      answerOf({ overall: valueOf(0.23), previous: valueOf(0.18), buckets: ['2026-10', '2026-11*'] }),
      'metric',
    );
    expect(shape).toMatchObject({ before: 0.18, values: [0.5, 0.5], partial: [false, true] });
  });

  it('without a comparison, or with nothing in the compared period, it has none before', () => {
    expect(shapeHeadline(answerOf({ overall: valueOf(0.23) }), 'metric')?.before).toBeNull();
    const before = answerOf({ overall: valueOf(0.23), previous: valueOf(null) });
    expect(shapeHeadline(before, 'metric')?.before).toBeNull();
  });

  it('is absent when the answer does not contain it', () => {
    expect(shapeHeadline(answerOf({}), 'another')).toBeNull();
  });
});
