/** The five stories, each with its customer, cases and dates, by name. */
import { STORY_NAMES, storyEvents, type CanonicalEvent, type StoryName } from '@twicetold/cases';

export const STORIES = Object.fromEntries(
  STORY_NAMES.map((name) => [name, storyEvents(name)]),
) as unknown as Readonly<Record<StoryName, readonly CanonicalEvent[]>>;
