/** What the head of a story says: over the whole issue, in counts that somebody can find again in its rows. */
import { endOf } from '@twicetold/metrics/words';
import type { Story } from './story.ts';

export interface Headline {
  /** Distinct fields that were known, and those of them told or asked for again; null where nothing is known of facts. */
  readonly told: { readonly known: number; readonly again: number; readonly evidence: string } | null;
  /** Between teams. */
  readonly handoffs: number;
  /** Handoffs, and those of them that lost something; null where of none is known what it lost. */
  readonly losing: { readonly known: number; readonly lost: number } | null;
  readonly broken: number;
  readonly chases: number;
  readonly comebacks: number;
  readonly openedAt: string;
  /** Closed: nothing is open any more, but not everything was solved. */
  readonly state: 'open' | 'resolved' | 'closed';
  /** Seconds, from the first event to the end or, while it is open, to the horizon. */
  readonly lasted: number;
}

const time = (instant: string): number => Date.parse(instant);

export function headlineOf(story: Story): Headline {
  const { events, facts, evidence, promises, risk, summary } = story;
  const between = story.handoffs.filter(({ level }) => level === 'TEAM');
  const judged = between.filter((handoff) => handoff.evidence !== null && handoff.knownFields.length > 0);
  const openedAt = events[0]?.at ?? summary.openedAt;
  const end = endOf(story);
  const repeats = (kind: string) => events.filter(({ repeat }) => repeat === kind).length;
  return {
    // What only stood in the case says nothing of what the customer was asked or told.
    told:
      evidence === null || !facts.some(({ action }) => action === 'given' || action === 'asked')
        ? null
        : {
            known: distinct(facts.filter(({ action, toldAgain }) => toldAgain || makesKnown(action))),
            again: distinct(facts.filter(({ toldAgain }) => toldAgain)),
            evidence,
          },
    handoffs: between.length,
    losing:
      judged.length === 0
        ? null
        : { known: judged.length, lost: judged.filter(({ lostFields }) => lostFields.length > 0).length },
    broken: promises.filter(({ fate }) => fate === 'broken').length,
    chases: repeats('chase'),
    comebacks: repeats('comeback'),
    openedAt,
    state: end === null ? 'open' : end.how === 'solved' ? 'resolved' : 'closed',
    lasted: (time(end?.at ?? risk.asOf) - time(openedAt)) / 1000,
  };
}

const makesKnown = (action: string): boolean => action === 'given' || action === 'recorded';
const distinct = (facts: Story['facts']): number => new Set(facts.map(({ field }) => field)).size;
