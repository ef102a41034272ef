import type { Issue } from '../issues/issue.ts';
import { judgedMessages, readingOf } from '../issues/tellings.ts';
import type { StoryReading } from './story-types.ts';

/** Judged by all that was said and recorded before, also where facts are recorded and loss is counted from them. */
export function storyReadings({ steps }: Issue): StoryReading[] {
  const judged = judgedMessages(steps);
  return steps.flatMap((step, position) => {
    const reading = readingOf(step);
    if (reading === null) return [];
    const asks = judged.get(position)?.asks ?? [];
    const { language, alreadyTold, conduct } = reading;
    const asksKnown = [...new Set(asks.filter(({ again }) => again).map(({ field }) => field))];
    return [{ eventId: step.event.id, language, alreadyTold, conduct, asksKnown }];
  });
}
