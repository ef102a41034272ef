import { describe, expect, it } from '@jest/globals';
import { answerOf, valueOf } from '../../fixtures/answer.ts';
import { shapeHow } from './how.ts';

const failed = { name: 'failed', total: valueOf(0.6, { n: 12, low: 0.4, high: 0.8 }) };
const clean = { name: 'clean', total: valueOf(0.9, { n: 400, low: 0.87, high: 0.92 }) };

describe('loyalty by how the case went', () => {
  const { rows } = shapeHow(answerOf({ groups: [failed, clean] }), 'metric');

  it('is clean, recovered, failed, in that order; of what did not happen nothing is drawn', () => {
    expect(rows.map(({ way, at }) => [way, at])).toEqual([
      ['clean', 0.9],
      ['recovered', null],
      ['failed', 0.6],
    ]);
  });

  it('has its interval, and twelve cases are drawn as few', () => {
    expect(rows[2]).toMatchObject({ from: 0.4, to: 0.8, small: true });
    expect(rows[0]?.small).toBe(false);
  });

  it('fewer than five are not drawn at all', () => {
    const few = { name: 'failed', total: valueOf(0, { n: 3, low: 0, high: 0.6 }) };
    expect(shapeHow(answerOf({ groups: [few] }), 'metric').rows[2]?.at).toBeNull();
  });

  it('scores run from −100 to 100, with 0 in the middle', () => {
    const score = { name: 'clean', total: valueOf(50, { low: 40, high: 60 }) };
    const { rows: scores, zero } = shapeHow(answerOf({ unit: 'score', groups: [score] }), 'metric');
    expect(scores[0]).toMatchObject({ at: 0.75, from: 0.7, to: 0.8 });
    expect(zero).toBe(0.5);
  });

  it('shares of a few percent have a scale of their own from 0', () => {
    const rare = { name: 'clean', total: valueOf(0.02, { low: 0.01, high: 0.04 }) };
    expect(shapeHow(answerOf({ groups: [rare] }), 'metric').ends).toEqual([0, 0.05]);
  });
});
