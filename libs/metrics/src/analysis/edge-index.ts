/**
 * The edges of a slice: who handed over to whom. At level TEAM teams, at level AGENT a team with its agent, as far as
 * known; numbered in the order met.
 */
import { agentsSeen } from '../answer/own-teams.ts';
import type { Scope } from '../catalogue/define-metric.ts';
import type { CodeArray } from '../columns/column-types.ts';

export interface Holder {
  readonly team: string | null;
  /** null at level TEAM, and where the agent is not known. */
  readonly agent: string | null;
}

export interface Edge {
  readonly from: Holder;
  readonly to: Holder;
}

export class EdgeIndex {
  readonly #scope: Scope;
  readonly #numbers = new Map<string, number>();
  readonly #edges: Edge[] = [];

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  get count(): number {
    return this.#edges.length;
  }

  edge(number: number): Edge {
    return this.#edges[number] as Edge;
  }

  /** The edge of each row of handoffs, or of the fields lost at them. */
  numbersOf(table: 'handoff' | 'loss', rows: Int32Array, length: number): Int32Array {
    const { columns, question } = this.#scope;
    const { fromTeam, toTeam } = columns.tables[table].columns;
    const fromAgent = agentsSeen(this.#scope, table, 'fromAgent');
    const toAgent = agentsSeen(this.#scope, table, 'toAgent');
    const ofAgents = question.level === 'AGENT';
    const agentOf = (agents: CodeArray, row: number) => (ofAgents ? (agents[row] as number) : 0);
    const numbers = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      numbers[i] = this.#number(
        fromTeam[row] as number,
        agentOf(fromAgent, row),
        toTeam[row] as number,
        agentOf(toAgent, row),
      );
    }
    return numbers;
  }

  #number(fromTeam: number, fromAgent: number, toTeam: number, toAgent: number): number {
    const key = `${fromTeam} ${fromAgent} ${toTeam} ${toAgent}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number =
      this.#edges.push({ from: this.#holder(fromTeam, fromAgent), to: this.#holder(toTeam, toAgent) }) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #holder(team: number, agent: number): Holder {
    const { dictionaries } = this.#scope.columns;
    return {
      team: dictionaries.names('team')[team] ?? null,
      agent: dictionaries.names('agent')[agent] ?? null,
    };
  }
}

/** By code unit, unknown last: the order must be the same on every machine. */
export function compareEdges(a: Edge, b: Edge): number {
  const names = ({ from, to }: Edge) => [from.team, from.agent, to.team, to.agent];
  const others = names(b);
  for (const [i, name] of names(a).entries()) {
    const other = others[i] ?? null;
    if (name === other) continue;
    if (name === null || other === null) return name === null ? 1 : -1;
    return name < other ? -1 : 1;
  }
  return 0;
}
