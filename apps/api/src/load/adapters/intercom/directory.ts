/** Names of teams and teammates, kept in memory. Conversations name teams by their number; only some answers give the names. */
import { listIn, textIn } from '../../tables/json-fields.ts';

export class Directory {
  readonly #teams = new Map<string, string>();
  readonly #agents = new Map<string, string>();

  addTeam(team: unknown): void {
    learn(this.#teams, textIn(team, 'id'), textIn(team, 'name'));
  }

  addAgent(agent: unknown): void {
    learn(this.#agents, textIn(agent, 'id'), textIn(agent, 'name'));
  }

  /** From whatever a conversation says of them. */
  addFrom(conversation: unknown, parts: readonly unknown[]): void {
    for (const answered of listIn(conversation, 'statistics.assigned_team_first_response_time'))
      learn(this.#teams, textIn(answered, 'team_id'), textIn(answered, 'team_name'));
    for (const part of parts)
      if (textIn(part, 'author.type') === 'admin')
        learn(this.#agents, textIn(part, 'author.id'), textIn(part, 'author.name'));
  }

  /** The id itself where no name is known. */
  team(id: string): string {
    return this.#teams.get(id) ?? id;
  }

  agent(id: string): string {
    return this.#agents.get(id) ?? id;
  }
}

function learn(names: Map<string, string>, id: string | null, name: string | null): void {
  if (id !== null && name !== null) names.set(id, name);
}
