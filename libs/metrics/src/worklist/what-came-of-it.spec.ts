import { describe, expect, it } from '@jest/globals';
import { ALL_VARIANTS, type CustomerMeasures } from '@twicetold/cases';
import { heardSince, outcomeOf, type Watched } from './what-came-of-it.ts';

const DONE_AT = 1_000;
const done = (before: number | null, now: number | null, more: Partial<Watched> = {}): Watched => ({
  state: 'done',
  changedAt: DONE_AT,
  riskAtOpening: 71,
  riskAtChange: before,
  riskNow: now,
  resolved: false,
  ...more,
});

describe('What came of a case at risk', () => {
  it.each([
    ['35 after 71 is out of danger', done(71, 35), 2_000, 'calmed'],
    ['62 after 71 is lower, and still at risk', done(71, 62), 2_000, 'fell'],
    ['20 after 30 was not at risk, and is not', done(30, 20, { riskAtOpening: 30 }), 2_000, 'low'],
    ['four points are not worth a word', done(71, 67), 2_000, 'same'],
    ['80 after 71 has risen', done(71, 80), 2_000, 'rose'],
    ['where the log ends before it was done nothing is known yet', done(71, 71), 1_000, 'not_yet'],
    ['of a case that is gone nothing is said', done(71, null), 2_000, null],
    [
      'solved and calm while nobody had it: it fell by itself',
      done(71, 20, { state: 'open', resolved: true }),
      2_000,
      'fell_by_itself',
    ],
    [
      'also while somebody was at it',
      done(71, 20, { state: 'doing', resolved: true }),
      2_000,
      'fell_by_itself',
    ],
    [
      'solved, and taken on from an alert while it was calm: nothing has fallen',
      done(20, 20, { state: 'doing', riskAtOpening: 20, resolved: true }),
      2_000,
      null,
    ],
    ['calm but not solved is still to be looked after', done(71, 20, { state: 'open' }), 2_000, null],
    [
      'solved but at risk is still to be looked after',
      done(71, 50, { state: 'open', resolved: true }),
      2_000,
      null,
    ],
    ['what was dismissed is not followed', done(71, 20, { state: 'dismissed', resolved: true }), 2_000, null],
  ] as const)('%s', (_, watched, asOf, outcome) => {
    expect(outcomeOf(watched, 50, asOf)).toBe(outcome);
  });

  const contact = (at: number, repeat: string, issueCase = 0, kase = 0) => ({
    variants: ALL_VARIANTS,
    case: kase,
    issueCase,
    at,
    repeat,
  });
  const voice = (at: number, kind: string, score: number, issueCase = 0) => ({
    variants: ALL_VARIANTS,
    case: issueCase,
    issueCase,
    at,
    kind,
    score,
    max: 5,
  });
  const rows = {
    contact: [
      contact(500, 'chase'),
      contact(1_500, 'none'),
      contact(1_600, 'comeback'),
      // A follow-up case of the same issue, and one that is another matter.
      contact(1_700, 'chase', 0, 1),
      contact(1_800, 'chase', 2, 2),
    ],
    voice: [
      voice(900, 'csat', 1),
      voice(1_200, 'csat', 3),
      voice(1_900, 'csat', 5),
      voice(1_950, 'purchase', 20),
    ],
  } as unknown as CustomerMeasures['rows'];

  it('the customer had to come back twice since, and gave five of five in the end', () => {
    expect(heardSince({ rows }, 0, 1, DONE_AT)).toEqual({
      cameBack: 2,
      rating: { scale: 'csat', score: 5, max: 5 },
    });
  });

  it('the same is heard through the follow-up case', () => {
    expect(heardSince({ rows }, 1, 1, DONE_AT).cameBack).toBe(2);
  });

  it('of a matter on which nothing was said since, nothing is heard', () => {
    expect(heardSince({ rows }, 2, 1, 1_800)).toEqual({ cameBack: 0, rating: null });
  });
});
