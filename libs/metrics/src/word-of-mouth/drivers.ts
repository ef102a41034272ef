/**
 * What makes customers tell others, as points on the log-odds scale, with the evidence for each and its grade: A peer
 * reviewed or meta-analysis, B large survey with its method published, C vendor survey. The *order* of the weights rests
 * on the evidence; their size is a judgement until a workspace has enough outcomes to calibrate them, which is why the
 * result is called an index and not a probability. See docs/metrics/word-of-mouth-index.md.
 *
 * A driver reads up to three facts of the risk row (NaN = not known) and gives its strength: 0 where nothing failed,
 * never negative, and never less for more failure. Strengths of things that can be counted grow with the logarithm:
 * the second broken promise angers less than the first, the tenth chase hardly more than the ninth.
 */
import type { RiskContext } from './risk-context.ts';
import type { RiskField } from './risk-fields.ts';
import { waitUpTo } from './wait-up-to.ts';

export interface Driver {
  readonly id: string;
  readonly weight: number;
  readonly evidence: string;
  readonly reads: readonly [Reading, Reading?, Reading?];
  readonly strength: (a: number, b: number, c: number, moment: Moment) => number;
  readonly sentence: (a: number, b: number, c: number, moment: Moment) => string;
  /** The number that the sentence names: times, days, people, or times the usual. */
  readonly counted?: (a: number, b: number, c: number, moment: Moment) => number;
  /** Where a good recovery takes nothing away: it is not the organisation's own failure on this matter. */
  readonly stays?: boolean;
}
/** A fact of the risk row, or how many times the usual number of cases with the reason of the case there were of late. */
export type Reading = RiskField | 'timesUsual';
export type Moment = Pick<RiskContext, 'at' | 'waitP90'>;

const DAY = 86_400_000;
/** An open issue weighs fully once it is this old. */
const OPEN_FULLY_AFTER = 14 * DAY;

/** 0 → 0, 1 → 1, 3 → 2, 7 → 3; unknown → 0. */
const doublings = (count: number): number => (count > 0 ? Math.log2(1 + count) : 0);
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const daysOpen = (startedAt: number, at: number): number => Math.floor((at - startedAt) / DAY);
const itself = (count: number): number => count;
const broken = (a: number, b: number, c: number, at: number): number =>
  (a <= at ? 1 : 0) + (b <= at ? 1 : 0) + (c <= at ? 1 : 0);

