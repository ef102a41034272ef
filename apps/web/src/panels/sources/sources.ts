/** Sources as their loads, connections and tokens show them: how each comes in, and how fresh it is. */
import type { Connection, LoadOfSource, Token } from './live-sources.ts';

export interface SourceRow {
  readonly name: string;
  /** null where nothing has come in yet. */
  readonly adapter: string | null;
  readonly loads: number;
  /** ISO 8601: when something last came in; null where nothing has yet. */
  readonly lastArrival: string | null;
  readonly connections: readonly Connection[];
  /** Those that can still be posted by. */
  readonly tokens: readonly Token[];
}

const latest = (instants: readonly (string | null)[]): string | null =>
  instants.reduce((last, each) => (each !== null && (last === null || each > last) ? each : last), null);

/** In the order of their names. */
export function shapeSources(
  loads: readonly LoadOfSource[],
  connections: readonly Connection[],
  tokens: readonly Token[],
): SourceRow[] {
  const open = tokens.filter(({ revokedAt }) => revokedAt === null);
  const all = [...loads, ...connections, ...open].map(({ source }) => source);
  return [...new Set(all)]
    .toSorted((one, other) => one.localeCompare(other, 'en'))
    .map((name) => {
      const own = loads.filter(({ source, state }) => source === name && state !== 'undone');
      const connected = connections.filter(({ source }) => source === name);
      const posting = open.filter(({ source }) => source === name);
      return {
        name,
        adapter: loads.find(({ source }) => source === name)?.adapter ?? connected[0]?.connector ?? null,
        loads: own.length,
        lastArrival: latest([
          ...own.map(({ finishedAt, startedAt }) => finishedAt ?? startedAt),
          ...connected.flatMap(({ caughtUpAt, receivedAt }) => [caughtUpAt, receivedAt]),
          ...posting.map(({ usedAt }) => usedAt),
        ]),
        connections: connected,
        tokens: posting,
      };
    });
}
