import type { CaseHistory, Leg } from '../issues/case-history.ts';
import type { Issue } from '../issues/issue.ts';
import type { StoryLeg } from './story-types.ts';

/** Case by case, in turn. */
export function storyLegs(issue: Issue, asOf: number): StoryLeg[] {
  return issue.cases.flatMap((history) =>
    history.legs.map((leg, place) => {
      const { team, agent, enteredAt, leftAt } = leg;
      const untouchedUntil =
        place === 0
          ? untouchedSinceOpened(history, leg, asOf)
          : untouchedSinceHandoff(issue, history, leg, asOf);
      return { case: history.id, team, agent, enteredAt, leftAt, untouchedUntil };
    }),
  );
}

function untouchedSinceOpened(history: CaseHistory, leg: Leg, asOf: number): number | null {
  const until = Math.min(history.takenUpAt ?? Infinity, restsFrom(history), leg.leftAt ?? asOf);
  return until > leg.enteredAt ? until : null;
}

/** A leg that nobody handed over (its team became known only then) has no wait that could be told. */
function untouchedSinceHandoff(issue: Issue, history: CaseHistory, leg: Leg, asOf: number): number | null {
  const place = issue.handoffs.TEAM.findIndex(
    ({ step, toTeam }) =>
      step.case === history && step.event.at === leg.enteredAt && (toTeam === leg.team || toTeam === null),
  );
  const aftermath = issue.aftermaths.TEAM[place];
  if (aftermath === undefined || aftermath.seenByTouch) return null;
  const { firstTouch, spanEndedAt } = aftermath;
  const until = firstTouch === null ? (spanEndedAt ?? leg.leftAt ?? asOf) : leg.enteredAt + firstTouch;
  return until > leg.enteredAt ? until : null;
}

/** Nobody waits for a touch once it is resolved. */
const restsFrom = ({ rests }: CaseHistory): number => rests[0]?.from ?? Infinity;
