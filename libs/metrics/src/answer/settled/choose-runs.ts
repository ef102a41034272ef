/** Which stretches of what is kept in order a question takes, and which rows are left to be looked at. */
import { bucketOf } from '../../periods/bucket-lookup.ts';
import type { Groups } from '../groups.ts';
import type { Runs } from './runs.ts';
import type { SettledPart } from './settled-part.ts';
import type { PlacedPart } from './settled-parts.ts';
import type { AskedOfSettled } from './settled-question.ts';

const OFF_THE_AXIS = -1;

/** The bucket of each month; null where one is cut by an edge between the first and the last instant that it has. */
export function bucketsOfMonths(part: SettledPart, edges: Float64Array): Int32Array | null {
  const buckets = new Int32Array(part.edges.length - 1);
  for (let month = 0; month < buckets.length; month++) {
    const first = bucketAt(edges, Math.max(part.least, part.edges[month] as number));
    const last = bucketAt(edges, Math.min(part.most, (part.edges[month + 1] as number) - 1));
    if (first !== last) return null;
    buckets[month] = first;
  }
  return buckets;
}

function bucketAt(edges: Float64Array, instant: number): number {
  const isOnAxis = instant >= (edges[0] as number) && instant < (edges[edges.length - 1] as number);
  return isOnAxis ? bucketOf(edges, instant) : OFF_THE_AXIS;
}

export function addRuns(
  runs: Runs,
  part: SettledPart,
  bucketOfMonth: Int32Array,
  { masks, by }: AskedOfSettled,
  groups: Groups | null,
  buckets: number,
): void {
  const { sizes, starts, ends } = part;
  const [channels, teams, reasons] = sizes;
  const passing = sizes.map((size, field) => codesThatPass(size, masks[field] ?? null));
  const [ofChannel, ofTeam, ofReason] = passing as [Int32Array, Int32Array, Int32Array];
  const codes = [0, 0, 0];
  const [first, second] = by;
  runs.begin(part);
  for (let month = 0; month < bucketOfMonth.length; month++) {
    const bucket = bucketOfMonth[month] as number;
    if (bucket === OFF_THE_AXIS) continue;
    for (const channel of ofChannel) {
      codes[0] = channel;
      for (const team of ofTeam) {
        codes[1] = team;
        const before = ((month * channels + channel) * teams + team) * reasons;
        for (const reason of ofReason) {
          const from = starts[before + reason] as number;
          const to = ends[before + reason] as number;
          if (from === to) continue;
          codes[2] = reason;
          const group =
            groups === null || first === undefined
              ? 0
              : groups.groupOf(codes[first] as number, second === undefined ? 0 : codes[second]);
          runs.add(group * buckets + bucket, before + reason, from, to);
        }
      }
    }
  }
}

function codesThatPass(size: number, mask: Uint8Array | null): Int32Array {
  const codes = Int32Array.from({ length: size }, (_, code) => code);
  return mask === null ? codes : codes.filter((code) => mask[code] === 1);
}

/** Of a table with so many rows: those outside of parts, and those that are not settled; `known`: only where the value is known. */
export function otherRows(size: number, parts: readonly PlacedPart[], known: boolean): Int32Array {
  const lists = parts.map(({ part }) => (known ? [part.unsettled] : [part.unsettled, part.unknown]));
  const notSettled = lists.flat().reduce((sum, { length }) => sum + length, 0);
  const inParts = parts.reduce((sum, { rows }) => sum + rows, 0);
  const others = new Int32Array(size - inParts + notSettled);
  let length = 0;
  let row = 0;
  for (const [i, { firstRow, rows: covered }] of parts.entries()) {
    while (row < firstRow) others[length++] = row++;
    for (const list of lists[i] as Int32Array[])
      for (let k = 0; k < list.length; k++) others[length++] = firstRow + (list[k] as number);
    row = firstRow + covered;
  }
  while (row < size) others[length++] = row++;
  return others;
}
