import type { Metric } from '../define-metric.ts';
import { wordOfMouthAtRisk } from './word-of-mouth-at-risk.ts';
import { wordOfMouthIndex } from './word-of-mouth-index.ts';

/** In the order of presentation. */
export const WORD_OF_MOUTH_METRICS: readonly Metric[] = [wordOfMouthIndex, wordOfMouthAtRisk];
