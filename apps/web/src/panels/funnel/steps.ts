/** What is worth saying of a funnel: where it ends, where most are lost, and which groups get further. */
import type { FunnelGroup, StepReached } from './walked.ts';

/** The step at which most are lost for good; undefined where none is. */
export function largestLoss({ steps }: FunnelGroup): StepReached | undefined {
  const [first, ...others] = steps.filter(({ lost }) => lost > 0);
  if (first === undefined) return undefined;
  return others.reduce((most, each) => (each.lost > most.lost ? each : most), first);
}

export const endOf = ({ steps }: FunnelGroup): StepReached | undefined => steps.at(-1);

export type Ends =
  | { readonly kind: 'alike' }
  | { readonly kind: 'differ'; readonly best: FunnelGroup; readonly worst: FunnelGroup };

/** null where groups are not compared. Only groups of different tiers are named as better and worse. */
export function endsOf(groups: readonly FunnelGroup[]): Ends | null {
  const share = (group: FunnelGroup) => endOf(group)?.ofFirst.value ?? 0;
  const compared = groups
    .filter(({ tier }) => tier !== null)
    .toSorted((one, other) => (one.tier ?? 0) - (other.tier ?? 0) || share(other) - share(one));
  const [best] = compared;
  const worst = compared.at(-1);
  if (best === undefined || worst === undefined || compared.length < 2) return null;
  return best.tier === worst.tier ? { kind: 'alike' } : { kind: 'differ', best, worst };
}
