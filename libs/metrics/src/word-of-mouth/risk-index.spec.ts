import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MeasureRow } from '@twicetold/cases';
import { Observations } from '../catalogue/observations.ts';
import { Columns } from '../columns/columns.ts';
import { scopeOf } from '../answer/scope.ts';
import { customerWith } from '../fixtures/measure-rows.ts';
import { resolveQuestion } from '../question/resolve.ts';
import { BASELINE, DRIVERS } from './drivers.ts';
import { measureRiskOfCases } from './measure-risk.ts';
import { momentOfCase, riskContext } from './risk-context.ts';
import { riskIndex, type RiskRow } from './risk-index.ts';

const DAY = 86_400_000;
const AS_OF = 1000 * DAY;
const context = { at: AS_OF, waitP90: 600_000, timesUsual: NaN };

const CLEAN: RiskRow = {
  startedAt: AS_OF - 3 * DAY,
  comebacks: 0,
  chases: 0,
  secondFailureAt: null,
  repeatedFields: 0,
  returns: 0,
  brokenAt1: null,
  brokenAt2: null,
  brokenAt3: null,
  contradictions: 0,
  waited: null,
  waitingFrom: null,
  answeredAt: null,
  lowestRating: null,
  lowestSentiment: null,
  publicContacts: 0,
  reach: null,
  praisedAt: null,
  badlyPut: 0,
  recovery: null,
  resolvedAt: AS_OF - 2 * DAY,
};

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const count = fc.nat({ max: 12 });
const instant = fc.integer({ min: AS_OF - 40 * DAY, max: AS_OF + 20 * DAY });
const timesUsual = fc.double({ min: 0, max: 20, noNaN: true });
const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((x) => x / 100);
const anyRow: fc.Arbitrary<RiskRow> = fc.record({
  startedAt: maybe(instant),
  comebacks: count,
  chases: count,
  secondFailureAt: maybe(instant),
  repeatedFields: count,
  returns: count,
  brokenAt1: maybe(instant),
  brokenAt2: maybe(instant),
  brokenAt3: maybe(instant),
  contradictions: count,
  waited: maybe(fc.nat({ max: 10_000_000 })),
  waitingFrom: maybe(instant),
  answeredAt: maybe(instant),
  lowestRating: maybe(hundredths(0, 1)),
  lowestSentiment: maybe(hundredths(-1, 1)),
  publicContacts: count,
  reach: maybe(fc.nat({ max: 10_000_000 })),
  praisedAt: maybe(instant),
  badlyPut: count,
  recovery: maybe(hundredths(0, 1)),
  resolvedAt: maybe(instant),
});

/** One more failure of each kind. */
const WORSE: Readonly<Record<string, (row: RiskRow) => RiskRow>> = {
  'one more comeback': (row) => ({ ...row, comebacks: (row.comebacks ?? 0) + 1 }),
  'one more chase': (row) => ({ ...row, chases: (row.chases ?? 0) + 1 }),
  'one more field told again': (row) => ({ ...row, repeatedFields: (row.repeatedFields ?? 0) + 1 }),
  'one more return': (row) => ({ ...row, returns: (row.returns ?? 0) + 1 }),
  'one more broken promise': (row) =>
    row.brokenAt1 === null
      ? { ...row, brokenAt1: AS_OF - 1 }
      : { ...row, brokenAt3: row.brokenAt3 ?? AS_OF - 1 },
  'one more contradiction': (row) => ({ ...row, contradictions: (row.contradictions ?? 0) + 1 }),
  'a longer wait': (row) => ({ ...row, waited: (row.waited ?? 0) + 60_000 }),
  'a lower rating': (row) => ({ ...row, lowestRating: Math.max(0, (row.lowestRating ?? 1) - 0.2) }),
  'an angrier contact': (row) => ({
    ...row,
    lowestSentiment: Math.max(-1, (row.lowestSentiment ?? 0) - 0.2),
  }),
  'one more public post': (row) => ({ ...row, publicContacts: (row.publicContacts ?? 0) + 1 }),
  'more readers': (row) => ({ ...row, reach: (row.reach ?? 0) + 1000 }),
  'a second failure of the same kind': (row) => ({
    ...row,
    secondFailureAt: Math.min(row.secondFailureAt ?? AS_OF, AS_OF),
  }),
  'a later answer': (row) => ({ ...row, answeredAt: row.answeredAt === null ? null : row.answeredAt + DAY }),
  'no answer': (row) => ({ ...row, answeredAt: null }),
  'one more message badly put': (row) => ({ ...row, badlyPut: (row.badlyPut ?? 0) + 1 }),
  'no solution': (row) => ({ ...row, resolvedAt: null }),
};

