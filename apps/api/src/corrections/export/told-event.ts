/** An event of the log as the source told it, as far as it is kept. */
import type { ToldEvent } from '@twicetold/store';
import type { AgentsInOrder } from './agents-in-order.ts';

const AGENTS: ReadonlySet<string> = new Set(['agent', 'fromAgent', 'toAgent']);
/** What was told, and of what only this is kept. */
const FINGERPRINTS: ReadonlyMap<string, string> = new Map([
  ['fingerprint', 'valueFingerprint'],
  ['read', 'readFromTheWords'],
]);
const INSTANTS: ReadonlySet<string> = new Set(['dueAt']);

/** @param customers names for the keys that events are kept under */
export function toldEvent(
  { id, at, seq, case: caseId, type, body, source, load, customer }: ToldEvent,
  customers: ReadonlyMap<string, string>,
  agents: AgentsInOrder,
): Readonly<Record<string, unknown>> {
  const fields = Object.entries(body).flatMap(([name, value]): [string, unknown][] => {
    if (value === null) return [];
    if (AGENTS.has(name)) return [[name, agents.name(String(value))]];
    if (INSTANTS.has(name)) return [[name, new Date(Number(value)).toISOString()]];
    return [[FINGERPRINTS.get(name) ?? name, value as unknown]];
  });
  const head = { id, at: new Date(at).toISOString(), ...(seq === null ? {} : { seq }), case: caseId, type };
  const who = customers.get(customer);
  return {
    ...head,
    ...(who === undefined ? {} : { customer: who }),
    ...Object.fromEntries(fields),
    source,
    load,
  };
}
