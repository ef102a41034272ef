/** Agents are people too: in the file of a customer each stands under a number, in the order in which the file names them. */
export class AgentsInOrder {
  readonly #numbers = new Map<string, string>();

  name(agent: string): string {
    const known = this.#numbers.get(agent) ?? `agent ${this.#numbers.size + 1}`;
    this.#numbers.set(agent, known);
    return known;
  }
}
