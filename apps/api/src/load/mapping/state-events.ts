/** One case as its rows say it stood: one row, or several that were written at different times. */
import type { StatusMeaning } from './schema.ts';
import type { Happening } from '../tables/told-events.ts';
import { saysClosedByRule } from '../tables/closed-by-rule.ts';
import type { CaseStory } from './case-story.ts';
import { digest } from './case-story.ts';
import type { MappedCells } from './mapped-cells.ts';
import { wholeId, type MappedRow } from './mapped-row.ts';
import { statusHappenings } from './status-happenings.ts';

export interface CaseState {
  readonly row: MappedRow;
  /** When it was written down; null = the table does not say. */
  readonly updated: number | null;
  readonly sequence: number | null;
  readonly opened: number | null;
  readonly ended: Readonly<
    Record<'resolved' | 'reopened' | 'closed' | 'first_response' | 'rated', number | null>
  >;
  readonly status: StatusMeaning | null;
  readonly closedByRule: boolean;
  readonly team: string | null;
  readonly agent: string | null;
  readonly channel: string | null;
  readonly about: About;
  readonly parent: string | null;
  readonly mergedInto: string | null;
  readonly isPublic: boolean | null;
  readonly text: string | null;
  readonly language: string | null;
  readonly facts: readonly (readonly [field: string, value: string | null])[];
  readonly ratings: readonly {
    readonly scale: 'csat' | 'nps' | 'ces';
    readonly score: number;
    readonly max: number | null;
  }[];
}

export interface About {
  readonly reason: string | null;
  readonly product: string | null;
  readonly segment: string | null;
  readonly priority: string | null;
}

/** Where no column names a channel. The word is one of ours: a source that knows none must not look like one that knows. */
export const NO_CHANNEL = 'unknown';

export function caseState(row: MappedRow, mapped: MappedCells): CaseState {
  const { cells } = row;
  const name = (use: Parameters<MappedCells['name']>[0]) => mapped.name(use, cells);
  const at = (use: Parameters<MappedCells['moment']>[0]) => mapped.moment(use, cells);
  const linked = (id: string | null) => (id === null ? null : wholeId(id));
  const texts = [mapped.text('subject', cells), mapped.text('text', cells)].filter((text) => text !== null);
  return {
    row,
    updated: at('updated'),
    sequence: mapped.number('sequence', cells),
    opened: at('opened'),
    ended: {
      resolved: at('resolved'),
      reopened: at('reopened'),
      closed: at('closed'),
      first_response: at('first_response'),
      rated: at('rated'),
    },
    status: mapped.status(cells),
    closedByRule: saysClosedByRule(mapped.text('closing_note', cells)),
    team: name('team'),
    agent: name('agent'),
    channel: name('channel')?.toLowerCase() ?? null,
    about: {
      reason: name('reason'),
      product: name('product'),
      segment: name('segment'),
      priority: name('priority'),
    },
    parent: linked(name('parent')),
    mergedInto: linked(name('merged_into')),
    isPublic: mapped.truth('public', cells),
    text: texts.length === 0 ? null : texts.join('\n\n').slice(0, 100_000),
    language: name('language'),
    facts: mapped
      .all('fact')
      .map((column) => [column.field ?? column.column, mapped.valueOf(column, cells)] as const),
    ratings: (['csat', 'nps', 'ces'] as const).flatMap((scale) => {
      const rating = mapped.rating(scale, cells);
      return rating === null ? [] : [{ scale, ...rating }];
    }),
  };
}

/** What the events of the case, in a table of their own, tell already: the row of the case does not tell it again. */
export interface ToldElsewhere {
  readonly opening: boolean;
  readonly contacts: boolean;
  readonly answers: boolean;
  readonly holders: boolean;
  readonly ends: boolean;
  readonly ratings: boolean;
  readonly firstTeam: string | null;
}

