/** What is drawn beside the rows: bands of who held it, arcs from first telling to second, brackets of promises. */
import type { Entry } from './entries.ts';
import { lanesOf, type Stretch } from './lanes.ts';
import type { Leg, PromiseStory, Story } from './story.ts';

export interface Band extends Stretch {
  readonly leg: Leg;
  readonly lane: number;
  /** Which of the teams in this story, in the order in which they came. */
  readonly team: number;
}

export interface Arc extends Stretch {
  readonly field: string;
  readonly lane: number;
}

export interface Bracket extends Stretch {
  readonly promise: PromiseStory;
  readonly lane: number;
}

const time = (instant: string): number => Date.parse(instant);

export function bandsOf(entries: readonly Entry[], legs: readonly Leg[]): Band[] {
  const teams = [...new Set(legs.map((leg) => leg.team))];
  const bands = legs.flatMap((leg) => {
    const own = entries
      .map((entry, row) => ({ entry, row }))
      .filter(({ entry }) => entry.kind !== 'silence' && entry.case === leg.case)
      .filter(({ entry }) => time(entry.at) >= time(leg.enteredAt))
      // The row that ends a leg is the first of the next one.
      .filter(({ entry }) => leg.leftAt === null || time(entry.at) < time(leg.leftAt));
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ leg, from: first.row, to: last.row, team: teams.indexOf(leg.team) }];
  });
  const lanes = lanesOf(bands);
  return bands.map((band, index) => ({ ...band, lane: lanes[index] ?? 0 }));
}

/** Every telling again of the same fact hangs on one lane, so that six look like a comb and not like a knot. */
export function arcsOf(entries: readonly Entry[]): Arc[] {
  const rowOf = new Map(
    entries.flatMap((entry, row) => entry.facts.map((fact) => [fact.eventId, row] as const)),
  );
  const combs = new Map<string, { field: string; from: number; teeth: Set<number> }>();
  entries.forEach((entry, to) =>
    entry.facts.forEach(({ toldAgain, firstToldEventId, field }) => {
      const from = firstToldEventId === null ? undefined : rowOf.get(firstToldEventId);
      if (!toldAgain || firstToldEventId === null || from === undefined || from >= to) return;
      const comb = combs.get(firstToldEventId) ?? { field, from, teeth: new Set() };
      comb.teeth.add(to);
      combs.set(firstToldEventId, comb);
    }),
  );
  const drawn = [...combs.values()];
  const lanes = lanesOf(drawn.map(({ from, teeth }) => ({ from, to: Math.max(...teeth) })));
  return drawn.flatMap(({ field, from, teeth }, index) =>
    [...teeth].map((to) => ({ field, from, to, lane: lanes[index] ?? 0 })),
  );
}

/** From where it was made to where it was kept in time or fell due; a promise still running reaches the last row. */
export function bracketsOf(entries: readonly Entry[]): Bracket[] {
  const brackets = entries.flatMap((entry, from) =>
    entry.made.map((promise) => {
      const end = entries.findIndex(({ kept, due }) =>
        promise.fate === 'on_time' ? kept === promise : due === promise,
      );
      return { promise, from, to: end === -1 ? entries.length - 1 : end };
    }),
  );
  const lanes = lanesOf(brackets);
  return brackets.map((bracket, index) => ({ ...bracket, lane: lanes[index] ?? 0 }));
}

/** Channels in the order in which they came: a lane each. */
export const channelsOf = (story: Pick<Story, 'events'>): string[] => [
  ...new Set(story.events.filter((event) => event.type === 'contact').map((event) => event.channel ?? '')),
];
