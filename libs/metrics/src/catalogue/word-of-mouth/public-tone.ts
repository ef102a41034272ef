/** The tone of public contacts: negative below 0, positive above. Those of no known tone are counted as left out. */
import type { Exclusion, Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';

export type Tone = 'negative' | 'positive';
export const WITHOUT_TONE: readonly Exclusion[] = [{ reason: 'no_sentiment', lacksEvidence: true }];
const NO_SENTIMENT = 1;

/** Keeps the contacts of the tone, or of either; and those whose tone is not known, to be left out and counted. */
export const keepPublicOf =
  (tone: Tone | 'either') =>
  (scope: Scope, rows: Int32Array, length: number): number => {
    const { sentiment } = scope.columns.tables.contact.columns;
    let kept = 0;
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      const heard = sentiment[row] as number;
      const other = tone === 'negative' ? heard >= 0 : tone === 'positive' ? heard <= 0 : heard === 0;
      if (!other) rows[kept++] = row;
    }
    return kept;
  };

/** 1 for a positive tone, 0 for a negative one. */
export function measurePositive(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { sentiment } = scope.columns.tables.contact.columns;
  for (let i = 0; i < length; i++) {
    const heard = sentiment[rows[i] as number] as number;
    into.first[i] = heard > 0 ? 1 : 0;
    if (Number.isNaN(heard)) into.excluded[i] = NO_SENTIMENT;
  }
}

export function measureToneKnown(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  measurePositive(scope, rows, length, into);
  into.first.fill(1, 0, length);
}
