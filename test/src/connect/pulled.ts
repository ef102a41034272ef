/** A connector on its own: a session on a clock that the waits themselves move on, and the events that pulls give. */
import { Readable } from 'node:stream';
import { ADAPTERS, guardedTransport, HttpSession, Reading, type Connector } from '@twicetold/api';
import type { CanonicalEvent } from '@twicetold/cases';

const transport = guardedTransport({ loopback: true, privateHosts: false });

/** By id; what came first counts. */
export type Events = Map<string, CanonicalEvent>;

export class Clock {
  at: number;
  waited = 0;
  constructor(at: number) {
    this.at = at;
  }
  readonly now = () => this.at;
  readonly wait = (milliseconds: number) => {
    this.at += milliseconds;
    this.waited += milliseconds;
    return Promise.resolve();
  };
}

export function sessionOn(
  clock: Clock,
  connector: Connector,
  configuration: { readonly url: string },
): HttpSession {
  return new HttpSession({
    connector,
    configuration,
    transport: transport.ask,
    now: clock.now,
    wait: clock.wait,
    random: () => 0.5,
    stop: new AbortController().signal,
  });
}

/**
 * @param pages after which it is killed, before anything of the next is kept
 * @returns the last cursor
 */
export async function pull(
  connector: Connector,
  session: HttpSession,
  cursor: string | null,
  into: Events,
  pages = Infinity,
): Promise<string | null> {
  let saved = cursor;
  let left = pages;
  for await (const page of connector.pull(session, cursor)) {
    if (left-- <= 0) break;
    keep(page.rows, into);
    saved = page.cursor;
  }
  return saved;
}

export function keep(rows: Iterable<{ readonly events: readonly unknown[] }>, into: Events): void {
  for (const { events } of rows)
    for (const event of events as CanonicalEvent[]) if (!into.has(event.id)) into.set(event.id, event);
}

/** Events of the adapter's files, each given as what stands in it. */
export async function fromFiles(adapter: string, files: readonly unknown[]): Promise<Events> {
  const inputs = files.map((content, index) => ({
    name: `${index}.json`,
    size: null,
    open: () => Promise.resolve(Readable.from([Buffer.from(JSON.stringify(content))])),
  }));
  const events: Events = new Map();
  const rows = ADAPTERS.get(adapter)?.read(inputs, { until: null, reading: new Reading() });
  for await (const row of rows ?? []) keep([row], events);
  return events;
}

export const inOrder = (events: Events): CanonicalEvent[] =>
  [...events.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
