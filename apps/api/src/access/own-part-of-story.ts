/** A story as a team lead sees it: of its issue the cases that an own team had a part in, and no agents of others. */
import type { CaseStory } from '../generated/graphql.ts';
import { isOwn, ownAgents, type Teams } from './own-teams.ts';

/** null: no own team had a part in the case itself. */
export function ownPartOf(story: CaseStory, teams: Teams | null): CaseStory | null {
  if (teams === null) return story;
  const cases = new Set(story.legs.filter(({ team }) => isOwn(teams, team)).map((leg) => leg.case));
  if (!cases.has(story.summary.id)) return null;
  const own = <Row extends { readonly case: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => cases.has(row.case)).map((row) => ownAgents(row, teams));
  const events = own(story.events);
  const known = new Set(events.map(({ id }) => id));
  return {
    ...story,
    issueCases: story.issueCases.filter((id) => cases.has(id)),
    events,
    legs: own(story.legs),
    handoffs: own(story.handoffs),
    promises: own(story.promises),
    facts: own(story.facts).map((fact) => ({
      ...fact,
      firstToldEventId:
        fact.firstToldEventId != null && known.has(fact.firstToldEventId) ? fact.firstToldEventId : null,
    })),
    readings: story.readings.filter(({ eventId }) => known.has(eventId)),
  };
}
