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
  readonly particulars: readonly { readonly name: string }[];
}

export const FATES = ['broken', 'late', 'on_time', 'pending'] as const;

export interface StoryDigest {
  readonly reason: string | null;
  readonly channel: string | null;
  /** Instants. */
  readonly openedAt: string;
  /** null while anything of the issue is open. */
  readonly end: StoryEnd | null;
  /** By a person; a machine's message is none. */
  readonly answered: boolean;
  /** Inbound, praise left out. */
  readonly contacts: number;
  readonly handoffs: number;
  /** Fields told again, the most often first, and how often anything was. */
  readonly told: number;
  readonly toldFields: readonly string[];
  readonly promises: Readonly<Record<(typeof FATES)[number], number>>;
  /** Seconds from the first event to the end, or to what is known. */
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
  const ended = endOf(story);
  const end = ended?.at ?? risk.asOf;
  const again = facts.filter(({ toldAgain }) => toldAgain);
  const times = new Map<string, number>();
  for (const { field } of again) times.set(field, (times.get(field) ?? 0) + 1);
  const moments = [...events.map(({ at }) => time(at)).filter((at) => at <= time(end)), time(end)];
  return {
    reason: summary.reason ?? null,
    channel: summary.channel ?? null,
    openedAt,
    end: ended,
    answered: events.some((event) => isAnswer(event)),
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

const isAnswer = ({ type, direction, particulars }: DigestedEvent): boolean =>
  type === 'contact' && direction === 'outbound' && !particulars.some(({ name }) => name === 'bot');

export interface StoryEnd {
  /** Instant. */
  readonly at: string;
  /** A rule closes without solving. */
  readonly how: 'solved' | 'closed_by_rule';
}

/** The issue ends when none of its cases is open any more, in the way in which the last of them ended. */
export function endOf({ events, summary }: Pick<DigestedStory, 'events' | 'summary'>): StoryEnd | null {
  const open = new Set<string>();
  let last: StoryEnd | null = null;
  for (const { type, case: id, at, particulars } of events) {
    if (type === 'case.opened' || type === 'case.reopened') open.add(id);
    if (type !== 'case.resolved' && type !== 'case.closed' && type !== 'case.merged') continue;
    if (!open.delete(id) || type === 'case.merged') continue;
    const byRule = type === 'case.closed' && particulars.some(({ name }) => name === 'administrative');
    last = { at, how: byRule ? 'closed_by_rule' : 'solved' };
  }
  if (open.size > 0) return null;
  return last ?? (summary.resolvedAt == null ? null : { at: summary.resolvedAt, how: 'solved' });
}
