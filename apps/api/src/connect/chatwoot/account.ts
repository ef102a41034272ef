/** What is remembered of an account of Chatwoot: names of teams and agents, channels of inboxes, and what was fetched of late. */
import { Directory } from '../../load/adapters/chatwoot/directory.ts';
import { Missing } from '../../load/adapters/chatwoot/missing.ts';
import { fieldIn, listIn } from '../../load/tables/json-fields.ts';
import type { Session } from '../connector.ts';
import { Settled } from '../settled.ts';
import { Trouble } from '../trouble.ts';
import type { ChatwootConfiguration } from './configuration.ts';

export type ChatwootSession = Session<ChatwootConfiguration>;

const LEARN_EVERY_MS = 3_600_000;
/** Chatwoot answers 401 to what an agent may not see, as to a wrong token. */
const LACKING: ReadonlySet<string> = new Set(['unauthorised', 'forbidden', 'not_found']);

export class Account {
  readonly directory = new Directory();
  readonly missing = new Missing();
  /** By the millisecond at which each moved. */
  readonly settled = new Settled();
  #learnedAt: number | null = null;

  constructor(readonly path: string) {
    // A conversation is fetched with its messages: one that has none had none.
    this.missing.messages = 1;
  }

  async learn(session: ChatwootSession): Promise<void> {
    const now = session.now();
    if (this.#learnedAt !== null && now - this.#learnedAt < LEARN_EVERY_MS) return;
    for (const inbox of await listedIfAllowed(session, `${this.path}/inboxes`))
      this.directory.addInbox(inbox);
    for (const team of await listedIfAllowed(session, `${this.path}/teams`)) this.directory.addTeam(team);
    for (const agent of await listedIfAllowed(session, `${this.path}/agents`)) this.directory.addAgent(agent);
    this.#learnedAt = now;
  }
}

export async function listedIfAllowed(session: ChatwootSession, path: string): Promise<readonly unknown[]> {
  return (await listIfAllowed(session, path)) ?? [];
}

/** null = the token may not see it. */
export async function listIfAllowed(
  session: ChatwootSession,
  path: string,
): Promise<readonly unknown[] | null> {
  try {
    return elementsOf(await session.get(path));
  } catch (error) {
    if (error instanceof Trouble && LACKING.has(error.code)) return null;
    throw error;
  }
}

/** An array, or a page with its payload. */
export function elementsOf(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  return fieldIn(answer, 'data') === undefined ? listIn(answer, 'payload') : listIn(answer, 'data.payload');
}

const accounts = new WeakMap<ChatwootSession, Account>();

export function accountOf(session: ChatwootSession): Account {
  const known = accounts.get(session);
  if (known !== undefined) return known;
  const account = new Account(`/api/v1/accounts/${session.configuration.account}`);
  accounts.set(session, account);
  return account;
}
