/** From what was found of one conversation, perhaps several times, to what happened in it. */
import type { SourceRow } from '../adapter.ts';
import { conversationEvents, figuresOf } from './conversation-events.ts';
import type { Directory } from './directory.ts';
import type { Missing } from './missing.ts';
import type { Conversation, Part, Unreadable } from './parts.ts';

export type Found =
  | { readonly kind: 'conversation'; readonly conversation: Conversation }
  /** A part that came by itself. */
  | { readonly kind: 'part'; readonly part: Part };

export interface Placed {
  readonly file: string;
  readonly line: number;
  readonly found: Found;
}

const NO_CONVERSATION: Unreadable = {
  field: 'conversation_id',
  reason: 'names a conversation that is not among the conversations',
};

/** Of several states of the conversation the latest counts, with the parts of all of them. */
export function* conversationRows(
  placed: readonly Placed[],
  until: number | null,
  directory: Directory,
  missing: Missing,
): Generator<SourceRow> {
  const states = placed.flatMap((each) =>
    each.found.kind === 'conversation' ? [each.found.conversation] : [],
  );
  const latest = states.toSorted((a, b) => b.updatedAt - a.updatedAt || b.parts.length - a.parts.length)[0];
  const known = latest === undefined || (until !== null && latest.at > until) ? null : latest;
  const parts = onceInOrder(
    placed.flatMap(({ found }) => (found.kind === 'conversation' ? found.conversation.parts : [found.part])),
  );
  for (const { file, line, found } of placed) {
    const row = { file, line, rejection: null, raw: found };
    if (latest === undefined) yield { ...row, events: [], rejection: NO_CONVERSATION };
    else if (known === null || found.kind !== 'conversation' || found.conversation !== known)
      yield { ...row, events: [] };
    else {
      const totals = states.map(({ partsTotal }) => partsTotal).filter((total) => total !== null);
      const partsTotal = totals.length === 0 ? null : Math.max(...totals);
      const isCut = missing.see({ ...known, partsTotal }, parts.length);
      const knownThen = parts.filter(({ at }) => until === null || at <= until);
      const events = conversationEvents(asItStood(known, until), knownThen, isCut, directory, missing);
      yield { ...row, events, figures: until === null ? figuresOf(known) : [] };
    }
  }
}

/** What stands at a conversation now did perhaps not stand there then. */
function asItStood(conversation: Conversation, until: number | null): Conversation {
  if (until === null || conversation.updatedAt <= until) return conversation;
  const { rating } = conversation;
  return {
    ...conversation,
    state: null,
    isPriority: false,
    team: null,
    agent: null,
    topic: null,
    tags: conversation.tags.filter(({ at }) => at !== null && at <= until),
    rating: rating !== null && rating.at <= until ? rating : null,
  };
}

/** Ids grow: of one second the smaller was first. */
function onceInOrder(parts: readonly Part[]): Part[] {
  const once = new Map(parts.map((part) => [part.id, part]));
  return [...once.values()].toSorted((a, b) => a.at - b.at || Number(a.id) - Number(b.id));
}
