import { describe, expect, it } from '@jest/globals';
import { compared, numbersOfRows, type World } from './bench-question.ts';
import { QUESTIONS } from './questions.ts';

const world: World = {
  asOf: 0,
  names: { team: [null, 'Billing', 'Field'], channel: [null, 'mail'], reason: [null] },
  caseIds: ['C1'],
};

describe('Numbers of SQL beside ours', () => {
  it('carry the names that their numbers stand for', () => {
    const rows = [
      [2, 1_704_067_200_000, '12.5'],
      [null, 1_704_067_200_000, null],
    ];
    expect(numbersOfRows(rows, ['team', 'itself'], world)).toEqual(
      new Map([
        ['Field | 1704067200000', [12.5]],
        ['null | 1704067200000', [null]],
      ]),
    );
  });

  it('agree to a millionth, and where nothing was counted on one side and no row is on the other', () => {
    const ours = new Map([
      ['a', [1_000_000]],
      ['b', [0.5]],
      ['c', [0]],
      ['d', [null]],
      ['e', [3]],
    ]);
    const theirs = new Map([
      ['a', [1_000_000.5]],
      ['b', [0.51]],
    ]);
    const { agree, differ } = compared(ours, theirs);
    expect(agree).toBe(3);
    expect(differ).toEqual(['b: 0.5 against 0.51', 'e: 3 against nothing']);
  });
});

describe('The questions of the benchmark', () => {
  it('are twenty, each with SQL or with the reason why there is none', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(20);
    for (const { sql, sqlCannot } of QUESTIONS) expect(sql === null).toBe(sqlCannot !== undefined);
  });

  it('are another question in every round', () => {
    for (const question of QUESTIONS.filter(({ id }) => id !== 'one case'))
      expect(question.asked(world, 1)).not.toEqual(question.asked(world, 2));
  });
});
