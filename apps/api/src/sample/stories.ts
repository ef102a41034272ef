/**
 * Five kinds of service story that every dashboard should get right, as event logs under their own case ids:
 * the acceptance test of the metrics and the heart of the sample workspace.
 */
import type { CanonicalEvent } from '@twicetold/cases';
import { arrangement } from './stories/arrangement.ts';
import { cancel } from './stories/cancel.ts';
import { clean } from './stories/clean.ts';
import { modem } from './stories/modem.ts';
import { sofa } from './stories/sofa.ts';

export type StoryName = 'modem' | 'sofa' | 'cancel' | 'arrangement' | 'clean';

export const STORIES: Readonly<Record<StoryName, readonly CanonicalEvent[]>> = {
  modem,
  sofa,
  cancel,
  arrangement,
  clean,
};
