/**
 * What is new in an account: tickets by cursor, then ticket events by time, as Zendesk's incremental exports give them.
 * The last minute is excluded by Zendesk; events that are written late are caught by beginning a little before the
 * last end. Items that come twice change nothing, because their events have the same ids.
 */
import { learnLinks } from '../../load/adapters/zendesk/item-of-ticket.ts';
import { itemsIn, numberIn, textIn } from '../../load/adapters/zendesk/json-item.ts';
import { readUpdateItem, type UpdateItem } from '../../load/adapters/zendesk/update-item.ts';
import type { PulledPage } from '../connector.ts';
import { Trouble } from '../trouble.ts';
import { beginning } from './configuration.ts';
import { deskOf, type Desk } from './desk.ts';
import { auditsOf, learnTickets, rowsOfTicket, seeTicket } from './fetched-tickets.ts';
import { pageIn, type ZendeskSession } from './lists.ts';

interface Position {
  /** Of the export of tickets; null = from the beginning. */
  readonly tickets: string | null;
  /** Of the export of ticket events, seconds since 1970 UTC. */
  readonly events: number;
}

/** Seconds; how late an event may be written. */
const LATE = 120;
/** Zendesk refuses to begin within the last minute. */
const EXCLUDED = 61;

export async function* pullDesk(session: ZendeskSession, cursor: string | null): AsyncGenerator<PulledPage> {
  const desk = deskOf(session);
  await desk.learn(session);
  let position = positionIn(cursor, beginning(session.configuration));
  for await (const tickets of ticketPages(session, desk, position)) {
    position = { ...position, tickets };
    yield { rows: [], cursor: JSON.stringify(position), caughtUp: false };
  }
  for (let from = beginAgain(session, position.events); ;) {
    const path = `/api/v2/incremental/ticket_events.json?start_time=${from}&include=comment_events`;
    const page = pageIn(await session.get(path));
    const given = await rowsOfEvents(session, desk, itemsIn(page['ticket_events']).flatMap(updateIn), path);
    const end = numberIn(page['end_time']);
    const caughtUp = page['end_of_stream'] === true || end === null;
    // A page that ends where it began would come again and again.
    from = end === null ? from : Math.max(end, caughtUp ? 0 : from + 1);
    position = { ...position, events: Math.max(position.events, from) };
    yield { rows: given.flatMap(({ rows }) => rows), cursor: JSON.stringify(position), caughtUp };
    // Only now they are in the log.
    for (const { ticket, updates } of given) desk.remember(ticket, updates);
    if (caughtUp) return;
  }
}

function positionIn(cursor: string | null, start: number): Position {
  const { tickets, events } = (cursor === null ? {} : JSON.parse(cursor)) as Partial<Position>;
  return { tickets: tickets ?? null, events: events ?? start };
}

function beginAgain(session: ZendeskSession, events: number): number {
  const start = beginning(session.configuration);
  const latest = Math.floor(session.now() / 1000) - EXCLUDED;
  return Math.max(start, Math.min(events - (events === start ? 0 : LATE), latest), 0);
}

/** Yields the cursor after each page. One that Zendesk does not know any more is replaced by the time of the last events. */
async function* ticketPages(session: ZendeskSession, desk: Desk, position: Position): AsyncGenerator<string> {
  let cursor = position.tickets;
  for (;;) {
    const query =
      cursor === null
        ? `start_time=${beginAgain(session, position.events)}`
        : `cursor=${encodeURIComponent(cursor)}`;
    const answer = await session
      .get(`/api/v2/incremental/tickets/cursor.json?${query}`)
      .catch((error: unknown) => {
        if (cursor === null || !(error instanceof Trouble) || error.code !== 'refused') throw error;
        return null;
      });
    if (answer === null) {
      cursor = null;
      continue;
    }
    const page = pageIn(answer);
    for (const item of itemsIn(page['tickets'])) seeTicket(desk, item);
    cursor = textIn(page['after_cursor']) ?? cursor;
    if (cursor !== null) yield cursor;
    if (page['end_of_stream'] !== false) return;
  }
}

function updateIn(item: Parameters<typeof readUpdateItem>[0]): UpdateItem[] {
  const update = readUpdateItem(item);
  return 'kind' in update ? [update] : [];
}

interface Given {
  readonly ticket: string;
  readonly updates: readonly UpdateItem[];
  readonly rows: PulledPage['rows'];
}

async function rowsOfEvents(
  session: ZendeskSession,
  desk: Desk,
  updates: readonly UpdateItem[],
  path: string,
): Promise<Given[]> {
  for (const update of updates) learnLinks(update, desk.links);
  const byTicket = new Map<string, UpdateItem[]>();
  for (const update of updates) byTicket.set(update.ticket, [...(byTicket.get(update.ticket) ?? []), update]);
  await learnTickets(session, desk, [...byTicket.keys()]);
  const given: Given[] = [];
  for (const [ticket, fresh] of byTicket) {
    const whole = await historyOf(session, desk, ticket, fresh);
    if (whole === null) continue;
    const rows = rowsOfTicket(desk, ticket, whole.updates, whole.isNew, path);
    given.push({ ticket, updates: whole.updates, rows });
  }
  return given;
}

interface History {
  readonly updates: readonly UpdateItem[];
  readonly isNew: (update: UpdateItem) => boolean;
}

async function historyOf(
  session: ZendeskSession,
  desk: Desk,
  ticket: string,
  fresh: readonly UpdateItem[],
): Promise<History | null> {
  const remembered = desk.updates.get(ticket);
  if (remembered === null && !fresh.some(({ creates }) => creates)) {
    if (desk.tickets.get(ticket)?.kind === 'no_ticket') return null;
    const updates = await auditsOf(session, desk, ticket);
    return updates === null ? null : { updates, isNew: () => true };
  }
  const ids = new Set(fresh.map(({ id }) => id));
  const earlier = (remembered ?? []).filter(({ id }) => !ids.has(id));
  return { updates: [...earlier, ...onceById(fresh)], isNew: ({ id }) => ids.has(id) };
}

function onceById(updates: readonly UpdateItem[]): UpdateItem[] {
  return [...new Map(updates.map((update) => [update.id, update])).values()];
}
