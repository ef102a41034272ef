import { NOT_NAMED } from '../issues/tellings.ts';
import type { Issue } from '../issues/issue.ts';
import type { StoryFact } from './story-types.ts';

/** Of the evidence that the issue is judged by: recorded facts, or what its messages say. */
export function storyFacts({ steps, knowledge }: Issue): StoryFact[] {
  const { evidence } = knowledge;
  if (evidence === null) return [];
  return steps.flatMap(({ event }, position) =>
    (knowledge.tellings.get(position) ?? [])
      .filter(({ field }) => field !== NOT_NAMED)
      .map(({ field, action }): StoryFact => {
        const told = knowledge.toldAgain.get(position)?.get(field);
        return {
          evidence,
          eventId: event.id,
          case: event.case,
          at: event.at,
          field,
          action,
          by: event.type === 'fact' ? event.body.by : speaker(event),
          toldAgain: told !== undefined,
          firstToldEventId: told === undefined ? null : (steps[told]?.event.id ?? null),
        };
      }),
  );
}

const speaker = (event: Issue['steps'][number]['event']): 'customer' | 'agent' =>
  event.type === 'contact' && event.body.direction === 'inbound' ? 'customer' : 'agent';
