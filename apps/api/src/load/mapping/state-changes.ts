/** What changed from row to row of a case. */
import type { About, CaseState, ToldElsewhere } from './case-state.ts';
import type { CaseStory } from './case-story.ts';
import { tellEnds } from './state-ends.ts';
import { statusHappenings } from './status-happenings.ts';

/** Of a case whose changes are dated: who had it, what it was about, and where it stood. */
export function tellChanges(story: CaseStory, states: readonly CaseState[], elsewhere: ToldElsewhere): void {
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

export function tellFact(
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
