/**
 * Which cases of a customer may go because they are over for long enough. The unit is the issue in the widest sense: cases that are
 * tied by `parent` or a merge, or of which one begins at most 30 days (the widest window of an issue) after the last event of
 * those before it, whatever the reason. They go together or not at all, so that no case that stays loses what it repeats or
 * follows. Other than for an issue, a case that nobody closed ties later ones for 30 days after its last event only: else it
 * would keep everything of its customer for ever.
 */
import type { LoggedEvent } from '../events/logged-event.ts';
import { ISSUE_WINDOWS } from '../issues/variants.ts';

const DAY_MS = 86_400_000;
const WIDEST_MS = Math.max(...ISSUE_WINDOWS) * DAY_MS;

interface Span {
  readonly id: string;
  first: number;
  last: number;
  readonly tiedTo: Set<string>;
}

/** `events` are all of one customer, in any order; ids of cases whose whole issue lies before `horizon` (milliseconds since 1970 UTC). */
export function endedBefore(events: readonly LoggedEvent[], horizon: number): string[] {
  const spans = spansOf(events);
  const ordered = [...spans.values()].sort((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1));
  const groups = new Map<string, Set<Span>>(ordered.map((span) => [span.id, new Set([span])]));
  let latest: Span | undefined;
  for (const span of ordered) {
    if (latest !== undefined && span.first <= latest.last + WIDEST_MS) unite(groups, latest, span);
    if (latest === undefined || span.last > latest.last) latest = span;
    for (const id of span.tiedTo) {
      const tied = spans.get(id);
      if (tied !== undefined) unite(groups, tied, span);
    }
  }
  return ordered
    .filter(({ id }) => [...(groups.get(id) ?? [])].every(({ last }) => last < horizon))
    .map(({ id }) => id);
}

function spansOf(events: readonly LoggedEvent[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const event of events) {
    const { case: id, at } = event;
    const span = spans.get(id) ?? { id, first: at, last: at, tiedTo: new Set() };
    spans.set(id, span);
    span.first = Math.min(span.first, at);
    span.last = Math.max(span.last, at);
    if (event.type === 'case.merged') span.tiedTo.add(event.body.into);
    if (event.type === 'case.opened' && event.body.parent !== null) span.tiedTo.add(event.body.parent);
  }
  return spans;
}

function unite(groups: Map<string, Set<Span>>, a: Span, b: Span): void {
  const [into, from] = [groups.get(a.id), groups.get(b.id)];
  if (into === undefined || from === undefined || into === from) return;
  for (const span of from) {
    into.add(span);
    groups.set(span.id, into);
  }
}
