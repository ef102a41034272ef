import type { Issue } from '../issues/issue.ts';
import type { StoryFact } from './story-types.ts';

export function storyFacts({ steps, knowledge }: Issue): StoryFact[] {
  return steps.flatMap(({ event }, position) => {
    if (event.type !== 'fact') return [];
    const told = knowledge.toldAgain.get(position);
    const fact: StoryFact = {
      eventId: event.id,
      case: event.case,
      at: event.at,
      field: event.body.field,
      action: event.body.action,
      by: event.body.by,
      toldAgain: told !== undefined,
      firstToldEventId: told === undefined ? null : (steps[told]?.event.id ?? null),
    };
    return [fact];
  });
}
