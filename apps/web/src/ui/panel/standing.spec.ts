import { describe, expect, it } from '@jest/globals';
import { valueOf } from '../../fixtures/answer.ts';
import { evidenceOf } from './evidence.ts';
import { csvOf } from './sheet.ts';
import { standingOf } from './standing.ts';
import { answerOf } from '../../fixtures/answer.ts';

describe('whether a number can be shown', () => {
  it.each([
    ['enough cases', valueOf(0.2), { kind: 'shown' }],
    ['no case in the period', valueOf(null), { kind: 'empty' }],
    ['four cases', valueOf(0.2, { n: 4 }), { kind: 'few', n: 4 }],
    ['five cases', valueOf(0.2, { n: 5 }), { kind: 'shown' }],
    [
      'a source without customers',
      valueOf(null, { n: 0, unknownBecause: 'no_customers' }),
      { kind: 'unknown', because: 'no_customers' },
    ],
    [
      'a median not reached yet',
      valueOf(null, { n: 40, unknownBecause: 'not_reached_yet' }),
      { kind: 'unknown', because: 'not_reached_yet' },
    ],
  ])('%s', (_, value, standing) => {
    expect(standingOf(value)).toEqual(standing);
  });

  it('a number the answer does not contain is unknown, not 0', () => {
    expect(standingOf(evidenceOf(answerOf({}), 'another').total)).toEqual({
      kind: 'unknown',
      because: 'not_answered',
    });
  });
});

describe('the exported rows', () => {
  const headings = ['Value', 'Low', 'High', 'n', 'Not complete', 'Unknown because'];

  it('are the shown points, unrounded, with the unknown left empty and its reason beside it', () => {
    const csv = csvOf(
      {
        keys: ['Period', 'Channel'],
        unit: 'share',
        rows: [
          {
            names: ['Oct 2026', 'phone'],
            filed: ['2026-10', 'phone'],
            partial: false,
            value: valueOf(0.183333, { low: 0.1, high: 0.25, n: 60 }),
            to: null,
          },
          { names: ['2026-11', 'fax, old'], partial: true, value: valueOf(null), to: null },
        ],
      },
      headings,
    );
    expect(csv).toBe(
      'Period,Channel,Value,Low,High,n,Not complete,Unknown because\r\n' +
        '2026-10,phone,0.183333,0.1,0.25,60,no,\r\n' +
        '2026-11,"fax, old",,,,0,yes,no_cases\r\n',
    );
  });

  it('a team that is called like a formula stays text', () => {
    const rows = [{ names: ['=1+1'], partial: false, value: valueOf(1), to: null }];
    expect(csvOf({ keys: ['Team'], unit: 'count', rows }, [])).toContain("'=1+1,1,");
  });
});
