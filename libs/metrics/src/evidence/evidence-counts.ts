/**
 * How much of each kind of evidence a source turned out to hold: plain numbers, so that a load can be kept as JSON and
 * what comes in live can be added to what came before.
 */
import { EVIDENCE_KINDS, type EvidenceKind } from './evidence-kinds.ts';

/** Beside the kinds: parts of them that a metric rests on, and how many of those that should carry a kind do. */
const PARTS_OF_KINDS = [
  'openings_with_customer',
  'cases_with_team',
  'cases_with_channel',
  'cases_with_contact',
  /** Contacts with words in a language that is not read. */
  'words_not_read',
  /** Handoffs that say whether they went up, across or back. */
  'kinds_of_handoffs',
  'handoffs',
  'churn',
  'purchases',
  'referrals',
] as const;
export const COUNTED = [...EVIDENCE_KINDS, ...PARTS_OF_KINDS] as const;
export type Counted = EvidenceKind | (typeof PARTS_OF_KINDS)[number];

export interface EvidenceCounts {
  readonly events: number;
  /** Units that carry it; what is not named is 0. */
  readonly seen: Readonly<Partial<Record<Counted, number>>>;
  /** Out of how many, where every unit should: openings that could name their customer. Without it there is no coverage. */
  readonly of: Readonly<Partial<Record<Counted, number>>>;
  /** The first two names of teams by code unit: with fewer than two there is nothing to hand over. */
  readonly teams: readonly string[];
}

export const NO_EVIDENCE: EvidenceCounts = { events: 0, seen: {}, of: {}, teams: [] };

/** The evidence of both; in any order and grouping the same. */
export function mergeEvidence(a: EvidenceCounts, b: EvidenceCounts): EvidenceCounts {
  return {
    events: a.events + b.events,
    seen: sums(a.seen, b.seen),
    of: sums(a.of, b.of),
    teams: firstTwo([...a.teams, ...b.teams]),
  };
}

export const firstTwo = (names: readonly string[]): string[] => [...new Set(names)].sort().slice(0, 2);

export const seenOf = ({ seen }: EvidenceCounts, counted: Counted): number => seen[counted] ?? 0;

/** 0 to 1; null where there is nothing that should carry it. */
export function coverageOf({ seen, of }: EvidenceCounts, counted: Counted): number | null {
  const whole = of[counted] ?? 0;
  return whole === 0 ? null : Math.min(1, (seen[counted] ?? 0) / whole);
}

function sums(a: EvidenceCounts['seen'], b: EvidenceCounts['seen']): EvidenceCounts['seen'] {
  const total: Partial<Record<Counted, number>> = {};
  for (const counted of COUNTED) {
    const sum = (a[counted] ?? 0) + (b[counted] ?? 0);
    if (sum !== 0) total[counted] = sum;
  }
  return total;
}
