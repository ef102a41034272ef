/**
 * A case in five lines: what happened, what was told again, what was promised, how long it took, how it ended. Over its
 * whole issue. Counts and names of the workspace only: no words of the customer, no names of people.
 */

/** What is read of a story; times as ISO instants. */
export interface DigestedStory {
  readonly summary: {
    readonly reason?: string | null;
    readonly channel?: string | null;
    readonly openedAt: string;
    readonly resolvedAt?: string | null;
  };
  readonly events: readonly DigestedEvent[];
  readonly legs: readonly { readonly team?: string | null; readonly enteredAt: string }[];
  readonly handoffs: readonly { readonly level: string }[];
  readonly promises: readonly { readonly fate: string }[];
  readonly facts: readonly { readonly field: string; readonly toldAgain: boolean }[];
  readonly risk: {
    readonly index: number;
    readonly asOf: string;
    readonly contributions: readonly { readonly driver: string; readonly points: number }[];
  };
}

export interface DigestedEvent {
  readonly case: string;
  readonly at: string;
  readonly type: string;
  readonly direction?: string | null;
  readonly praise?: boolean | null;
}

export const FATES = ['broken', 'late', 'on_time', 'pending'] as const;

export interface StoryDigest {
  readonly reason: string | null;
  readonly channel: string | null;
  /** Instants. */
  readonly openedAt: string;
  /** Of the last solution, if nothing of the issue is open any more. */
  readonly solvedAt: string | null;
  /** Inbound, praise left out. */
  readonly contacts: number;
  readonly handoffs: number;
  /** Fields told again, the most often first, and how often anything was. */
  readonly told: number;
  readonly toldFields: readonly string[];
  readonly promises: Readonly<Record<(typeof FATES)[number], number>>;
  /** Seconds from the first event to the solution, or to what is known. */
  readonly lasted: number;
  /** Seconds of the longest time in which nothing happened. */
  readonly silence: number;
  readonly team: string | null;
  readonly risk: number;
  /** What it would be had nothing been made good; null where nothing was. */
  readonly riskBefore: number | null;
  /** What added most to the risk, at most two. */
  readonly drivers: readonly string[];
}

const SECOND = 1000;
const time = (instant: string): number => Date.parse(instant);

export function digestOf(story: DigestedStory): StoryDigest {
  const { summary, events, promises, facts, risk } = story;
  const openedAt = events[0]?.at ?? summary.openedAt;
  const solvedAt = solvedAtOf(story);
  const end = solvedAt ?? risk.asOf;
  const again = facts.filter(({ toldAgain }) => toldAgain);
  const times = new Map<string, number>();
  for (const { field } of again) times.set(field, (times.get(field) ?? 0) + 1);
  const moments = [...events.map(({ at }) => time(at)).filter((at) => at <= time(end)), time(end)];
  return {
    reason: summary.reason ?? null,
    channel: summary.channel ?? null,
    openedAt,
    solvedAt,
    contacts: events.filter((event) => isHeard(event)).length,
    handoffs: story.handoffs.filter(({ level }) => level === 'TEAM').length,
    told: again.length,
    toldFields: [...times].toSorted(([, one], [, other]) => other - one).map(([field]) => field),
    promises: {
      broken: fated(promises, 'broken'),
      late: fated(promises, 'late'),
      on_time: fated(promises, 'on_time'),
      pending: fated(promises, 'pending'),
    },
    lasted: (time(end) - time(openedAt)) / SECOND,
    silence: Math.max(0, ...moments.slice(1).map((at, i) => at - (moments[i] ?? at))) / SECOND,
    team:
      story.legs.toSorted((one, other) => time(one.enteredAt) - time(other.enteredAt)).at(-1)?.team ?? null,
    risk: risk.index,
    riskBefore: riskBeforeOf(risk),
    drivers: risk.contributions
      .filter(({ points }) => points > 0)
      .toSorted((one, other) => other.points - one.points)
      .slice(0, 2)
      .map(({ driver }) => driver),
  };
}

/** Points are on the log-odds scale. */
function riskBeforeOf({ index, contributions }: DigestedStory['risk']): number | null {
  const recovered = contributions.find(({ driver }) => driver === 'recovery')?.points ?? 0;
  if (recovered >= 0) return null;
  return 100 / (1 + Math.exp(-(Math.log(index / (100 - index)) - recovered)));
}

export const isHeard = ({ type, direction, praise }: DigestedEvent): boolean =>
  type === 'contact' && direction === 'inbound' && praise !== true;

const fated = (promises: DigestedStory['promises'], fate: string): number =>
  promises.filter((promise) => promise.fate === fate).length;

/** The issue is solved when none of its cases is open any more. */
export function solvedAtOf({ events, summary }: DigestedStory): string | null {
  const open = new Set<string>();
  let last: string | null = null;
  for (const { type, case: id, at } of events) {
    if (type === 'case.opened' || type === 'case.reopened') open.add(id);
    if (type === 'case.resolved' || type === 'case.closed' || type === 'case.merged') {
      if (open.delete(id) && type !== 'case.merged') last = at;
    }
  }
  return open.size > 0 ? null : (last ?? summary.resolvedAt ?? null);
}
