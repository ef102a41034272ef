/** On what kind of evidence handoffs can be judged, so that tiers are never blended unseen. */
import type { Scope } from '../catalogue/define-metric.ts';
import type { Selection } from '../answer/select-rows.ts';

export interface EvidenceTier {
  /** STRUCTURED | TEXT | SURVEY; null: nothing tells what was known or lost. */
  readonly evidence: string | null;
  readonly handoffs: number;
}

/** Most handoffs first; they add up to the handoffs selected. */
export function evidenceTiers(scope: Scope, { rows, length }: Selection): EvidenceTier[] {
  const { handoff } = scope.columns.tables;
  const names = [null, ...handoff.specs.evidence.values];
  const counts = names.map(() => 0);
  for (let i = 0; i < length; i++) {
    const code = handoff.columns.evidence[rows[i] as number] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return names
    .map((evidence, code) => ({ evidence, handoffs: counts[code] as number }))
    .filter(({ handoffs }) => handoffs > 0)
    .sort((a, b) => b.handoffs - a.handoffs);
}
