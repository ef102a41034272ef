/**
 * What an evaluation changes of the alerts that are open. An alert is one for as long as the condition holds without a break:
 * bucket after bucket it stays the same alert and nobody is told again. What cannot be judged changes nothing.
 */
import type { Evaluation, JudgedSlice, SliceKey } from './evaluate.ts';
import type { Judgement } from './judge.ts';

export interface OpenAlert {
  readonly id: number;
  readonly slice: string;
  /** ISO instant at which the newest bucket begins in which the condition held. */
  readonly lastBucketStart: string;
}

export interface AlertChanges {
  readonly fired: readonly (JudgedSlice & { readonly slice: string })[];
  /** The condition still holds, in this bucket. */
  readonly held: readonly { readonly id: number; readonly judgement: Judgement }[];
  readonly resolved: readonly { readonly id: number; readonly judgement: Judgement }[];
}

/** The names of a slice as one text: what an alert is told apart by. */
export const sliceText = (key: SliceKey): string => JSON.stringify(key);

const NOTHING: AlertChanges = { fired: [], held: [], resolved: [] };

export function changesOf(
  { stale, slices }: Pick<Evaluation, 'stale' | 'slices'>,
  open: readonly OpenAlert[],
): AlertChanges {
  if (stale) return NOTHING;
  const bySlice = new Map(open.map((alert) => [alert.slice, alert]));
  const fired: AlertChanges['fired'][number][] = [];
  const held: AlertChanges['held'][number][] = [];
  const resolved: AlertChanges['resolved'][number][] = [];
  for (const { key, judgement } of slices) {
    const slice = sliceText(key);
    const alert = bySlice.get(slice);
    // Of a bucket before that of the alert there is nothing new to say.
    if (alert !== undefined && judgement.bucket.start < alert.lastBucketStart) continue;
    if (judgement.state === 'met') {
      if (alert === undefined) fired.push({ key, slice, judgement });
      else held.push({ id: alert.id, judgement });
    } else if (judgement.state === 'not_met' && alert !== undefined) {
      resolved.push({ id: alert.id, judgement });
    }
  }
  return { fired, held, resolved };
}
