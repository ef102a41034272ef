/**
 * From the events of an issue to the rows of its story, in the order of time. What belongs to one conversation stands
 * in one row: facts told and promises made within the hour after a contact are part of it. A handoff always cuts, so
 * that what is told again after it stands below it.
 */
import type { Fact, Handoff, PromiseStory, Reading, RiskStep, Story, StoryEvent } from './story.ts';

export interface Entry {
  readonly kind: 'contact' | 'handoff' | 'facts' | 'event' | 'due' | 'silence' | 'fold';
  readonly key: string;
  readonly case: string;
  /** ISO instant at which it begins. */
  readonly at: string;
  readonly event: StoryEvent | null;
  /** How its words speak, where they were read. */
  readonly reading: Reading | null;
  readonly handoffs: readonly Handoff[];
  /** The case was opened with it. */
  readonly opened: StoryEvent | null;
  readonly facts: readonly Fact[];
  readonly made: readonly PromiseStory[];
  readonly kept: PromiseStory | null;
  /** A promise fell due and nothing came. */
  readonly due: PromiseStory | null;
  /** How long nothing happened. */
  readonly silentSeconds: number;
  readonly risk: readonly RiskStep[];
  /** What stands behind a row that folds several, see folds.ts. */
  readonly folded: readonly Entry[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const blank = {
  event: null,
  reading: null,
  handoffs: [],
  opened: null,
  facts: [],
  made: [],
  kept: null,
  due: null,
  silentSeconds: 0,
  risk: [],
  folded: [],
} as const satisfies Partial<Entry>;

const time = (instant: string): number => Date.parse(instant);

/** Changes of team, and changes of person within one team: a change of team is not told twice. */
const toldHandoffs = (handoffs: readonly Handoff[]): Handoff[] =>
  handoffs.filter(({ level, fromTeam, toTeam }) => level === 'TEAM' || fromTeam === toTeam);

export function entriesOf(story: Story): Entry[] {
  const told = conversations(story);
  const due = story.promises
    .filter(
      ({ fate, dueAt }) => (fate === 'broken' || fate === 'late') && time(dueAt) <= time(story.risk.asOf),
    )
    .map((promise, place): Entry => ({
      ...blank,
      kind: 'due',
      key: `due ${place}`,
      case: promise.case,
      at: promise.dueAt,
      due: promise,
    }));
  const ordered = [...told, ...due]
    .map((entry, place) => ({ entry, place }))
    .sort((one, other) => time(one.entry.at) - time(other.entry.at) || one.place - other.place)
    .map(({ entry }) => entry);
  return withSilences(withRisk(ordered, story.riskSteps));
}

function conversations({ events, facts, readings, handoffs, promises }: Story): Entry[] {
  const factsOf = new Map<string, Fact[]>();
  for (const fact of facts) factsOf.set(fact.eventId, [...(factsOf.get(fact.eventId) ?? []), fact]);
  const readingOf = new Map(readings.map((reading) => [reading.eventId, reading]));
  const left = toldHandoffs(handoffs);
  const untold = [...promises];
  const entries: { -readonly [K in keyof Entry]: Entry[K] }[] = [];
  for (const event of events) {
    const last = entries.at(-1);
    const near = last !== undefined && last.case === event.case && time(event.at) - time(last.at) <= HOUR;
    const talking = near && (last.kind === 'contact' || last.kind === 'facts') ? last : null;
    const own = factsOf.get(event.id) ?? [];
    const fact = event.type === 'contact' ? undefined : own[0];
    const reading = readingOf.get(event.id) ?? null;
    const passed = left.filter(({ at }) => at === event.at && event.type !== 'fact');
    const promise = promiseOf(event, promises, untold);
    if (passed.length > 0 && event.type === 'handoff') {
      for (const each of passed) left.splice(left.indexOf(each), 1);
      entries.push({
        ...blank,
        kind: 'handoff',
        key: event.id,
        case: event.case,
        at: event.at,
        event,
        handoffs: passed,
      });
    } else if (fact !== undefined && near && fact.at === last.at) {
      last.facts = [...last.facts, fact];
    } else if (fact !== undefined && talking !== null) {
      talking.facts = [...talking.facts, fact];
    } else if (promise?.made === true && talking !== null) {
      talking.made = [...talking.made, promise.story];
    } else if (
      event.type === 'contact' &&
      last?.event?.type === 'case.opened' &&
      near &&
      last.at === event.at
    ) {
      entries.splice(-1, 1, {
        ...last,
        kind: 'contact',
        key: event.id,
        event,
        reading,
        opened: last.event,
        facts: own,
      });
    } else {
      const hands = passed.filter(({ level }) => level === 'AGENT');
      for (const each of hands) {
        left.splice(left.indexOf(each), 1);
        passed.splice(passed.indexOf(each), 1);
      }
      // A change of team that nobody logged shows first in what the next team does: it stands before that.
      for (const each of passed) {
        left.splice(left.indexOf(each), 1);
        const key = `handoff ${event.id} ${each.level}`;
        entries.push({ ...blank, kind: 'handoff', key, case: event.case, at: event.at, handoffs: [each] });
      }
      entries.push({
        ...blank,
        kind: event.type === 'contact' ? 'contact' : fact !== undefined ? 'facts' : 'event',
        key: event.id,
        case: event.case,
        at: event.at,
        event,
        reading,
        handoffs: hands,
        facts: own,
        made: promise?.made === true ? [promise.story] : [],
        kept: promise?.made === false ? promise.story : null,
      });
    }
  }
  return entries;
}

/** Several may be made in one breath: each event takes the first that none before it has taken. */
function promiseOf(event: StoryEvent, promises: readonly PromiseStory[], untold: PromiseStory[]) {
  if (event.type === 'promise.made') {
    const place = untold.findIndex((each) => each.case === event.case && each.madeAt === event.at);
    const [story] = place === -1 ? [] : untold.splice(place, 1);
    return story === undefined ? null : { made: true, story };
  }
  if (event.type !== 'promise.kept') return null;
  const story = promises.find((each) => each.case === event.case && each.keptAt === event.at);
  return story === undefined ? null : { made: false, story };
}

/** What was done with one field stands together. */
export function byField(facts: readonly Fact[]): Fact[][] {
  const fields = new Map<string, Fact[]>();
  for (const fact of facts) fields.set(fact.field, [...(fields.get(fact.field) ?? []), fact]);
  return [...fields.values()];
}

/** Asked for and told in one breath is one time. */
export const timesToldAgain = (entries: readonly Entry[]): number =>
  entries.reduce(
    (sum, { facts }) => sum + new Set(facts.filter((fact) => fact.toldAgain).map((fact) => fact.field)).size,
    0,
  );

/** A step of the risk belongs to the row in which it happened: the last that had begun by then. */
function withRisk(entries: readonly Entry[], steps: readonly RiskStep[]): Entry[] {
  const places = steps.map((step) => entries.findLastIndex((entry) => time(entry.at) <= time(step.at)));
  return entries.map((entry, place) => ({
    ...entry,
    risk: steps.filter((_, index) => places[index] === place),
  }));
}

/** A day and more in which nothing happened is folded into one row that says how long it was. */
function withSilences(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry, place) => {
    const before = entries[place - 1];
    const silent = before === undefined ? 0 : time(entry.at) - time(lastMoment(before));
    if (before === undefined || silent < DAY) return [entry];
    const fold: Entry = {
      ...blank,
      kind: 'silence',
      key: `silence before ${entry.key}`,
      case: before.case,
      at: before.at,
      silentSeconds: silent / 1000,
    };
    return [fold, entry];
  });
}

function lastMoment({ at, facts, made }: Entry): string {
  return [at, ...facts.map((fact) => fact.at), ...made.map((promise) => promise.madeAt)].reduce(
    (latest, each) => (time(each) > time(latest) ? each : latest),
  );
}
