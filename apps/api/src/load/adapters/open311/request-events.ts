/** What happened to one service request. */
import type { CanonicalEvent } from '@twicetold/cases';
import { saysClosedByRule } from '../../tables/closed-by-rule.ts';
import { ToldEvents } from '../../tables/told-events.ts';
import type { ServiceRequest } from './service-request.ts';

const ROW = 'row';
type Told = ToldEvents<typeof ROW>;

export interface RequestEvents {
  readonly events: readonly CanonicalEvent[];
  /** Closed, and the source does not say when: the last change was taken. */
  readonly closedWhenChanged: boolean;
}

export function requestEvents(request: ServiceRequest, until: number | null): RequestEvents {
  const { id, agency, channel, service, openedAt, expectedAt, parent } = request;
  const told: Told = new ToldEvents(id, null);
  told.add(ROW, openedAt, 'opened', 'opened', {
    type: 'case.opened',
    team: agency,
    channel,
    reason: service,
    parent,
  });
  if (channel !== null)
    told.add(ROW, openedAt, 'contact', 'contact', { type: 'contact', direction: 'inbound', channel });
  // The citizen is told when to expect it: a commitment, whoever keeps it.
  const promised = expectedAt !== null && expectedAt > openedAt;
  if (promised)
    told.add(ROW, openedAt, 'about', 'expected', {
      type: 'promise.made',
      promise: 'expected',
      what: 'other',
      dueAt: new Date(expectedAt).toISOString(),
      team: agency,
    });
  followOns(told, request, until);
  const over = ending(request);
  if (over === null || (until !== null && over.at > until))
    return { events: eventsOf(told), closedWhenChanged: false };
  if (request.duplicateOf !== null)
    told.add(ROW, over.at, 'status', 'closed', { type: 'case.merged', into: request.duplicateOf });
  else {
    const administrative = saysClosedByRule(request.statusNotes);
    if (promised && !administrative)
      told.add(ROW, over.at, 'about', 'kept', { type: 'promise.kept', promise: 'expected' });
    told.add(ROW, over.at, 'status', 'closed', { type: 'case.closed', administrative });
  }
  return { events: eventsOf(told), closedWhenChanged: over.whenChanged };
}

/**
 * A follow-on gives the work to another agency until it is closed; then whoever gave it has it back, unless another
 * follow-on is still open.
 */
function followOns(told: Told, { notes, agency, openedAt }: ServiceRequest, until: number | null): void {
  const open: { id: string | null; agency: string }[] = [];
  let holder = agency;
  const handOver = (to: string | null, at: number, kind: 'transfer' | 'return') => {
    if (to === null || to === holder) return;
    told.addAt(ROW, at, 'holder', 'handoff', { type: 'handoff', fromTeam: holder, toTeam: to, kind });
    holder = to;
  };
  for (const note of notes.toSorted((a, b) => a.at - b.at)) {
    if (until !== null && note.at > until) return;
    const at = Math.max(note.at, openedAt);
    if (note.type === 'follow_on_created' && note.agency !== null) {
      open.push({ id: note.id, agency: note.agency });
      handOver(note.agency, at, 'transfer');
    } else if (note.type === 'follow_on_closed') {
      const closed = open.findIndex(({ id }) => id === note.id);
      if (closed >= 0) open.splice(closed, 1);
      handOver(open.at(-1)?.agency ?? agency, at, 'return');
    }
  }
}

function ending({ isClosed, closedAt, updatedAt, notes }: ServiceRequest) {
  const noted = notes.findLast(({ type }) => type === 'closed')?.at;
  if (!isClosed) return null;
  const at = closedAt ?? noted ?? null;
  if (at !== null) return { at, whenChanged: false };
  return updatedAt === null ? null : { at: updatedAt, whenChanged: true };
}

const eventsOf = (told: Told): readonly CanonicalEvent[] => told.byRow.get(ROW) ?? [];
