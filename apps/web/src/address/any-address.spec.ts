import { describe, expect, it } from '@jest/globals';
import { DIMENSIONS } from '@twicetold/metrics/question';
import fc from 'fast-check';
import { printCell, readCell } from './cell-address.ts';
import { printExplored, readExplored } from './explored.ts';
import { printHandoffs, readHandoffs } from './handoffs-address.ts';
import { questionOf } from './question-of.ts';
import { defaultView, FILTERED, printView, readView, type View } from './view.ts';

/** Inputs; more of them by `TWICETOLD_FAULT_ROUNDS`, from another seed by `TWICETOLD_FAULT_SEED`, as `npm run test:faults` sets them. */
const numRuns = Number(process.env['TWICETOLD_FAULT_ROUNDS'] ?? 500);
const seed = Number(process.env['TWICETOLD_FAULT_SEED'] ?? 20_260_411);

const PARTS = [
  ...Object.keys(defaultView),
  ...FILTERED,
  ...[
    'period',
    'window',
    'issue',
    'same-reason',
    'within',
    'outcome',
    'risk-at',
    'draw-team',
    'draw-channel',
    'cut',
  ],
  ...[
    'metric',
    'by',
    'key',
    'bucket',
    'step',
    'fate',
    'chart',
    'cumulated',
    'scale',
    'side',
    'flow',
    'own',
    'edge',
  ],
  ...['__proto__', 'constructor', 'toString'],
];
const value = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '0',
      '-1',
      '7',
      '30',
      '1e9',
      'NaN',
      'yes',
      'no',
      'all',
      '3m',
      '99m',
      'usual',
      'team',
      'day',
      'week',
      'line',
    ],
    ...[
      '2026-02-30..2026-03-01',
      '2026-01-01..2026-01-31',
      '9999-12-31..9999-12-31',
      '0000-01-01..0000-01-02',
      '2026-01-01',
    ],
    ...[
      'previous-year',
      'Riga→Tartu',
      '·→·',
      '<script>alert(1)</script>',
      'javascript:alert(1)',
      '%',
      '%E0%A4%A',
      '\u0000',
    ],
    ...DIMENSIONS,
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const address = fc.oneof(
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 6 })), value), {
      maxLength: 12,
    })
    .map((parts) => new URLSearchParams(parts.map(([name, each]) => [name, each]))),
  // As it was typed: nothing of it need be encoded rightly.
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => new URLSearchParams(text)),
);
const again = (printed: URLSearchParams) => new URLSearchParams(printed.toString());
const HORIZON = {
  zone: 'Europe/Tallinn',
  asOf: '2026-11-22T10:00:00Z',
  firstEventAt: '2025-10-01T00:00:00Z',
};

describe('whatever stands in the address bar', () => {
  it('is a view, of which each part is one that can be chosen, and whose own address is that view', () => {
    fc.assert(
      fc.property(address, (typed) => {
        const { view, notUnderstood } = readView(typed);
        expect(Object.keys(view).sort()).toEqual(Object.keys(defaultView).sort());
        for (const { part, value: refused } of notUnderstood) expect(typed.get(part)).toBe(refused);
        const printed = printView(view);
        expect(readView(again(printed))).toEqual({ view, notUnderstood: [] } satisfies {
          view: View;
          notUnderstood: [];
        });
        expect(printView(readView(again(printed)).view).toString()).toBe(printed.toString());
        // What is asked with it is a question: nothing undefined, no number that is none.
        const question = questionOf(view, HORIZON, { metrics: ['csat'] });
        expect(JSON.parse(JSON.stringify(question))).toEqual(question);
      }),
      { numRuns, seed },
    );
  });

  it('is what is explored, a number and a side of the handoffs, whose own addresses say the same', () => {
    fc.assert(
      fc.property(address, (typed) => {
        const explored = readExplored(typed);
        expect(readExplored(again(printExplored(explored)))).toEqual(explored);
        const cell = readCell(typed);
        expect(readCell(again(printCell(cell, new URLSearchParams())))).toEqual(cell);
        const handoffs = readHandoffs(typed);
        expect(readHandoffs(again(printHandoffs(handoffs, new URLSearchParams())))).toEqual(handoffs);
      }),
      { numRuns, seed },
    );
  });
});
