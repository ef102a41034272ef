/** Ratings that reach a part of their scale; the scale itself differs from survey to survey. */
import type { Exclusion, Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';

export const WITHOUT_SCALE: readonly Exclusion[] = [{ reason: 'no_scale', lacksEvidence: true }];
const NO_SCALE = 1;

/** 1 for a score of at least this part of its highest. */
export const measureUpperPart =
  (part: number) =>
  (scope: Scope, rows: Int32Array, length: number, into: Observations): void => {
    const { score, max } = scope.columns.tables.voice.columns;
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      into.first[i] = (score[row] as number) >= part * (max[row] as number) - 1e-9 ? 1 : 0;
      if (Number.isNaN(max[row]) || Number.isNaN(score[row])) into.excluded[i] = NO_SCALE;
    }
  };

export function noteScore(scope: Scope, row: number): string {
  const { score, max } = scope.columns.tables.voice.columns;
  return `${score[row]} of ${max[row]}`;
}
