/** A small log with everything in it that the simulated company has: contacts with texts, facts, promises, ratings, merges. */
import { sampleEvents } from '@twicetold/api';
import type { CanonicalEvent } from '@twicetold/cases';

const END = Date.UTC(2025, 10, 1);

/** Whole cases, the earliest of the company that the seed makes; their events in the order in which they happened. */
export function deskLog(seed: number, cases: number): CanonicalEvent[] {
  const known = new Set<string>();
  const events: CanonicalEvent[] = [];
  for (const event of sampleEvents({ seed, end: END })) {
    if (!known.has(event.case) && known.size === cases) break;
    known.add(event.case);
    events.push(event);
  }
  return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
