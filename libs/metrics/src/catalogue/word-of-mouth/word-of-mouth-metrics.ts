import type { Metric } from '../define-metric.ts';
import { exposureObserved } from './exposure-observed.ts';
import { positiveShare } from './positive-share.ts';
import { publicContactsNegative } from './public-contacts-negative.ts';
import { publicContactsPositive } from './public-contacts-positive.ts';
import { wordOfMouthAtRisk } from './word-of-mouth-at-risk.ts';
import { wordOfMouthIndex } from './word-of-mouth-index.ts';

/** In the order of presentation. */
export const WORD_OF_MOUTH_METRICS = [
  wordOfMouthIndex,
  wordOfMouthAtRisk,
  publicContactsNegative,
  publicContactsPositive,
  positiveShare,
  exposureObserved,
] as const satisfies readonly Metric[];
