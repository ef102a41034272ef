/**
 * Cases come in blocks of ten thousand that know nothing of each other, each spread over all the days: a larger log is
 * the smaller one with blocks added, and the cases of one day can be made without those of the days before.
 */
import { Chance } from './chance.ts';
import { DAY_WEIGHTS, REASON_WEIGHTS } from './desk.ts';

export const BLOCK = 10_000;
/** Prime to BLOCK: places in time are taken so that any beginning of a block is spread evenly over the days. */
const STRIDE = 6_181;
const SHIFTED_BACK = inverseOf(STRIDE, BLOCK);
/** A case of the same customer for the same reason as one shortly before it. */
const FOLLOWS = 0.16;
const NEARBY = 50;

export interface Place {
  readonly block: number;
  /** Position in the block by time of opening. */
  readonly slot: number;
}

/** The places of the cases that are opened on a day, of a log of so many; without those of a log of only `beyond`. */
export function* placesOf(seed: number, day: number, cases: number, beyond = 0): Generator<Place> {
  const from = day === 0 ? 0 : (DAY_WEIGHTS[day - 1] as number);
  const to = DAY_WEIGHTS[day] as number;
  const first = Math.max(0, Math.floor(from * BLOCK) - 1);
  const last = Math.min(BLOCK - 1, Math.ceil(to * BLOCK));
  for (let block = 0; block * BLOCK < cases; block++) {
    const inBlock = Math.min(BLOCK, cases - block * BLOCK);
    const before = beyond - block * BLOCK;
    if (before >= inBlock) continue;
    for (let slot = first; slot <= last; slot++) {
      const member = memberOf(slot);
      if (member >= inBlock || member < before) continue;
      const share = (slot + new Chance(seed, block, slot, 1).next()) / BLOCK;
      if (share >= from && (share < to || to === 1)) yield { block, slot };
    }
  }
}

export interface Belonging {
  readonly customer: number;
  readonly reason: number;
}

/** Whose case it is, and what it is about. Of a full block every second case is somebody else's. */
export function belongingOf(seed: number, { block, slot }: Place): Belonging {
  const member = memberOf(slot);
  const chance = new Chance(seed, block, slot, 2);
  const reason = chance.pick(REASON_WEIGHTS);
  const customers = BLOCK / 2;
  if (member < customers) return { customer: block * customers + member, reason };
  const before = slot - 1 - chance.below(NEARBY);
  if (chance.happens(FOLLOWS) && before >= 0) return belongingOf(seed, { block, slot: before });
  return { customer: block * customers + Math.floor(customers * chance.next() ** 1.5), reason };
}

/** How many cases of the block come before it as the log grows. */
const memberOf = (slot: number): number => (slot * SHIFTED_BACK) % BLOCK;

function inverseOf(value: number, modulus: number): number {
  let found = 1;
  while ((found * value) % modulus !== 1) found++;
  return found;
}
