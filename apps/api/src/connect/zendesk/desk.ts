/**
 * What is remembered of an account between its pages: who is who, tickets as they were last seen, and of the tickets
 * that moved lately what happened to them so far. Ticket events come update by update, but what an update means (whose
 * ticket it was, whether it was solved) rests on all before it: a ticket whose beginning is not remembered any more is
 * fetched with all its audits.
 */
import { Directory } from '../../load/adapters/zendesk-tables/directory.ts';
import { Links } from '../../load/adapters/zendesk-tables/links.ts';
import { Schedules } from '../../load/adapters/zendesk-tables/schedules.ts';
import { addBeside } from '../../load/adapters/zendesk/other-items.ts';
import type { ItemOfTicket } from '../../load/adapters/zendesk/item-of-ticket.ts';
import type { UpdateItem } from '../../load/adapters/zendesk/update-item.ts';
import { Recent } from './recent.ts';
import { listed, listedIfThere, type ZendeskSession } from './lists.ts';

/** A ticket, or that it was thrown away. */
export type KnownTicket = Extract<ItemOfTicket, { kind: 'ticket' | 'no_ticket' }>;

const LEARN_EVERY_MS = 3_600_000;
const TICKETS = 50_000;
const UPDATES = 100_000;

export class Desk {
  directory = new Directory();
  readonly links = new Links();
  readonly tickets = new Recent<KnownTicket>(TICKETS, () => 1);
  readonly updates = new Recent<readonly UpdateItem[]>(UPDATES, (list) => list.length);
  #learnedAt: number | null = null;

  /** Names of the organisation's own, learned anew every hour: people and groups come and go. */
  async learn(session: ZendeskSession): Promise<void> {
    const now = session.now();
    if (this.#learnedAt !== null && now - this.#learnedAt < LEARN_EVERY_MS) return;
    const directory = new Directory();
    const schedules = new Schedules();
    for await (const user of listed(
      session,
      '/api/v2/users.json?role[]=agent&role[]=admin&page[size]=100',
      'users',
    ))
      addBeside('user', user, directory, schedules);
    for await (const group of listed(session, '/api/v2/groups.json?page[size]=100', 'groups'))
      addBeside('group', group, directory, schedules);
    for (const [kind, path, list] of OPTIONAL)
      for (const item of await listedIfThere(session, path, list))
        addBeside(kind, item, directory, schedules);
    this.directory = directory;
    session.noticed.settings = schedules.settings();
    this.#learnedAt = now;
  }

  /** What was given is in the log now: from here on only what is new needs to be given. */
  remember(ticket: string, updates: readonly UpdateItem[]): void {
    this.updates.set(ticket, updates.map(withoutWords));
  }
}

const OPTIONAL = [
  ['brand', '/api/v2/brands.json?page[size]=100', 'brands'],
  ['form', '/api/v2/ticket_forms.json', 'ticket_forms'],
  ['field', '/api/v2/ticket_fields.json?page[size]=100', 'ticket_fields'],
  ['schedule', '/api/v2/business_hours/schedules.json', 'schedules'],
] as const;

function withoutWords(update: UpdateItem): UpdateItem {
  return { ...update, comments: update.comments.map((comment) => ({ ...comment, text: null })) };
}

const desks = new WeakMap<ZendeskSession, Desk>();

export function deskOf(session: ZendeskSession): Desk {
  const known = desks.get(session);
  if (known !== undefined) return known;
  const desk = new Desk();
  desks.set(session, desk);
  return desk;
}
