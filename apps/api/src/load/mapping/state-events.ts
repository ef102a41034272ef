/** One case as its rows say it stood: one row, or several that were written at different times. */
import { isHistory, NO_CHANNEL, openedAt, type CaseState, type ToldElsewhere } from './case-state.ts';
import { digest, type CaseStory } from './case-story.ts';
import { tellChanges, tellFact } from './state-changes.ts';
import { tellEnds } from './state-ends.ts';
import { tellOpening } from './state-opening.ts';

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
