import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { variantBit, type CanonicalEvent } from '@twicetold/cases';
import { foldIntoColumns } from '../../fixtures/fold-into-columns.ts';
import { randomLog } from '../../fixtures/random-log.ts';
import { calibrate, LEARNED_FROM, OUTCOMES_PER_DRIVER } from './calibrate.ts';
import { predictionUnits, WATCHED } from './prediction-units.ts';
import { FITTED, predictorsOf } from './predictors.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-01-01T00:00:00Z');
const VARIANT = variantBit(LEARNED_FROM);
const at = (days: number) => new Date(START + days * DAY).toISOString();

/**
 * Customer i calls, chases `chases` times, is told it is solved on day 10, and 30 days later says how it was. Of those
 * who chased, `loud` in ten post; of those who did not, one in ten.
 */
function customers(count: number, loud: number): CanonicalEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const chased = i % 2 === 0;
    const posts = Math.floor(i / 2) % 10 < (chased ? loud : 1);
    const own = (n: number, days: number, event: object) => ({
      id: `${i}-${n}`,
      at: at(days),
      case: `k${i}`,
      customer: `c${i}`,
      ...event,
    });
    const call = { type: 'contact', direction: 'inbound', channel: 'phone', agent: 'a' };
    return [
      own(0, 0, { type: 'case.opened', reason: 'billing' }),
      own(1, 0, call),
      ...(chased ? [own(2, 4, call)] : []),
      own(3, 10, { type: 'case.resolved' }),
      ...(posts ? [own(4, 40, { ...call, channel: 'twitter', visibility: 'public', sentiment: -0.8 })] : []),
    ];
  }).flat() as CanonicalEvent[];
}
const LATER = START + 10 * DAY + WATCHED;

describe('Calibration', () => {
  it('is refused, and says how many outcomes it needs, where there are too few', () => {
    const report = calibrate(foldIntoColumns(customers(40, 3)), LATER);
    // Chases are the only driver that was seen, and it takes ten outcomes to weigh one.
    expect(report).toMatchObject({
      n: 40,
      outcomes: 8,
      needed: OUTCOMES_PER_DRIVER,
      refused: 'too_few_outcomes',
      fit: null,
    });
  });

  it('learns from a case only when its 90 days are over', () => {
    const columns = foldIntoColumns(customers(40, 3));
    expect(calibrate(columns, LATER - 1)).toMatchObject({ n: 0, windowNotOver: 40 });
  });

  it('gives a driver the weight that the outcomes show, and judges it on customers it has not seen', () => {
    const { fit, outcomes, byKind, refused } = calibrate(foldIntoColumns(customers(2000, 5)), LATER);
    // Of the 1000 who chased 500 posted, of the others 100.
    expect([outcomes, byKind.public, refused]).toEqual([600, 600, null]);
    const chases = fit?.drivers.find(({ driver }) => driver === 'chases');
    // Their log-odds differ by ln(1) − ln(1/9) = 2.197, less what the failure's recovery took away.
    expect((chases?.fitted ?? 0) > 1.5).toBe(true);
    // Of the 600 · 1400 pairs of one who posted and one who did not, 500 · 900 are told apart rightly, 100 · 500 wrongly,
    // and the rest are tied: (450 000 + 340 000 / 2) / 840 000, up to what chance put into which fold.
    expect(Math.abs((fit?.auc.value ?? 0) - 0.738)).toBeLessThan(0.01);
    expect((fit?.brier.skill?.value ?? 0) > 0.1).toBe(true);
    const said = fit?.reliability.map(({ predicted, observed }) => Math.abs(predicted - observed)) ?? [];
    expect(Math.max(...said)).toBeLessThan(0.05);
  });

  it('gives no driver a weight below 0, though those who chased be the quiet ones', () => {
    const { fit } = calibrate(foldIntoColumns(customers(2000, 0)), LATER);
    expect(fit?.drivers.every(({ fitted }) => fitted >= 0)).toBe(true);
  });

  it('gives the same report for the same log', () => {
    const events = customers(600, 5);
    expect(calibrate(foldIntoColumns(events.toReversed()), LATER)).toEqual(
      calibrate(foldIntoColumns(events), LATER),
    );
  });

  it('predicts from nothing that happened after the moment of prediction', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const asOf = START + 400 * DAY;
        const columns = foldIntoColumns(log);
        const units = predictionUnits(columns, VARIANT, asOf);
        const { strengths, given } = predictorsOf(columns, VARIANT, units);
        for (let i = 0; i < units.length; i++) {
          const moment = units.moments[i] as number;
          const past = foldIntoColumns(log.filter((event) => Date.parse(event.at) <= moment));
          const then = predictionUnits(past, VARIANT, asOf);
          const own = caseOf(columns, units, i);
          const alike = (others: typeof units, of: typeof columns) =>
            [...others.moments.keys()].filter(
              (j) =>
                others.moments[j] === moment &&
                others.customers[j] === units.customers[i] &&
                caseOf(of, others, j) === own,
            );
          const [same] = alike(then, past);
          // A case that is heard of with its moment of prediction has another opening until `case.opened` is heard; two
          // that were opened at one instant cannot be told apart here.
          if (same === undefined || alike(units, columns).length > 1) continue;
          const predicted = predictorsOf(past, VARIANT, then);
          expect(predicted.strengths.slice(same * FITTED.length, (same + 1) * FITTED.length)).toEqual(
            strengths.slice(i * FITTED.length, (i + 1) * FITTED.length),
          );
          expect(predicted.given[same]).toBe(given[i]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Cases of a customer are told apart by when they were opened. */
function caseOf(
  columns: ReturnType<typeof foldIntoColumns>,
  units: ReturnType<typeof predictionUnits>,
  i: number,
): number {
  const caseRow = units.caseRows[i] as number;
  return columns.tables.case.columns.openedAt[caseRow] as number;
}
