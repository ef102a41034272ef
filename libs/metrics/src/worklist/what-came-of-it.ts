/** What came of an item of the worklist since somebody was done with it, or without anybody doing anything. Only what was seen. */
import type { CustomerMeasures } from '@twicetold/cases';

export const WORK_STATES = ['open', 'doing', 'done', 'dismissed'] as const;
export type WorkState = (typeof WORK_STATES)[number];

/**
 * fell_by_itself: the case was at risk, is resolved and no longer at risk, and nobody had finished with it. The others are of items
 * that are done: not_yet: the log does not reach beyond that moment. calmed: no longer at risk. low: not at risk, as before. fell:
 * lower by five points or more, but still at risk. rose: at risk, and higher by as much. same: neither.
 */
export const WORK_OUTCOMES = ['fell_by_itself', 'not_yet', 'calmed', 'low', 'fell', 'same', 'rose'] as const;
export type WorkOutcome = (typeof WORK_OUTCOMES)[number];

/** Points on the scale of the index that are worth a word: it is shown in whole numbers. */
const WORTH_SAYING = 5;

export interface Watched {
  readonly state: WorkState;
  /** When it got its state, in milliseconds since 1970 UTC. */
  readonly changedAt: number;
  /** When it came onto the list: from an alert also below the threshold. */
  readonly riskAtOpening: number;
  /** When it got its state, and at the horizon; null where it is not known. */
  readonly riskAtChange: number | null;
  readonly riskNow: number | null;
  readonly resolved: boolean;
}

/** null: it is still being worked on, or was dismissed. `asOf`: how far the log reaches. */
export function outcomeOf(
  { state, changedAt, riskAtOpening, riskAtChange, riskNow, resolved }: Watched,
  threshold: number,
  asOf: number,
): WorkOutcome | null {
  if (state === 'dismissed' || riskNow === null) return null;
  if (state !== 'done')
    return resolved && riskNow < threshold && riskAtOpening >= threshold ? 'fell_by_itself' : null;
  if (asOf <= changedAt) return 'not_yet';
  if (riskNow < threshold) return (riskAtChange ?? riskAtOpening) < threshold ? 'low' : 'calmed';
  const moved = riskNow - (riskAtChange ?? riskNow);
  if (moved <= -WORTH_SAYING) return 'fell';
  return moved >= WORTH_SAYING ? 'rose' : 'same';
}

export interface Rated {
  /** csat | ces | nps */
  readonly scale: string;
  readonly score: number;
  readonly max: number | null;
}

export interface HeardSince {
  /** Contacts on the issue that the customer had to make, after the moment. */
  readonly cameBack: number;
  /** The last rating given after it. */
  readonly rating: Rated | null;
}

const REPEATS: ReadonlySet<string | null> = new Set(['chase', 'comeback']);
const SCALES: ReadonlySet<string | null> = new Set(['csat', 'ces', 'nps']);

/** A case without a contact of its own stands alone here. Of the issue that the case `ordinal` belongs to. `variant`: the bit of the issue variant. */
export function heardSince(
  { rows }: Pick<CustomerMeasures, 'rows'>,
  ordinal: number,
  variant: number,
  since: number,
): HeardSince {
  const inVariant = ({ variants }: { readonly variants: number }) => (variants & variant) !== 0;
  const own = [...rows.contact, ...rows.voice].find((row) => inVariant(row) && row.case === ordinal);
  const issue = own?.issueCase ?? ordinal;
  const after = ({ at }: { readonly at: number | null }) => at !== null && at > since;
  const cameBack = rows.contact.filter(
    (contact) =>
      inVariant(contact) && contact.issueCase === issue && REPEATS.has(contact.repeat) && after(contact),
  );
  const ratings = rows.voice
    .filter(
      (voice) => inVariant(voice) && voice.issueCase === issue && after(voice) && SCALES.has(voice.kind),
    )
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const last = ratings.at(-1);
  return {
    cameBack: cameBack.length,
    rating:
      last === undefined || last.kind === null || last.score === null
        ? null
        : { scale: last.kind, score: last.score, max: last.max },
  };
}
