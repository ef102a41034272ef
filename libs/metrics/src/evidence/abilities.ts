/** From the evidence that a source holds to what can be said of every metric. */
import { METRICS } from '../catalogue/catalogue.ts';
import { coverageOf, firstTwo, seenOf, type Counted, type EvidenceCounts } from './evidence-counts.ts';
import type { EvidenceKind } from './evidence-kinds.ts';
import { kindsOf, restsOn, type Rest } from './rests-on.ts';

export interface Ability {
  readonly metric: string;
  readonly support: 'computable' | 'partly' | 'not';
  /** 0 to 1: the scarcest evidence it rests on; null where no share of it can be told. */
  readonly coverage: number | null;
  /** Ends a sentence on the source; null where it is computable. */
  readonly because: string | null;
}

/** Why evidence of a kind is not whole, whatever was seen of it: clauses that go on a sentence about the source. */
export type Limits = Readonly<Partial<Record<EvidenceKind, readonly string[]>>>;

/** Below this share evidence is said to be a part. */
const NEARLY_ALL = 0.99;

/** Of every metric of the catalogue, in its order. `lacks`: of the kind of source; `limits`: noticed in this one. */
export function abilities(
  evidence: EvidenceCounts,
  limits: Limits = {},
  lacks: Readonly<Partial<Record<EvidenceKind, string>>> = {},
): Ability[] {
  return METRICS.map((metric) => {
    const { id } = metric;
    const rests = restsOn(metric);
    if (evidence.events === 0)
      return { metric: id, support: 'not', coverage: null, because: 'nothing was loaded' };
    const found = rests.map((rest) => ({ rest, ...find(rest, evidence) }));
    const coverage = lowest(found.map(({ coverage }) => coverage));
    const missing = found.find(({ rest, wanting }) => rest.role === 'needs' && wanting === 'all');
    if (missing !== undefined)
      return { metric: id, support: 'not', coverage: missing.coverage, because: missing.because ?? '' };
    const voices = found.filter(({ rest, wanting }) => isVoiceOfRisk(rest) && wanting === 'all');
    const reasons = [
      ...found
        .filter(({ rest, wanting }) => wanting !== 'none' && !isVoiceOfRisk(rest))
        .map(({ because }) => because ?? ''),
      ...(voices.length === 0
        ? []
        : [
            `it records no ${voices.map(({ rest }) => nameOf(rest)).join(', no ')}: the index rests on the rest`,
          ]),
      ...kindsOf(metric).flatMap((kind) => lacks[kind] ?? []),
      ...kindsOf(metric).flatMap((kind) => limits[kind] ?? []),
    ];
    const because = [...new Set(reasons)].join('; ');
    return because === ''
      ? { metric: id, support: 'computable', coverage, because: null }
      : { metric: id, support: 'partly', coverage, because };
  });
}

interface Found {
  readonly wanting: 'none' | 'part' | 'all';
  readonly coverage: number | null;
  readonly because: string | null;
}

const WHOLE: Found = { wanting: 'none', coverage: null, because: null };
const part = (because: string, coverage: number | null = null): Found => ({
  wanting: 'part',
  coverage,
  because,
});
const none = (because: string): Found => ({ wanting: 'all', coverage: null, because });

function find(rest: Rest, evidence: EvidenceCounts): Found {
  if (rest.role === 'also') return WHOLE;
  if (rest.kinds.includes('facts')) return findFacts(rest, evidence);
  if (rest.part !== undefined && rest.part !== 'tellings') return findPart(rest.part, evidence);
  if (!rest.kinds.some((kind) => holds(kind, evidence))) return none(absenceOf(rest, evidence));
  const [kind] = rest.kinds;
  const covered = kind === undefined ? undefined : COVERED[kind];
  if (covered === undefined) return WHOLE;
  const coverage = coverageOf(evidence, covered.counted);
  if (coverage === null || covered.words === null || coverage >= NEARLY_ALL) return { ...WHOLE, coverage };
  return part(`only ${Math.floor(coverage * 100)}% of ${covered.words}`, coverage);
}

