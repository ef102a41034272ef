/** What is remembered of a workspace of Intercom: names of teams and teammates, and what was fetched of late. */
import { Directory } from '../../load/adapters/intercom/directory.ts';
import { Missing } from '../../load/adapters/intercom/missing.ts';
import { listIn } from '../../load/tables/json-fields.ts';
import type { Session } from '../connector.ts';
import { Settled } from '../settled.ts';
import { Trouble } from '../trouble.ts';
import type { IntercomConfiguration } from './configuration.ts';

export type IntercomSession = Session<IntercomConfiguration>;

const LEARN_EVERY_MS = 3_600_000;

export class Workspace {
  readonly directory = new Directory();
  readonly missing = new Missing();
  /** By the second at which each moved. */
  readonly settled = new Settled();
  #learnedAt: number | null = null;

  async learn(session: IntercomSession): Promise<void> {
    const now = session.now();
    if (this.#learnedAt !== null && now - this.#learnedAt < LEARN_EVERY_MS) return;
    for (const team of await listedIfAllowed(session, '/teams', 'teams')) this.directory.addTeam(team);
    for (const admin of await listedIfAllowed(session, '/admins', 'admins')) this.directory.addAgent(admin);
    this.#learnedAt = now;
  }
}

/** Without the names, teams go by their numbers. */
async function listedIfAllowed(
  session: IntercomSession,
  path: string,
  list: string,
): Promise<readonly unknown[]> {
  try {
    return listIn(await session.get(path), list);
  } catch (error) {
    if (error instanceof Trouble && error.code === 'forbidden') return [];
    throw error;
  }
}

const workspaces = new WeakMap<IntercomSession, Workspace>();

export function workspaceOf(session: IntercomSession): Workspace {
  const known = workspaces.get(session);
  if (known !== undefined) return known;
  const workspace = new Workspace();
  workspaces.set(session, workspace);
  return workspace;
}