export const DRIVERS: readonly Driver[] = [
  {
    id: 'comebacks',
    weight: 1.5,
    evidence:
      'A: Maxham & Netemeyer 2002, 20-month field panel: a second, similar failure close in time is what recovery cannot make good.',
    reads: ['comebacks'],
    strength: doublings,
    sentence: (count) => `Came back ${times(count)} with what had been declared solved.`,
    counted: itself,
  },
  {
    id: 'low_rating',
    weight: 1.2,
    evidence:
      'A: Anderson 1998, de Matos & Rossi 2008 (meta-analysis): dissatisfaction drives negative word of mouth.',
    reads: ['lowestRating'],
    strength: (share) => (share < 0.5 ? 1 - 2 * share : 0),
    sentence: () => 'Gave a rating in the lower half of the scale.',
  },
  {
    id: 'went_public',
    weight: 1,
    evidence:
      'Observed, not inferred: the customer has already told others. B: 32 % of complainants post (Rage Survey 2023).',
    reads: ['publicContacts'],
    strength: doublings,
    sentence: (count) => `Wrote about it in public ${times(count)}.`,
    counted: itself,
  },
  {
    id: 'broken_promises',
    weight: 0.9,
    evidence: 'A: Richins 1983: blame on the firm and poor responsiveness raise negative word of mouth.',
    reads: ['brokenAt1', 'brokenAt2', 'brokenAt3'],
    strength: (a, b, c, { at }) => doublings(broken(a, b, c, at)),
    sentence: (a, b, c, { at }) => `A promise was not kept when due, ${times(broken(a, b, c, at))}.`,
    counted: (a, b, c, { at }) => broken(a, b, c, at),
  },
  {
    id: 'anger',
    weight: 0.9,
    evidence: 'A: Richins 1983, severity of the problem as the customer feels it.',
    reads: ['lowestSentiment'],
    strength: (sentiment) => (sentiment < 0 ? -sentiment : 0),
    sentence: () => 'Was angry in at least one contact.',
  },
  {
    id: 'unresolved',
    weight: 0.8,
    evidence:
      'A: Richins 1983; B−: Rage Survey 2013, 56 % of complainants got nothing. Grows over the first 14 days.',
    reads: ['resolvedAt', 'startedAt'],
    strength: (resolvedAt, startedAt, _c, { at }) =>
      resolvedAt <= at || !(startedAt < at) ? 0 : Math.min(1, (at - startedAt) / OPEN_FULLY_AFTER),
    sentence: (_resolvedAt, startedAt, _c, { at }) =>
      `Is still waiting for a solution after ${daysOpen(startedAt, at)} days.`,
    counted: (_resolvedAt, startedAt, _c, { at }) => daysOpen(startedAt, at),
  },
  {
    id: 'second_failure',
    weight: 0.7,
    evidence:
      'A: Maxham & Netemeyer 2002: after a second, similar failure soon after the first, ratings fall below those of customers who were never helped at all.',
    reads: ['secondFailureAt'],
    strength: (secondAt, _b, _c, { at }) => (secondAt <= at ? 1 : 0),
    sentence: () => 'The same went wrong twice within 30 days.',
  },
  {
    id: 'waiting',
    weight: 0.6,
    evidence:
      'C: rage surveys name waiting first; measured against the organisation itself: from its own 90th percentile to three times that.',
    reads: ['waited', 'waitingFrom', 'answeredAt'],
    strength: (onLine, from, answeredAt, { at, waitP90 }) => {
      const waited = waitUpTo(at, onLine, from, answeredAt);
      return waitP90 !== null && waitP90 > 0 && waited > waitP90
        ? Math.min(1, (waited / waitP90 - 1) / 2)
        : 0;
    },
    sentence: () => 'Waited longer than nine in ten customers here do.',
  },
  {
    id: 'repeated_facts',
    weight: 0.5,
    evidence:
      'C, contested: Dixon et al. 2010, repeating information is a main part of effort; its link to behaviour is disputed.',
    reads: ['repeatedFields'],
    strength: doublings,
    sentence: (count) => `Had to say again what was known, ${times(count)}.`,
    counted: itself,
  },
  {
    id: 'returns',
    weight: 0.5,
    evidence:
      'C: transfers lower satisfaction by 12 % (SQM); being sent back is a transfer that led nowhere.',
    reads: ['returns'],
    strength: doublings,
    sentence: (count) => `Was sent back to where they came from ${times(count)}.`,
    counted: itself,
  },
  {
    id: 'contradictions',
    weight: 0.5,
    evidence:
      'A, by analogy: inconsistent handling is a second failure of the same kind (Maxham & Netemeyer 2002).',
    reads: ['contradictions'],
    strength: doublings,
    sentence: (count) => `Was promised something different for the same thing, ${times(count)}.`,
    counted: itself,
  },
  {
    id: 'chases',
    weight: 0.45,
    evidence: 'C: Dixon et al. 2010, 62 % had to contact repeatedly; the strongest single part of effort.',
    reads: ['chases'],
    strength: doublings,
    sentence: (count) => `Had to ask where it stands ${times(count)}.`,
    counted: itself,
  },
  {
    id: 'conduct',
    weight: 0.4,
    evidence:
      'A: Blodgett, Hill & Tax 1997: how a complainant is spoken to weighs as much for negative word of mouth as what is offered.',
    reads: ['badlyPut'],
    strength: doublings,
    sentence: (count) => `Got an excuse, an empty phrase or an argument for an answer, ${times(count)}.`,
    counted: itself,
  },
  {
    id: 'same_reason',
    weight: 0.4,
    evidence:
      'B: a story spreads when it fits what others lived through; Mangold, Miller & Brockway 1999: most service word of mouth starts where a listener has the same need.',
    reads: ['timesUsual'],
    strength: (ratio) => (ratio > 1 ? Math.min(1, Math.log2(ratio)) : 0),
    sentence: (ratio) =>
      `Others complain of the same: ${ratio.toFixed(1)} times as many cases of this reason as is usual at most.`,
    counted: itself,
    stays: true,
  },
  {
    id: 'reach',
    weight: 0.2,
    evidence:
      'Observed: how many could see it. The logarithm, since the next thousand readers matter less than the first.',
    reads: ['reach'],
    strength: (reach) => (reach > 0 ? Math.log10(1 + reach) : 0),
    sentence: (reach) => `Up to ${reach} people could see it.`,
    counted: itself,
  },
];

/** Log-odds of a case in which nothing failed: an index of 5. */
export const BASELINE = -3;

/**
 * A good recovery takes away at most this share of what the failures added, never all of it, since the recovery paradox
 * holds for satisfaction but not for word of mouth (A: de Matos, Henrique & Rossi 2007). It works after one failure, not
 * after two (A: Maxham & Netemeyer 2002): the share is divided by the number of times the customer had to make contact
 * again. A quarter of it is earned by the customer's own praise, the rest by what was done.
 */
export const RECOVERY = { most: 0.8, praiseShare: 0.25 } as const;
