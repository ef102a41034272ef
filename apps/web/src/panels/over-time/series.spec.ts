import { describe, expect, it } from '@jest/globals';
import { answerOf, valueOf } from '../../fixtures/answer.ts';
import { ceilingOf, chartRows, dotOf, shapeOverTime } from './series.ts';

const shape = (buckets: string[], values: (number | null)[]) =>
  shapeOverTime(
    answerOf({ buckets, groups: [{ name: 'phone', values: values.map((value) => valueOf(value)) }] }),
    'metric',
  );

const drawn = (buckets: string[], values: (number | null)[]) => {
  const rows = chartRows(shape(buckets, values));
  return { solid: rows.map((row) => row['s0']), dashed: rows.map((row) => row['d0']) };
};

describe('a line over time', () => {
  it('is solid between finished months and dashed to the one that is not over', () => {
    expect(drawn(['2026-09', '2026-10', '2026-11*'], [0.1, 0.2, 0.3])).toEqual({
      solid: [0.1, 0.2, null],
      dashed: [null, 0.2, 0.3],
    });
  });

  it('is dashed from a first month that the period cuts', () => {
    expect(drawn(['2026-08*', '2026-09', '2026-10', '2026-11'], [0.1, 0.2, 0.3, 0.4])).toEqual({
      solid: [null, 0.2, 0.3, 0.4],
      dashed: [0.1, 0.2, null, null],
    });
  });

  it('has a gap where nothing is known: null in both, never 0', () => {
    expect(drawn(['2026-08', '2026-09', '2026-10', '2026-11*'], [0.1, null, 0.3, null])).toEqual({
      solid: [0.1, null, 0.3, null],
      dashed: [null, null, 0.3, null],
    });
  });

  it('0 is a value and is drawn', () => {
    expect(drawn(['2026-09', '2026-10'], [0, 0.2]).solid).toEqual([0, 0.2]);
  });

  it('a month with nothing on either side is shown by a dot, and one of four cases by a hollow one', () => {
    const values = [valueOf(0.1), valueOf(null), valueOf(0.3), valueOf(null), valueOf(0.5, { n: 4 })];
    expect(values.map((_, index) => dotOf(values, index))).toEqual(['alone', null, 'alone', null, 'few']);
  });

  it('its interval reaches from low to high, and up to the value where there is no upper end', () => {
    const values = [
      valueOf(0.2, { low: 0.1, high: 0.3 }),
      valueOf(0.2, { low: 0.1 }),
      valueOf(null, { low: 0.1 }),
    ];
    const shaped = shapeOverTime(
      answerOf({ buckets: ['2026-08', '2026-09', '2026-10'], groups: [{ name: 'phone', values }] }),
      'metric',
    );
    expect(chartRows(shaped).map((row) => row['b0'])).toEqual([[0.1, 0.3], [0.1, 0.2], null]);
  });
});

describe('which lines are drawn', () => {
  const groups = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, index) => ({
    name,
    total: valueOf(0.5, { n: 700 - index * 100 }),
  }));
  const answer = answerOf({ buckets: ['2026-10'], groups });

  it('the five largest of seven', () => {
    expect(shapeOverTime(answer, 'metric').lines.map((line) => line.name)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('those the reader picked, where the answer has them', () => {
    expect(shapeOverTime(answer, 'metric', ['g', 'b', 'closed']).lines.map((line) => line.name)).toEqual([
      'b',
      'g',
    ]);
  });

  it('the largest again when none of those picked is there', () => {
    expect(shapeOverTime(answer, 'metric', ['closed']).lines).toHaveLength(5);
  });

  it('a channel of which nothing is known takes no line from one of which something is', () => {
    const unknown = { name: 'fax', total: valueOf(null, { n: 900 }), values: [valueOf(null)] };
    const shaped = shapeOverTime(answerOf({ buckets: ['2026-10'], groups: [unknown, ...groups] }), 'metric');
    expect(shaped.lines.map((line) => line.name)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(shaped.all.map((line) => line.name)).toContain('fax');
  });
});

describe('the top of the axis', () => {
  const lines = (high: number) =>
    shapeOverTime(
      answerOf({
        buckets: ['2026-10'],
        groups: [{ name: 'phone', values: [valueOf(0.2, { low: 0.1, high })] }],
      }),
      'metric',
    ).lines;

  it('leaves room for the interval', () => {
    expect(ceilingOf(lines(0.3))).toBe(0.3);
  });

  it('but one of 90 % above 20 % does not press the line flat', () => {
    expect(ceilingOf(lines(0.9))).toBeCloseTo(0.32);
  });
});

describe('a target', () => {
  const groups = [
    { name: 'phone', values: [valueOf(0.2)] },
    { name: 'chat', values: [valueOf(0.1)] },
  ];
  const targets = (targetOf?: (name: string | null) => number | null) =>
    shapeOverTime(answerOf({ buckets: ['2026-10'], groups }), 'metric', [], targetOf).lines.map(
      ({ name, target }) => [name, target],
    );

  it('belongs to the line that it was set for, and to no other', () => {
    expect(targets((name) => (name === 'chat' ? 0.15 : null))).toEqual([
      ['phone', null],
      ['chat', 0.15],
    ]);
  });

  it('is of no line where nobody set one', () => {
    expect(targets()).toEqual([
      ['phone', null],
      ['chat', null],
    ]);
  });
});
