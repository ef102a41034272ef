/**
 * The event as the log keeps it: instants in milliseconds, the customer only as a key, fact values only as
 * fingerprints, texts and notes only where the workspace keeps them. null = not known.
 */
import type { MessageReading } from './message-reading.ts';
import type { CanonicalEventOf, EventType } from './schema.ts';

type Head = 'id' | 'at' | 'case' | 'customer' | 'seq' | 'type';
/** Absent and null are one: every optional field is present and may be null. */
type Settled<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K];
};
type Body<T extends EventType> = Settled<
  Omit<CanonicalEventOf<T>, Head | 'dueAt' | 'text' | 'note' | 'value'>
> &
  (T extends 'promise.made' ? { readonly dueAt: number } : unknown) &
  (T extends 'contact'
    ? {
        readonly text: string | null;
        /** null: it had no words, or nobody read them. */ readonly read: MessageReading | null;
      }
    : unknown) &
  (T extends 'handoff' ? { readonly note: string | null } : unknown) &
  (T extends 'outcome' ? { readonly value: number | null } : unknown) &
  (T extends 'fact'
    ? { /** Keyed fingerprint of the normalised value. */ readonly fingerprint: string | null }
    : unknown);

export type LoggedEventOf<T extends EventType> = {
  /** Source it came from; (source, id) is unique in a workspace. */
  readonly source: string;
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly seq: number | null;
  readonly case: string;
  readonly type: T;
  readonly body: Body<T>;
};
export type LoggedEvent = { [T in EventType]: LoggedEventOf<T> }[EventType];

/** The order of events within an issue: `at`, then `seq` (unknown first), then `id`, then `source`. */
export function compareEvents(a: LoggedEvent, b: LoggedEvent): number {
  return (
    a.at - b.at ||
    (a.seq ?? -Infinity) - (b.seq ?? -Infinity) ||
    compareText(a.id, b.id) ||
    compareText(a.source, b.source)
  );
}

/** By code unit, never by locale: the order must be the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
