import type { Level } from '../issues/handoffs.ts';
import type { Issue } from '../issues/issue.ts';
import type { StoryHandoff } from './story-types.ts';

/** In the order they happened; a change of team at level TEAM first. */
export function storyHandoffs(issue: Issue): StoryHandoff[] {
  const found = [...ofLevel(issue, 'TEAM'), ...ofLevel(issue, 'AGENT')];
  return found.sort((a, b) => a.position - b.position).map(({ story }) => story);
}

function ofLevel(
  { handoffs, aftermaths, knowledge }: Issue,
  level: Level,
): { position: number; story: StoryHandoff }[] {
  return handoffs[level].map((handoff, i) => {
    const loss = knowledge.handoffs.get(handoff) ?? null;
    const aftermath = aftermaths[level][i];
    const { event } = handoff.step;
    const story: StoryHandoff = {
      case: event.case,
      at: event.at,
      eventId: event.id,
      level,
      origin: handoff.origin,
      kind: handoff.kind,
      fromTeam: handoff.fromTeam,
      toTeam: handoff.toTeam,
      fromAgent: handoff.fromAgent,
      toAgent: handoff.toAgent,
      knownFields: [...(loss?.known ?? [])],
      repeatedFields: [...(loss?.repeated.keys() ?? [])],
      clearedFields: [...(loss?.cleared ?? [])],
      lostFields: [...(loss?.lost.keys() ?? [])],
      evidence: loss === null ? null : knowledge.evidence,
      returned: handoff.returned,
      orphan: aftermath?.orphan ?? false,
      firstTouch: aftermath?.firstTouch ?? null,
    };
    return { position: handoff.position, story };
  });
}
