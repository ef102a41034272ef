/**
 * When an issue was resolved: from the moment none of its cases is open and at least one of them stands resolved
 * (closing by rule, or going into another case, ends no matter by itself) until one is open again.
 */
import type { CaseHistory } from './case-history.ts';
import type { CaseState, Step } from './step.ts';

export interface IssueLife {
  /** Positions of the steps with which it became resolved. */
  readonly resolutions: readonly number[];
  readonly firstResolvedAt: number | null;
  /** Since when it has been resolved; null while it is not. */
  readonly resolvedAt: number | null;
  /** Every step with which that changed, and what it was from then on. */
  readonly turns: readonly { readonly position: number; readonly resolvedAt: number | null }[];
}

export function readLife(steps: readonly Step[]): IssueLife {
  const states = new Map<CaseHistory, CaseState>();
  const resolutions: number[] = [];
  const turns: { position: number; resolvedAt: number | null }[] = [];
  let open = 0;
  let resolved = 0;
  let resolvedAt: number | null = null;
  let firstResolvedAt: number | null = null;
  steps.forEach((step, position) => {
    const before = states.get(step.case);
    if (before === step.state) return;
    states.set(step.case, step.state);
    open += Number(step.state === 'open') - Number(before === 'open');
    resolved += Number(step.state === 'resolved') - Number(before === 'resolved');
    const until = resolvedAt;
    if (open > 0 || resolved === 0) resolvedAt = null;
    else if (resolvedAt === null) {
      resolutions.push(position);
      resolvedAt = step.event.at;
      firstResolvedAt ??= resolvedAt;
    }
    if (resolvedAt !== until) turns.push({ position, resolvedAt });
  });
  return { resolutions, firstResolvedAt, resolvedAt, turns };
}
