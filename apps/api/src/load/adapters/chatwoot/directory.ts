/**
 * Names of teams and agents, and the channels of inboxes, kept in memory: an organisation's own, never its customers.
 * Activity messages give a name without saying whose it is; Chatwoot writes names of teams in lower case only.
 */
import { textIn } from '../../tables/json-fields.ts';
import { channelOf } from './channels.ts';

export class Directory {
  readonly #teams = new Map<string, string>();
  readonly #agents = new Map<string, string>();
  readonly #teamNames = new Set<string>();
  readonly #agentNames = new Set<string>();
  readonly #channels = new Map<string, string>();

  /** @param team from the API or from the table: both call the fields alike */
  addTeam(team: unknown): void {
    this.nameTeam(textIn(team, 'id'), textIn(team, 'name'));
  }

  addAgent(agent: unknown): void {
    const id = textIn(agent, 'id');
    for (const field of ['display_name', 'available_name', 'name']) this.nameAgent(id, textIn(agent, field));
  }

  addInbox(inbox: unknown): void {
    const id = textIn(inbox, 'id');
    const channel = channelOf(textIn(inbox, 'channel_type'), textIn(inbox, 'medium'));
    if (id !== null && channel !== null) this.#channels.set(id, channel);
  }

  nameTeam(id: string | null, name: string | null): void {
    if (id === null || name === null) return;
    this.#teams.set(id, name);
    this.#teamNames.add(name);
  }

  /** An agent may show another name than the own one: the last one given is shown here. */
  nameAgent(id: string | null, name: string | null): void {
    if (id === null || name === null) return;
    this.#agents.set(id, name);
    this.#agentNames.add(name);
  }

  /** The id itself where no name is known. */
  team(id: string): string {
    return this.#teams.get(id) ?? id;
  }

  agent(id: string): string {
    return this.#agents.get(id) ?? id;
  }

  channel(inbox: string | null): string | null {
    return inbox === null ? null : (this.#channels.get(inbox) ?? null);
  }

  isTeam(name: string): boolean {
    const isTeamName = this.#teamNames.has(name);
    if (isTeamName !== this.#agentNames.has(name)) return isTeamName;
    return name === name.toLowerCase();
  }
}
