/**
 * What is drawn beside the rows: bands of who held it, arcs from first telling to second, brackets of promises, the line
 * of the risk. All in places among the rows; where a row lies on the screen is measured when it is there.
 */
import type { Entry } from './entries.ts';
import { within } from './folds.ts';
import { lanesOf, type Stretch } from './lanes.ts';
import type { Leg, PromiseStory, Story } from './story.ts';

export interface Band extends Stretch {
  readonly leg: Leg;
  readonly lane: number;
  /** Last row before anybody of the team had touched it; null where no such wait is known or no row lies in it. */
  readonly untouchedTo: number | null;
  /** Who of the team had it in its first row, one after the other. */
  readonly first: readonly string[];
  /** Who had it from which later row on; in a row that folds several, all of them. */
  readonly agents: readonly { readonly row: number; readonly names: readonly string[] }[];
}

/** From the first telling of a fact to a second one. */
export interface Arc extends Stretch {
  readonly field: string;
  readonly lane: number;
  /** The tags that it joins, see `factKey`. */
  readonly first: string;
  readonly again: string;
  /** Asked for by us, where nobody had told it by then in the same row. */
  readonly asked: boolean;
}

export interface Bracket extends Stretch {
  readonly promise: PromiseStory;
  readonly lane: number;
  /** The row in which it fell due, where it was kept later. */
  readonly due: number;
}

const time = (instant: string): number => Date.parse(instant);

export function bandsOf(rows: readonly Entry[], legs: readonly Leg[]): Band[] {
  const bands = legs.flatMap((leg) => {
    const own = rows.flatMap((row, place) => {
      const held = within(row).filter(
        ({ kind, at, case: id }) =>
          kind !== 'silence' &&
          id === leg.case &&
          time(at) >= time(leg.enteredAt) &&
          // The row that ends a leg is the first of the next one.
          (leg.leftAt === null || time(at) < time(leg.leftAt)),
      );
      return held.map((entry) => ({ entry, place }));
    });
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    const touched = leg.untouchedUntil === null ? -Infinity : time(leg.untouchedUntil);
    const waiting = own.filter(({ entry }) => time(entry.at) < touched);
    return [
      {
        leg,
        from: first.place,
        to: last.place,
        untouchedTo: waiting.at(-1)?.place ?? null,
        ...agentsOf(own, leg),
      },
    ];
  });
  const lanes = lanesOf(bands);
  return bands.map((band, index) => ({ ...band, lane: lanes[index] ?? 0 }));
}

function agentsOf(own: readonly { entry: Entry; place: number }[], leg: Leg): Pick<Band, 'first' | 'agents'> {
  const begins = own[0]?.place ?? 0;
  const named = new Map<number, string[]>(leg.agent === null ? [] : [[begins, [leg.agent]]]);
  let last = leg.agent;
  for (const { entry, place } of own) {
    const agent = entry.event?.team === leg.team ? (entry.event?.agent ?? null) : null;
    if (agent === null || agent === last) continue;
    last = agent;
    named.set(place, [...(named.get(place) ?? []), agent]);
  }
  const first = named.get(begins) ?? [];
  named.delete(begins);
  return { first, agents: [...named].map(([row, names]) => ({ row, names })) };
}

/** Of the tag of a fact: one event may tell several, and what happened to one field in one row is one tag. */
export const factKey = (rowKey: string, field: string): string => `${rowKey} ${field}`;

/** Every telling again of the same fact hangs on one lane, so that six look like a comb and not like a knot. */
export function arcsOf(rows: readonly Entry[]): Arc[] {
  const rowOf = new Map(
    rows.flatMap((row, place) =>
      row.facts.map(({ eventId, field }) => [`${eventId} ${field}`, place] as [string, number]),
    ),
  );
  const combs = new Map<string, { field: string; from: number; teeth: Map<number, boolean> }>();
  rows.forEach((row, to) =>
    row.facts.forEach(({ toldAgain, firstToldEventId, field, action }) => {
      const known = `${firstToldEventId ?? ''} ${field}`;
      const from = rowOf.get(known);
      if (!toldAgain || from === undefined || from >= to) return;
      const comb = combs.get(known) ?? { field, from, teeth: new Map<number, boolean>() };
      comb.teeth.set(to, (comb.teeth.get(to) ?? true) && action === 'asked');
      combs.set(known, comb);
    }),
  );
  const drawn = [...combs.values()];
  const lanes = lanesOf(drawn.map(({ from, teeth }) => ({ from, to: Math.max(...teeth.keys()) })));
  return drawn.flatMap(({ field, from, teeth }, index) =>
    [...teeth].map(([to, asked]) => ({
      field,
      from,
      to,
      lane: lanes[index] ?? 0,
      first: factKey(rows[from]?.key ?? '', field),
      again: factKey(rows[to]?.key ?? '', field),
      asked,
    })),
  );
}

/** From where it was made to where it was kept or, if it never was, fell due; one still running reaches the last row. */
export function bracketsOf(rows: readonly Entry[]): Bracket[] {
  const brackets = rows.flatMap((row, from) =>
    row.made.map((promise) => {
      const placed = (place: number) => (place === -1 ? rows.length - 1 : place);
      const kept = rows.findIndex((each) => each.kept === promise);
      const due = rows.findIndex((each) => each.due === promise);
      const to = placed(promise.fate === 'on_time' || promise.fate === 'late' ? kept : due);
      return { promise, from, to, due: due === -1 ? to : due };
    }),
  );
  const lanes = lanesOf(brackets);
  return brackets.map((bracket, index) => ({ ...bracket, lane: lanes[index] ?? 0 }));
}

/** Channels in the order in which they came: a lane each. */
export const channelsOf = (story: Pick<Story, 'events'>): string[] => [
  ...new Set(story.events.filter((event) => event.type === 'contact').map((event) => event.channel ?? '')),
];

export interface RiskPoint {
  readonly row: number;
  /** Before the row and after it, 0 to 100. */
  readonly before: number;
  readonly index: number;
  readonly change: number;
  readonly driver: string;
}

/** One per row in which the risk moved. What is named is the driver that moved it furthest the way it went. */
export function riskLineOf(rows: readonly Entry[]): RiskPoint[] {
  let before: number | null = null;
  return rows.flatMap(({ risk }, row) => {
    const last = risk.at(-1);
    if (last === undefined) return [];
    const from = before ?? 0;
    const change = before === null ? 0 : last.index - before;
    const [most] = risk.toSorted((one, other) => (other.points - one.points) * (change < 0 ? -1 : 1));
    before = last.index;
    return [{ row, before: from, index: last.index, change, driver: (most ?? last).driver }];
  });
}