/** @param states in the order in which they were written */
export function tellStates(story: CaseStory, states: readonly CaseState[], elsewhere: ToldElsewhere): void {
  const first = states[0];
  if (first === undefined) return;
  const opened = openedAt(states);
  if (opened === null) return;
  tellOpening(story, states, opened, elsewhere);
  const history = isHistory(states);
  if (history) tellChanges(story, states, elsewhere);
  else for (const state of states) tellEnds(story, state, elsewhere);
  for (const state of states) tellOnce(story, state, opened, elsewhere, history);
}

/** Whether the rows of the case were written at different times, so that what differs between them happened. */
export const isHistory = (states: readonly CaseState[]): boolean =>
  new Set(states.flatMap(({ updated }) => (updated === null ? [] : [updated]))).size > 1;

export function openedAt(states: readonly CaseState[]): number | null {
  const known = (of: (state: CaseState) => number | null) => states.map(of).filter((at) => at !== null);
  const openings = known(({ opened }) => opened);
  const all = openings.length > 0 ? openings : known(({ updated }) => updated);
  return all.length === 0 ? null : all.reduce((least, at) => Math.min(least, at));
}

const firstKnown = <T>(states: readonly CaseState[], of: (state: CaseState) => T | null): T | null => {
  for (const state of states) {
    const known = of(state);
    if (known !== null) return known;
  }
  return null;
};

function tellOpening(
  story: CaseStory,
  states: readonly CaseState[],
  at: number,
  elsewhere: ToldElsewhere,
): void {
  const [first] = states as [CaseState];
  const merged = states.every(({ updated }) => updated === first.updated);
  const of = <T>(what: (state: CaseState) => T | null) => (merged ? firstKnown(states, what) : what(first));
  const channel = firstKnown(states, (state) => state.channel);
  const team = elsewhere.holders ? elsewhere.firstTeam : of((state) => state.team);
  if (!elsewhere.opening)
    story.tell(first.row, at, 'opened', 'opened', {
      type: 'case.opened',
      reason: of(({ about }) => about.reason),
      product: of(({ about }) => about.product),
      segment: of(({ about }) => about.segment),
      priority: of(({ about }) => about.priority),
      channel,
      team,
      agent: elsewhere.holders ? null : of((state) => state.agent),
      parent: firstKnown(states, (state) => state.parent),
    });
  if (elsewhere.contacts) return;
  const isPublic = firstKnown(states, (state) => state.isPublic);
  const text = firstKnown(states, (state) => state.text);
  story.tell(first.row, at, 'contact', 'contact', {
    type: 'contact',
    direction: 'inbound',
    channel: channel ?? NO_CHANNEL,
    ...(isPublic === true ? { visibility: 'public' as const } : {}),
    ...(text === null ? {} : { text, language: firstKnown(states, (state) => state.language) }),
  });
}

/** Of a case whose changes are dated: who had it, what it was about, and where it stood. */
function tellChanges(story: CaseStory, states: readonly CaseState[], elsewhere: ToldElsewhere): void {
  let before = states[0] as CaseState;
  let team = before.team;
  let agent = before.agent;
  const steps = statusHappenings(states);
  states.forEach((state, place) => {
    const at = state.updated ?? before.updated;
    if (at === null) return;
    if (place > 0) {
      const changes = changed(before.about, state.about);
      if (changes !== null)
        story.tellChange(state.row, at, 'about', 'updated', { type: 'case.updated', ...changes });
      if (!elsewhere.holders) {
        const to = state.team ?? team;
        const hands = state.agent !== null && state.agent !== agent;
        if (to !== null && (to !== team || hands)) {
          if (team !== null || to !== null)
            story.tellChange(state.row, at, 'holder', to === team ? 'agent' : 'group', {
              type: 'handoff',
              fromTeam: team,
              fromAgent: agent,
              toTeam: to,
              toAgent: state.agent ?? null,
            });
          if (to !== team) agent = null;
        }
        team = to;
        agent = state.agent ?? agent;
      }
    }
    const known = new Map(place === 0 ? [] : before.facts);
    for (const [field, value] of state.facts)
      tellFact(story, state, at, field, known.get(field) ?? null, value);
    for (const happening of elsewhere.ends ? [] : (steps[place] ?? []))
      story.tellChange(state.row, at, 'status', happening.type, happening);
    before = state;
  });
  // Where the statuses never say that it ended, its columns may.
  const last = states.at(-1) as CaseState;
  if (!story.has('case.resolved') && !story.has('case.closed')) tellEnds(story, last, elsewhere);
}

