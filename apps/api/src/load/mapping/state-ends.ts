/** When a case ended, by the columns of one row that say so. */
import type { Happening } from '../tables/told-events.ts';
import type { CaseState, ToldElsewhere } from './case-state.ts';
import type { CaseStory } from './case-story.ts';
import type { StatusMeaning } from '@twicetold/metrics/mapping-uses';

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

export function tellEnds(story: CaseStory, state: CaseState, elsewhere: ToldElsewhere): void {
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
