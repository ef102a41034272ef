/** What stands in a workspace of Intercom: conversations with their parts, as the documented API writes them. */
import { seeded } from './random.ts';

export type Json = Readonly<Record<string, unknown>>;

interface Step {
  /** Milliseconds, whole seconds. */
  readonly at: number;
  readonly part: (Json & { readonly id: string }) | null;
  /** What it changes at the conversation. */
  readonly sets: Json;
}

interface Kept {
  readonly id: string;
  readonly at: number;
  readonly contact: Json;
  readonly steps: Step[];
}

export const TEAMS: readonly Json[] = [
  { type: 'team', id: '31', name: 'Support', admin_ids: [7, 8] },
  { type: 'team', id: '32', name: 'Billing', admin_ids: [8] },
];
export const ADMINS: readonly Json[] = [
  { type: 'admin', id: '7', name: 'Anna', email: 'anna@desk.example' },
  { type: 'admin', id: '8', name: 'Bert', email: 'bert@desk.example' },
];
/** The newest that one answer has. */
export const MOST_PARTS = 500;

export class IntercomWorkspace {
  readonly #conversations = new Map<string, Kept>();
  #nextId = 10_000;

  /** @param from milliseconds; a new conversation every ten minutes from then on, and each lives for some hours */
  static busy(seed: number, conversations: number, from: number): IntercomWorkspace {
    const workspace = new IntercomWorkspace();
    const random = seeded(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    for (let number = 1; number <= conversations; number++) {
      const id = String(number);
      let at = from + number * 600_000;
      workspace.open(id, `c${Math.floor(random() * 15)}`, at);
      for (let step = 0; step < 8; step++) {
        at += Math.ceil(random() * 3600) * 1000;
        const admin = pick(ADMINS);
        pick([
          () => workspace.customerSays(id, at, 'Are you there?'),
          () => workspace.write(id, at, 'comment', admin, '<p>Which order is it?</p>'),
          () => workspace.assignTeam(id, at, pick(TEAMS)),
          () => workspace.assign(id, at, admin),
          () => workspace.write(id, at, 'close', admin, null, { state: 'closed', open: false }),
          () => workspace.write(id, at, 'snoozed', admin, null, { state: 'snoozed' }),
          () => workspace.write(id, at, 'note', admin, '<p>Odd</p>'),
          () => workspace.rate(id, at, 1 + Math.floor(random() * 5)),
        ])();
      }
    }
    return workspace;
  }

  open(id: string, contact: string, at: number): void {
    this.#conversations.set(id, { id, at, contact: { type: 'user', id: contact, name: contact }, steps: [] });
  }

  customerSays(id: string, at: number, words: string): void {
    const { contact } = this.#kept(id);
    this.write(id, at, 'comment', contact, `<p>${words}</p>`, { state: 'open', open: true });
  }

  assignTeam(id: string, at: number, team: Json): void {
    const assigned_to = { type: 'team', id: team['id'] };
    this.write(
      id,
      at,
      'assignment',
      ADMINS[0] as Json,
      null,
      { team_assignee_id: Number(team['id']) },
      assigned_to,
    );
  }

  assign(id: string, at: number, admin: Json): void {
    const assigned_to = { type: 'admin', id: admin['id'] };
    this.write(id, at, 'assignment', admin, null, { admin_assignee_id: Number(admin['id']) }, assigned_to);
  }

  /** Once: an answer that was given stays. */
  rate(id: string, at: number, rating: number): void {
    if (this.#kept(id).steps.some(({ sets }) => sets['conversation_rating'] !== undefined)) return;
    const conversation_rating = { rating, remark: null, created_at: at / 1000, updated_at: at / 1000 };
    this.#kept(id).steps.push({ at, part: null, sets: { conversation_rating } });
  }

  write(
    id: string,
    at: number,
    part_type: string,
    author: Json,
    body: string | null,
    sets: Json = {},
    assigned_to: Json | null = null,
  ): void {
    const part = {
      type: 'conversation_part',
      id: String((this.#nextId += 1)),
      part_type,
      body,
      created_at: at / 1000,
      updated_at: at / 1000,
      notified_at: at / 1000,
      assigned_to,
      author,
      attachments: [],
      redacted: false,
    };
    this.#kept(id).steps.push({ at, part, sets });
  }

  /** Least recently moved first, as a search writes them: without parts. @param seenUntil milliseconds */
  found(seenUntil: number): (Json & { readonly updated_at: number })[] {
    return [...this.#conversations.keys()]
      .flatMap((id) => {
        const whole = this.conversation(id, seenUntil);
        if (whole === null) return [];
        const { conversation_parts: _, ...item } = whole;
        return [item];
      })
      .toSorted((a, b) => a.updated_at - b.updated_at);
  }

  conversation(id: string, seenUntil: number): (Json & { readonly updated_at: number }) | null {
    const kept = this.#conversations.get(id);
    if (kept === undefined || kept.at > seenUntil) return null;
    const { at, contact, steps } = kept;
    const seen = steps.filter((step) => step.at <= seenUntil);
    const parts = seen.flatMap(({ part }) => (part === null ? [] : [part]));
    return {
      type: 'conversation',
      id,
      title: null,
      created_at: at / 1000,
      updated_at: Math.max(at, ...seen.map((step) => step.at)) / 1000,
      state: 'open',
      open: true,
      priority: 'not_priority',
      admin_assignee_id: null,
      team_assignee_id: null,
      tags: { type: 'tag.list', tags: [] },
      conversation_rating: null,
      source: {
        type: 'conversation',
        id: `s${id}`,
        delivered_as: 'customer_initiated',
        body: '<p>Where is my order?</p>',
        author: contact,
      },
      contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: contact['id'] }] },
      ...Object.assign({}, ...seen.map(({ sets }) => sets)),
      conversation_parts: {
        type: 'conversation_part.list',
        conversation_parts: parts.slice(-MOST_PARTS),
        total_count: parts.length,
      },
    } as Json & { readonly updated_at: number };
  }

  /** What its files would hold: everything. */
  files(): unknown[] {
    const conversations = [...this.#conversations.keys()].map((id) => this.conversation(id, Infinity));
    return [conversations, { type: 'team.list', teams: TEAMS }, { type: 'admin.list', admins: ADMINS }];
  }

  #kept(id: string): Kept {
    return this.#conversations.get(id) as Kept;
  }
}