function holds(kind: EvidenceKind, evidence: EvidenceCounts): boolean {
  if (kind === 'teams') return firstTwo(evidence.teams).length === 2;
  return seenOf(evidence, kind) > 0;
}

/** What is told or asked shows most; what only stood in a case shows what was dropped; words have to be read. */
function findFacts({ part: wanted }: Rest, evidence: EvidenceCounts): Found {
  const told = seenOf(evidence, 'facts');
  const stood = seenOf(evidence, 'records');
  if (told > 0) return WHOLE;
  if (stood > 0 && wanted !== 'tellings')
    return part('it records what stood in a case, but not what was asked or told again');
  if (seenOf(evidence, 'messages') > 0)
    return part('it records no facts: what is told again is read in its messages');
  if (stood > 0) return none('it records what stood in a case, but not what was asked or told again');
  return none(
    seenOf(evidence, 'words_not_read') > 0
      ? 'it records no facts, and its messages are in languages that are not read'
      : 'it records no facts, so what was told again is unknown',
  );
}

function findPart(counted: keyof typeof ABSENT_PARTS, evidence: EvidenceCounts): Found {
  // A log in which nothing was handed over says nothing of kinds.
  if (counted === 'kinds_of_handoffs' && seenOf(evidence, 'handoffs') === 0) return WHOLE;
  return seenOf(evidence, counted) > 0 ? WHOLE : none(ABSENT_PARTS[counted]);
}

const ABSENT_PARTS = {
  kinds_of_handoffs: 'it does not say whether a handoff went up, across or back',
  churn: 'it does not record which customers left',
  purchases: 'it records no purchases or renewals',
  referrals: 'it records no referrals',
} as const satisfies Readonly<Partial<Record<Counted, string>>>;

/** Said of a kind that is nowhere in a source. */
const ABSENT: Readonly<Partial<Record<EvidenceKind, string>>> = {
  openings: 'it does not say when a case was opened: its first event counts',
  resolutions: 'no case is ever resolved in it',
  contacts: 'it records no contacts of customers',
  answers: 'it records no answers to customers',
  teams: 'it does not record which team had a case, so handoffs are unknown',
  channels: 'it names no channels',
  promises: 'it records no promises',
  csat: 'it records no ratings of satisfaction',
  nps: 'it records no answers on recommending',
  ces: 'it records no ratings of effort',
  tone: 'it records no tone',
  public_posts: 'it records no public posts',
};

function absenceOf(rest: Rest, evidence: EvidenceCounts): string {
  if (rest.kinds.length > 1) return `it records no ${nameOf(rest)}`;
  const [kind] = rest.kinds;
  if (kind === 'messages')
    return seenOf(evidence, 'words_not_read') > 0
      ? 'its messages are in languages that are not read'
      : 'it holds no words of messages';
  if (kind === 'customers')
    return rest.role === 'needs'
      ? 'it names no customers'
      : 'it names no customers, so that only repeats within a case are seen';
  return (kind === undefined ? undefined : ABSENT[kind]) ?? 'it records nothing of this';
}

interface Covered {
  readonly counted: Counted;
  /** "only 50 % of …"; null where a case may well have none. */
  readonly words: string | null;
}
const COVERED: Readonly<Partial<Record<EvidenceKind, Covered>>> = {
  customers: { counted: 'openings_with_customer', words: 'the cases name their customer when opened' },
  teams: { counted: 'cases_with_team', words: 'the cases show which team had them' },
  channels: { counted: 'cases_with_channel', words: 'the cases show their channel' },
  contacts: { counted: 'cases_with_contact', words: null },
};

const isVoiceOfRisk = ({ role, kinds }: Rest): boolean =>
  role === 'helps' && kinds.some((kind) => VOICES.includes(kind));
const VOICES: readonly EvidenceKind[] = ['promises', 'csat', 'tone', 'public_posts'];

function nameOf({ kinds }: Rest): string {
  if (kinds.length > 1) return 'ratings';
  return (kinds[0] ?? '').replaceAll('_', ' ');
}

function lowest(coverages: readonly (number | null)[]): number | null {
  const known = coverages.filter((coverage) => coverage !== null);
  return known.length === 0 ? null : Math.min(...known);
}
