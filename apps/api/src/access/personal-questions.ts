/** Questions whose answer is about the work of single people. */
const AGENT_DIMENSIONS: ReadonlySet<unknown> = new Set(['agent', 'fromAgent', 'toAgent']);

interface AskedLoosely {
  readonly by?: readonly unknown[] | null;
  readonly filters?: readonly { readonly dimension?: unknown }[] | null;
  readonly level?: unknown;
}

/** @param question as it was asked, before it is checked: anything */
export function asksForAgents(question: unknown): boolean {
  if (typeof question !== 'object' || question === null) return false;
  const { by, filters, level } = question as AskedLoosely;
  return (
    // Handoffs from agent to agent.
    level === 'AGENT' ||
    (by ?? []).some((dimension) => AGENT_DIMENSIONS.has(dimension)) ||
    (filters ?? []).some(({ dimension }) => AGENT_DIMENSIONS.has(dimension))
  );
}
