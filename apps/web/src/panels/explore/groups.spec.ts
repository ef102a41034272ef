import { describe, expect, it } from '@jest/globals';
import { answerOf, valueOf } from '../../fixtures/answer.ts';
import type { Answer, Value } from '../../request/ask.ts';
import { inOrder, largest, shapeFields, shapeGroups } from './groups.ts';

const by = (dimensions: readonly string[], answer: Answer): Answer => ({
  ...answer,
  question: { ...answer.question, by: dimensions },
});

/** Two dimensions: the fixture names one, so the second is put behind it. */
const crossed = (cells: readonly (readonly [string | null, string | null, Value])[]): Answer => {
  const answer = answerOf({ groups: cells.map(([name, , total]) => ({ name, total })) });
  const groups = answer.groups.map((group, place) => ({
    ...group,
    key: [cells[place]?.[0] ?? null, cells[place]?.[1] ?? null],
  }));
  return by(['channel', 'team'], { ...answer, groups });
};

describe('the groups of an answer', () => {
  it('are all together where it is not cut, and leave away what has nothing in it', () => {
    const whole = shapeGroups(answerOf({ overall: valueOf(0.3) }), 'metric');
    expect(whole.groups.map(({ key, total }) => [key, total.value])).toEqual([[[], 0.3]]);
    const cut = shapeGroups(
      by(['team'], answerOf({ groups: [{ name: 'North' }, { name: 'Empty', total: valueOf(null) }] })),
      'metric',
    );
    expect(cut.groups.map(({ key }) => key)).toEqual([['North']]);
  });

  it('the largest are drawn as lines, the highest stand first as bars', () => {
    const answer = answerOf({
      groups: [
        { name: 'small', total: valueOf(0.9, { n: 10 }) },
        { name: 'large', total: valueOf(0.2, { n: 900 }) },
        { name: 'middle', total: valueOf(0.5, { n: 90 }) },
      ],
    });
    const shaped = shapeGroups(by(['team'], answer), 'metric');
    expect(largest(shaped, 2).map(({ key }) => key[0])).toEqual(['large', 'middle']);
    expect(inOrder(['team'], shaped.groups).map(({ key }) => key[0])).toEqual(['small', 'middle', 'large']);
  });

  it('weekdays stand as the week has them, what is not known last', () => {
    const answer = answerOf({ groups: [{ name: null }, { name: 'Sunday' }, { name: 'Monday' }] });
    const shaped = shapeGroups(by(['weekday'], answer), 'metric');
    expect(inOrder(['weekday'], shaped.groups).map(({ key }) => key[0])).toEqual(['Monday', 'Sunday', null]);
  });
});

describe('the fields of a heat map', () => {
  it('have a place for every pair of names, and none where there is no group', () => {
    const fields = shapeFields(
      shapeGroups(
        crossed([
          ['phone', 'North', valueOf(0.1, { n: 50 })],
          ['phone', 'South', valueOf(0.4, { n: 40 })],
          ['chat', 'South', valueOf(0.9, { n: 30 })],
        ]),
        'metric',
      ),
      5,
    );
    expect([fields.rows, fields.columns]).toEqual([
      ['phone', 'chat'],
      ['South', 'North'],
    ]);
    expect(fields.values.map((row) => row.map((value) => value?.value ?? null))).toEqual([
      [0.4, 0.1],
      [0.9, null],
    ]);
    expect([fields.low, fields.high]).toEqual([0.1, 0.9]);
  });

  it('fewer than five cases do not stretch the scale', () => {
    const fields = shapeFields(
      shapeGroups(
        crossed([
          ['phone', 'North', valueOf(0.1)],
          ['phone', 'South', valueOf(0.2)],
          ['chat', 'South', valueOf(1, { n: 2 })],
        ]),
        'metric',
      ),
      5,
    );
    expect(fields.high).toBe(0.2);
  });

  it('cut by one dimension they run along time', () => {
    const answer = answerOf({
      buckets: ['2026-03', '2026-04*'],
      groups: [{ name: 'North', values: [valueOf(0.1), valueOf(0.3)] }],
    });
    const fields = shapeFields(shapeGroups(by(['team'], answer), 'metric'), 5);
    expect(fields.columns).toEqual(['2026-03', '2026-04']);
    expect(fields.values[0]?.map((value) => value?.value)).toEqual([0.1, 0.3]);
  });
});
