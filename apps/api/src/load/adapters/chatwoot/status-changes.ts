/**
 * What the changes of a conversation's status come to. Chatwoot tells them in activity messages, and again in its reporting
 * events; a message of the customer opens a resolved or snoozed conversation without a word, unless it is muted.
 * "pending" and "snoozed" say that nobody works on it, and not for whom it waits.
 */
import type { Happening } from '../../tables/told-events.ts';
import type { Status } from './activity.ts';
import type { Message, PlacedPart, Reported } from './parts.ts';
import type { Activity } from './holder-moves.ts';

export interface Mark {
  readonly placed: PlacedPart<Message> | PlacedPart<Reported>;
  readonly to: Status;
  readonly byRule: boolean;
  /** A message of the customer: opens what rests, and changes nothing else. */
  readonly implied: boolean;
}

export interface StatusStep {
  readonly mark: Mark;
  readonly happening: Happening;
}

/** Activity messages are written a while after the change itself. */
const SAME_CHANGE_MS = 60_000;

const REPORTED: Readonly<Record<string, Status>> = {
  conversation_resolved: 'resolved',
  conversation_opened: 'open',
  conversation_bot_handoff: 'open',
};

/** In their order, each change once. */
export function statusMarks(
  activities: readonly Activity[],
  messages: readonly PlacedPart<Message>[],
  reported: readonly PlacedPart<Reported>[],
): Mark[] {
  const told = activities.flatMap(({ placed, said }): Mark[] =>
    said.what === 'status' ? [{ placed, to: said.to, byRule: said.byRule, implied: false }] : [],
  );
  const left = [...told];
  const unseen = reported.flatMap((placed): Mark[] => {
    const to = REPORTED[placed.part.name];
    if (to === undefined) return [];
    const same = left.findIndex(
      (mark) => mark.to === to && Math.abs(mark.placed.part.at - placed.part.at) <= SAME_CHANGE_MS,
    );
    if (same === -1) return [{ placed, to, byRule: false, implied: false }];
    left.splice(same, 1);
    return [];
  });
  const implied = whileNotMuted(messages, activities).map((placed): Mark => ({
    placed,
    to: 'open',
    byRule: false,
    implied: true,
  }));
  return [...implied, ...told, ...unseen].toSorted((a, b) => a.placed.part.at - b.placed.part.at);
}

function whileNotMuted(
  messages: readonly PlacedPart<Message>[],
  activities: readonly Activity[],
): PlacedPart<Message>[] {
  const mutings = activities.flatMap(({ placed, said }) =>
    said.what === 'muted' ? [{ at: placed.part.at, muted: said.muted }] : [],
  );
  return messages.filter(
    ({ part }) =>
      part.type === 'incoming' &&
      !part.isPrivate &&
      mutings.findLast(({ at }) => at <= part.at)?.muted !== true,
  );
}

export function statusSteps(marks: readonly Mark[]): {
  readonly steps: readonly StatusStep[];
  readonly status: Status;
} {
  const steps: StatusStep[] = [];
  let status: Status = 'open';
  for (const mark of marks) {
    if (mark.implied && status === 'pending') continue;
    for (const happening of between(status, mark)) steps.push({ mark, happening });
    status = mark.to;
  }
  return { steps, status };
}

function between(before: Status, { to, byRule }: Mark): Happening[] {
  if (before === to) return [];
  const reopened: Happening[] = before === 'resolved' ? [{ type: 'case.reopened' }] : [];
  switch (to) {
    case 'resolved':
      return [byRule ? { type: 'case.closed', administrative: true } : { type: 'case.resolved' }];
    case 'open':
      return reopened.length > 0 ? reopened : [{ type: 'case.resumed' }];
    default:
      return [...reopened, { type: 'case.waiting', on: 'hold' }];
  }
}
