/** Handoffs of an issue, for the metrics that are about issues. Where nobody knows who had it, none can be seen. */
import type { Exclusion, Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';

export const HOLDER_UNKNOWN: readonly Exclusion[] = [{ reason: 'holder_unknown', lacksEvidence: true }];

/** Their number. Complete when the issue is resolved: until then it may be handed over again. */
export function measureHandoffs(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { issue, case: cases } = scope.columns.tables;
  const { handoffs, agentHandoffs, resolvedAt, case: caseRows } = issue.columns;
  const { openingTeam, resolvingTeam } = cases.columns;
  const counts = scope.question.level === 'TEAM' ? handoffs : agentHandoffs;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const first = caseRows[row] as number;
    const count = counts[row] as number;
    into.first[i] = count;
    into.complete[i] = Number.isNaN(resolvedAt[row]) ? 0 : 1;
    if (count === 0 && openingTeam[first] === 0 && resolvingTeam[first] === 0) into.excluded[i] = 1;
  }
}
