/** What stands in an account of Chatwoot: conversations with their messages and ratings, as the documented API writes them. */
import { seeded } from './random.ts';

export type Json = Readonly<Record<string, unknown>>;
type Status = 'open' | 'resolved' | 'pending' | 'snoozed';

interface Entry {
  readonly conversation: number;
  /** Milliseconds, whole seconds. */
  readonly at: number;
  readonly message: Json & { readonly id: number };
  /** What it changes at the conversation. */
  readonly sets: Readonly<{ status?: Status; team?: Json | null; assignee?: Json | null; labels?: string[] }>;
}

interface Rated {
  readonly at: number;
  readonly answer: Json;
}

export const TEAMS: readonly Json[] = [
  { id: 1, name: 'support', allow_auto_assign: true },
  { id: 2, name: 'billing', allow_auto_assign: true },
];
export const AGENTS: readonly Json[] = [
  { id: 7, name: 'Anna', available_name: 'Anna', role: 'agent', availability_status: 'online', type: 'user' },
  { id: 8, name: 'Bert', available_name: 'Bert', role: 'agent', availability_status: 'online', type: 'user' },
];
const MINUTE = 60_000;

export class ChatwootAccount {
  readonly entries: Entry[] = [];
  readonly #opened = new Map<number, { readonly at: number; readonly contact: Json }>();
  readonly #ratings: Rated[] = [];
  #nextId = 1_000;

  /** @param from milliseconds; a new conversation every ten minutes from then on, and each lives for some hours */
  static busy(seed: number, conversations: number, from: number): ChatwootAccount {
    const account = new ChatwootAccount();
    const random = seeded(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    for (let id = 1; id <= conversations; id++) {
      let at = from + id * 10 * MINUTE;
      account.open(id, 70 + Math.floor(random() * 15), at);
      for (let step = 0; step < 8; step++) {
        at += Math.ceil(random() * 60 * 60) * 1000;
        const agent = pick(AGENTS);
        pick([
          () => account.customerSays(id, at, 'Are you there?'),
          () => account.agentSays(id, at, 'Which order is it?', agent),
          () => account.assignTeam(id, at, pick(TEAMS)),
          () => account.take(id, at, agent),
          () => account.setStatus(id, at, 'resolved', agent),
          () => account.setStatus(id, at, 'snoozed', agent),
          () => account.label(id, at, pick(['invoice', 'delivery'])),
          () => account.rate(id, at, 1 + Math.floor(random() * 5)),
        ])();
      }
    }
    account.entries.sort((a, b) => a.at - b.at || a.message.id - b.message.id);
    return account;
  }

  open(id: number, contact: number, at: number): void {
    const sender = { id: contact, name: `Customer ${contact}`, type: 'contact' };
    this.#opened.set(id, { at, contact: sender });
    this.customerSays(id, at, 'Where is my order?');
  }

  customerSays(id: number, at: number, content: string): void {
    const rests = ['resolved', 'snoozed'].includes(this.#stateOf(id, at).status);
    this.#write(id, at, 0, content, rests ? { status: 'open' } : {}, {
      sender: this.#opened.get(id)?.contact,
    });
  }

  agentSays(id: number, at: number, content: string, agent: Json): void {
    this.#write(id, at, 1, content, {}, { sender: agent });
  }

  assignTeam(id: number, at: number, team: Json): void {
    this.#write(id, at, 2, `Assigned to ${String(team['name'])} by Anna`, { team });
  }

  take(id: number, at: number, agent: Json): void {
    this.#write(id, at, 2, `${String(agent['name'])} self-assigned this conversation`, { assignee: agent });
  }

  setStatus(id: number, at: number, status: 'resolved' | 'snoozed', by: Json): void {
    const verb = status === 'resolved' ? 'marked resolved' : 'snoozed';
    this.#write(id, at, 2, `Conversation was ${verb} by ${String(by['name'])}`, { status });
  }

  label(id: number, at: number, label: string): void {
    const labels = [...new Set([...this.#stateOf(id, at).labels, label])];
    this.#write(id, at, 2, `Anna added ${label}`, { labels });
  }

  rate(id: number, at: number, rating: number): void {
    const asked = this.#write(id, at, 3, 'Please rate the conversation', {}, { content_type: 'input_csat' });
    this.#ratings.push({
      at: at + MINUTE,
      answer: {
        id: asked,
        rating,
        feedback_message: null,
        message_id: asked,
        contact: this.#opened.get(id)?.contact,
        conversation_id: id,
        created_at: (at + MINUTE) / 1000,
      },
    });
  }

  /** Newest activity first, as they stand. @param seen which entries can be seen by now */
  conversations(seen: (entry: Entry) => boolean): Json[] {
    return [...this.#opened.keys()]
      .filter((id) => this.entries.some((entry) => entry.conversation === id && seen(entry)))
      .map((id) => this.conversation(id, seen) as Json)
      .toSorted((a, b) => Number(b['last_activity_at']) - Number(a['last_activity_at']));
  }

  conversation(id: number, seen: (entry: Entry) => boolean): Json | null {
    const opened = this.#opened.get(id);
    const entries = this.entries.filter((entry) => entry.conversation === id && seen(entry));
    const last = entries.at(-1);
    if (opened === undefined || last === undefined) return null;
    const { status, team, assignee, labels } = stateAfter(entries);
    return {
      id,
      account_id: 1,
      inbox_id: 4,
      uuid: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
      status,
      labels,
      priority: null,
      additional_attributes: {},
      created_at: opened.at / 1000,
      last_activity_at: last.at / 1000,
      first_reply_created_at: 0,
      meta: {
        channel: 'Channel::WebWidget',
        sender: opened.contact,
        ...(assignee === null ? {} : { assignee }),
        ...(team === null ? {} : { team }),
      },
      messages: [last.message],
    };
  }

  messages(id: number, seen: (entry: Entry) => boolean): (Json & { readonly id: number })[] {
    return this.entries
      .filter((entry) => entry.conversation === id && seen(entry))
      .map(({ message }) => message);
  }

  /** Newest first. */
  ratings(now: number): Json[] {
    return this.#ratings
      .filter(({ at }) => at <= now)
      .toSorted((a, b) => b.at - a.at)
      .map(({ answer }) => answer);
  }

  /** What its files would hold: everything. */
  files(): unknown[] {
    const all = () => true;
    return [
      { data: { meta: {}, payload: this.conversations(all) } },
      { meta: {}, payload: this.entries.map(({ message }) => message) },
      this.ratings(Infinity),
      TEAMS,
      AGENTS,
    ];
  }

  #stateOf(id: number, at: number) {
    return stateAfter(this.entries.filter((entry) => entry.conversation === id && entry.at <= at));
  }

  #write(
    id: number,
    at: number,
    type: number,
    content: string,
    sets: Entry['sets'],
    more: Json = {},
  ): number {
    const message = {
      id: (this.#nextId += 1),
      content,
      inbox_id: 4,
      conversation_id: id,
      message_type: type,
      content_type: 'text',
      status: 'sent',
      content_attributes: {},
      created_at: at / 1000,
      private: false,
      source_id: null,
      ...more,
    };
    this.entries.push({ conversation: id, at, message, sets });
    return message.id;
  }
}

function stateAfter(entries: readonly Entry[]) {
  let state: { status: Status; team: Json | null; assignee: Json | null; labels: string[] } = {
    status: 'open',
    team: null,
    assignee: null,
    labels: [],
  };
  for (const { sets } of entries) state = { ...state, ...sets };
  return state;
}