function tellFact(
  story: CaseStory,
  { row }: CaseState,
  at: number,
  field: string,
  before: string | null,
  value: string | null,
): void {
  if (before === value) return;
  story.tellChange(
    row,
    at,
    'fact',
    `fact:${field}`,
    value === null
      ? { type: 'fact', field, action: 'cleared', by: 'agent' }
      : { type: 'fact', field, action: 'recorded', by: 'agent', value },
  );
}

/** Only what is new is said; what becomes unknown stays what it was. */
function changed(before: About, after: About): Partial<About> | null {
  const changes = Object.entries(after).filter(
    ([field, value]) => value !== null && value !== before[field as keyof About],
  );
  return changes.length === 0 ? null : Object.fromEntries(changes);
}

/** What counts as done by the status; a status that says nothing leaves it to the columns. */
const isOver = (status: StatusMeaning | null): boolean =>
  status === null || ['resolved', 'closed', 'closed_by_rule', 'merged'].includes(status);

/** A case that is open by its status is open, whatever its columns remember of an earlier end. */
export const remembersAnEnd = ({ status, ended }: CaseState): boolean =>
  !isOver(status) && (ended.resolved !== null || ended.closed !== null);

export const endsWithoutTime = ({ status, ended, mergedInto }: CaseState): boolean =>
  status !== null &&
  isOver(status) &&
  ended.resolved === null &&
  ended.closed === null &&
  mergedInto === null;

function tellEnds(story: CaseStory, state: CaseState, elsewhere: ToldElsewhere): void {
  const { row, ended, status, closedByRule } = state;
  if (elsewhere.ends || state.mergedInto !== null) return;
  const administrative = closedByRule || status === 'closed_by_rule';
  const tell = (at: number | null, happening: Happening) => {
    if (at !== null) story.tell(row, at, 'status', happening.type, happening);
  };
  const reopened = ended.reopened;
  if (isOver(status) || reopened !== null) {
    // By a rule nothing is resolved, whatever the column is called.
    if (!administrative) tell(ended.resolved, { type: 'case.resolved' });
    tell(ended.closed ?? (administrative ? ended.resolved : null), { type: 'case.closed', administrative });
  }
  tell(reopened, { type: 'case.reopened' });
}

/** Whatever row says it, it is told once: answers, ratings, what the case became a part of, and what it was last about. */
function tellOnce(
  story: CaseStory,
  state: CaseState,
  opened: number,
  elsewhere: ToldElsewhere,
  history: boolean,
): void {
  const { row, ended, mergedInto, about, updated } = state;
  const last = Math.max(opened, ...[updated, ended.resolved, ended.closed].filter((at) => at !== null));
  if (ended.first_response !== null && !elsewhere.answers)
    story.tell(row, ended.first_response, 'comment', 'first_response', {
      type: 'contact',
      direction: 'outbound',
      channel: state.channel ?? NO_CHANNEL,
    });
  if (!elsewhere.ratings)
    for (const { scale, score, max } of state.ratings)
      story.tellAs(row, ended.rated ?? last, 'rating', `rating/${scale}/${score}`, {
        type: 'rating',
        scale,
        score,
        max,
      });
  if (mergedInto !== null)
    story.tellAs(row, last, 'status', `merged/${mergedInto}`, { type: 'case.merged', into: mergedInto });
  // A later export may say something else of the case than the one that opened it here.
  if (history) return;
  if (last > opened && Object.values(about).some((value) => value !== null))
    story.tellAs(row, last, 'about', `about/${digest(about)}`, { type: 'case.updated', ...about });
  for (const [field, value] of state.facts) tellFact(story, state, opened, field, null, value);
}