describe('The word-of-mouth index of a case', () => {
  it.each(Object.keys(WORSE))('is never lowered by %s', (failure) => {
    const worsen = WORSE[failure] as (row: RiskRow) => RiskRow;
    fc.assert(
      fc.property(anyRow, (row) => {
        expect(riskIndex(worsen(row), context).index).toBeGreaterThanOrEqual(
          riskIndex(row, context).index - 1e-9,
        );
      }),
    );
  });

  it('is never raised by a better recovery, nor brought below that of a case without failure', () => {
    fc.assert(
      fc.property(anyRow, hundredths(0, 1), timesUsual, (row, better, wave) => {
        const moment = { ...context, timesUsual: wave };
        const recovered = { ...row, recovery: Math.max(row.recovery ?? 0, better), praisedAt: AS_OF };
        const { index } = riskIndex(recovered, moment);
        expect(index).toBeLessThanOrEqual(riskIndex(row, moment).index + 1e-9);
        expect(index).toBeGreaterThanOrEqual(riskIndex(CLEAN, moment).index - 1e-9);
      }),
    );
  });

  it('is never lowered by more cases of the same reason, which add 0.4 at most', () => {
    fc.assert(
      fc.property(anyRow, timesUsual, fc.double({ min: 0, max: 5, noNaN: true }), (row, wave, more) => {
        const index = (times: number) => riskIndex(row, { ...context, timesUsual: times }).index;
        expect(index(wave + more)).toBeGreaterThanOrEqual(index(wave) - 1e-9);
      }),
    );
    expect(riskIndex(CLEAN, { ...context, timesUsual: 40 }).contributions[0]?.points).toBeCloseTo(0.4, 12);
    expect(riskIndex(CLEAN, { ...context, timesUsual: 1 }).contributions).toEqual([]);
  });

  it('is the baseline plus what each driver added, on the log-odds scale', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const { index, contributions } = riskIndex(row, context);
        const points = contributions.reduce((sum, contribution) => sum + contribution.points, BASELINE);
        expect(100 / (1 + Math.exp(-points))).toBeCloseTo(index, 9);
        expect(contributions.every(({ driver, points: p }) => (driver === 'recovery' ? p < 0 : p > 0))).toBe(
          true,
        );
      }),
    );
  });

  it('adds 1.5 for one comeback, and two thirds as much again for the second and third together', () => {
    const one = riskIndex({ ...CLEAN, comebacks: 1 }, context);
    expect(one.contributions).toEqual([
      {
        driver: 'comebacks',
        points: 1.5,
        sentence: 'Came back once with what had been declared solved.',
        counted: 1,
      },
    ]);
    // 100 / (1 + e^1.5)
    expect(one.index).toBeCloseTo(18.2426, 4);
    expect(riskIndex({ ...CLEAN, comebacks: 3 }, context).contributions[0]?.points).toBe(3);
  });

  it('counts the wait for an answer as far as it goes, and not beyond', () => {
    const waiting = { ...CLEAN, waitingFrom: AS_OF - 1_200_000 };
    // Twenty minutes where nine in ten wait ten at most: half way to three times that.
    expect(riskIndex(waiting, context).contributions[0]?.points).toBeCloseTo(0.3, 12);
    expect(riskIndex({ ...waiting, answeredAt: AS_OF + DAY }, context).contributions[0]?.points).toBeCloseTo(
      0.3,
      12,
    );
    expect(riskIndex({ ...waiting, answeredAt: AS_OF - 900_000 }, context).contributions).toEqual([]);
  });

  it('does not count a promise that is not due yet', () => {
    expect(riskIndex({ ...CLEAN, brokenAt1: AS_OF + DAY }, context).contributions).toEqual([]);
    expect(riskIndex({ ...CLEAN, brokenAt1: AS_OF }, context).contributions[0]?.points).toBe(0.9);
  });

  it('measures waiting against the organisation itself: nothing at its own ninth decile, all of it at three times that', () => {
    expect(riskIndex({ ...CLEAN, waited: 600_000 }, context).contributions).toEqual([]);
    expect(riskIndex({ ...CLEAN, waited: 1_200_000 }, context).contributions[0]?.points).toBeCloseTo(0.3, 12);
    expect(riskIndex({ ...CLEAN, waited: 9_000_000 }, context).contributions[0]?.points).toBeCloseTo(0.6, 12);
    expect(riskIndex({ ...CLEAN, waited: 9_000_000 }, { ...context, waitP90: null }).contributions).toEqual(
      [],
    );
  });

  it('comes out the same, to the last bit, over columns as over single rows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 20 }), (risks) => {
        const columns = new Columns();
        risks.forEach((risk, i) => {
          const row: MeasureRow<'risk'> = {
            ...risk,
            variants: 2047,
            case: 0,
            from: 0,
            until: null,
          };
          columns.replace(
            BigInt(i + 1),
            customerWith({ case: [{ openedAt: AS_OF - 10 * DAY }], risk: [row] }, columns),
          );
        });
        const asked = { asOf: AS_OF, zone: 'UTC', firstEventAt: AS_OF - 50 * DAY };
        const scope = scopeOf(columns, resolveQuestion({ metrics: ['word_of_mouth_index'] }, asked), asked);
        const into = new Observations(risks.length);
        measureRiskOfCases(
          scope,
          Int32Array.from(risks, (_, i) => i),
          risks.length,
          into,
        );
        const single = risks.map(
          (risk) =>
            riskIndex(risk, momentOfCase(columns, riskContext(columns, AS_OF, scope.variant), null)).index,
        );
        expect([...into.first]).toEqual(single);
      }),
    );
  });

  it('has its drivers listed by weight, each with its evidence', () => {
    expect(DRIVERS.map(({ weight }) => weight)).toEqual(
      [...DRIVERS.map(({ weight }) => weight)].sort((a, b) => b - a),
    );
    expect(DRIVERS.every(({ evidence }) => /^(A|B|C|Observed)/.test(evidence))).toBe(true);
  });
});
