/** What stands in an account of Zendesk: tickets with their audits, groups and users; each as the documented API writes it. */
import { seeded } from './random.ts';

export type Json = Readonly<Record<string, unknown>>;
export interface Child extends Json {
  readonly type: string;
  readonly field_name?: string;
  readonly value?: unknown;
}
export interface Audit extends Json {
  readonly id: number;
  readonly ticket_id: number;
  readonly created_at: string;
  readonly author_id: number;
  readonly events: readonly Child[];
}
export interface Ticket extends Json {
  readonly id: number;
  readonly updated_at: string;
  /** Seconds. */
  readonly generated_timestamp: number;
}

const AGENTS = [7, 8, 9];
export const USERS: readonly Json[] = [
  ...AGENTS.map((id) => ({ id, role: 'agent', name: `Agent ${id}`, verified: true })),
  ...Array.from({ length: 20 }, (_, i) => ({
    id: 70 + i,
    role: 'end-user',
    name: `Customer ${i}`,
    verified: true,
  })),
];
export const GROUPS: readonly Json[] = [
  { id: 1, name: 'Desk' },
  { id: 2, name: 'Network' },
  { id: 3, name: 'Billing' },
];
const WEB = { channel: 'web', source: { from: {}, to: {}, rel: null } };
const AUTOMATION = {
  channel: 'rule',
  source: { from: { id: 3, title: 'Close' }, to: {}, rel: 'automation' },
};
const MINUTE = 60_000;

export class ZendeskAccount {
  readonly audits: Audit[] = [];
  readonly #tickets = new Map<number, Json>();
  #nextId = 900_000;

  /** @param from milliseconds; a new ticket every half an hour from then on, and each lives for some hours */
  static busy(seed: number, tickets: number, from: number): ZendeskAccount {
    const account = new ZendeskAccount();
    const random = seeded(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    for (let number = 1; number <= tickets; number++) {
      let at = from + number * 30 * MINUTE;
      const customer = 70 + Math.floor(random() * 20);
      account.open(number, customer, at, pick(['1', '2', '3']));
      for (let step = 0; step < 6; step++) {
        at += Math.ceil(random() * 90) * MINUTE;
        pick([
          () =>
            account.update(number, pick(AGENTS), at, {
              group_id: pick(['1', '2', '3']),
              assignee_id: String(pick(AGENTS)),
            }),
          () => account.update(number, pick(AGENTS), at, { status: 'pending' }, 'Which one is it?'),
          () => account.update(number, customer, at, { status: 'open' }, 'The blue one'),
          () => account.update(number, pick(AGENTS), at, { status: 'solved' }, 'Done'),
          () => account.update(number, customer, at, { satisfaction_score: pick(['good', 'bad']) }),
          () => account.update(number, -1, at, { status: 'closed' }, null, AUTOMATION),
        ])();
      }
    }
    account.audits.sort((a, b) => (a.created_at < b.created_at ? -1 : 1));
    return account;
  }

  open(ticket: number, requester: number, at: number, group: string): void {
    this.#tickets.set(ticket, {
      id: ticket,
      requester_id: requester,
      submitter_id: requester,
      via: WEB,
      is_public: true,
      created_at: iso(at),
    });
    const values = {
      status: 'new',
      group_id: group,
      requester_id: String(requester),
      priority: 'normal',
      8100: `A-${ticket}`,
    };
    const events = Object.entries(values).map(([field_name, value]) => ({
      id: this.#id(),
      type: 'Create',
      field_name,
      value,
    }));
    this.#write(ticket, requester, at, [this.#comment('Where is it?', requester), ...events], WEB);
  }

  update(
    ticket: number,
    author: number,
    at: number,
    values: Json,
    words: string | null = null,
    via: Json = WEB,
  ): void {
    const now = this.#state(ticket);
    const changes = Object.entries(values)
      .filter(([field, value]) => now[field] !== value)
      .map(([field_name, value]) => ({
        id: this.#id(),
        type: 'Change',
        field_name,
        value,
        previous_value: now[field_name] ?? null,
      }));
    const comments = words === null ? [] : [this.#comment(words, author)];
    if (changes.length + comments.length > 0) this.#write(ticket, author, at, [...comments, ...changes], via);
  }

  /** As it is now, by its audits. */
  ticket(id: number): Ticket {
    const audits = this.auditsOf(id);
    const last = audits.at(-1) as Audit;
    const { status, group_id, assignee_id, priority } = this.#state(id);
    return {
      url: `https://desk.example.com/api/v2/tickets/${id}.json`,
      ...this.#tickets.get(id),
      id,
      status,
      group_id: Number(group_id),
      assignee_id: assignee_id === undefined ? null : Number(assignee_id),
      priority,
      tags: ['blue'],
      satisfaction_rating: { score: 'unoffered' },
      updated_at: last.created_at,
      generated_timestamp: Date.parse(last.created_at) / 1000,
    };
  }

  get tickets(): Ticket[] {
    return [...this.#tickets.keys()]
      .map((id) => this.ticket(id))
      .toSorted((a, b) => a.generated_timestamp - b.generated_timestamp || a.id - b.id);
  }

  has(ticket: number): boolean {
    return this.#tickets.has(ticket);
  }

  auditsOf(ticket: number): Audit[] {
    return this.audits.filter(({ ticket_id }) => ticket_id === ticket);
  }

  #state(ticket: number): Record<string, unknown> {
    const state: Record<string, unknown> = {};
    for (const { events } of this.auditsOf(ticket))
      for (const { field_name, value } of events) if (field_name !== undefined) state[field_name] = value;
    return state;
  }

  #comment(body: string, author: number): Child {
    return { id: this.#id(), type: 'Comment', author_id: author, body, public: true, attachments: [] };
  }

  #write(ticket: number, author: number, at: number, events: readonly Child[], via: Json): void {
    this.audits.push({
      id: this.#id(),
      ticket_id: ticket,
      created_at: iso(at),
      author_id: author,
      via,
      metadata: {},
      events,
    });
  }

  #id(): number {
    return (this.#nextId += 10);
  }
}

const iso = (at: number) => new Date(at).toISOString().replace('.000', '');

/** An audit as the incremental export of ticket events writes it. */
export function ticketEvent(
  { author_id, events, created_at, id, ticket_id }: Audit,
  withComments: boolean,
): Json {
  return {
    id,
    ticket_id,
    created_at,
    timestamp: Date.parse(created_at) / 1000,
    updater_id: author_id,
    via: author_id === -1 ? 'Rule' : 'Web form',
    event_type: 'Audit',
    child_events: events.map((child) => childEvent(child, created_at, withComments)),
  };
}

function childEvent(
  { type, field_name, value, ...child }: Child,
  created_at: string,
  withComments: boolean,
): Json {
  if (type === 'Comment')
    return withComments
      ? { ...child, type, event_type: type, via: WEB, created_at }
      : { id: child['id'], event_type: type, comment_present: true, comment_public: child['public'] };
  const set = /^\d+$/.test(field_name ?? '')
    ? { custom_ticket_fields: { [field_name as string]: value } }
    : { [field_name as string]: value };
  return { ...child, ...set, event_type: type, via: 'Web form', via_reference_id: null };
}
