/**
 * Which sealed layers have their settled durations kept in order, as long as there is room. One is made when it is wanted for the
 * second time: making it takes about as long as two questions that do without.
 */
import { MEASURE_NAMES } from '@twicetold/cases';
import { use, type Held } from '../../columns/budget.ts';
import type { Columns } from '../../columns/columns.ts';
import type { SealedLayer } from '../../columns/sealed/sealed-layer.ts';
import { SettledPart, type SettledKind } from './settled-part.ts';

/** A part, and which row of the case table is the first of its layer. */
export interface PlacedPart {
  readonly part: SettledPart;
  readonly firstRow: number;
  readonly rows: number;
}

interface Kept {
  wanted: number;
  part: SettledPart | null;
  held: Held | null;
}

const CASE_MEASURE = MEASURE_NAMES.indexOf('case');
/** Times a part is wanted before it is made. */
const WANTED = 2;
/** Of the room for everything, for one part. */
const SHARE_OF_ROOM = 0.5;

const ofColumns = new WeakMap<Columns, Map<SealedLayer, Map<string, Kept>>>();

/** Those there are, in the order of their rows; what is not there yet may be the next time. */
export function settledParts(columns: Columns, kind: SettledKind): PlacedPart[] {
  const kept = keptOf(columns);
  const words = JSON.stringify(kind);
  return columns.sealedCases.flatMap(({ layer, firstRow }) => {
    const rows = layer.rows(CASE_MEASURE);
    if (rows < columns.sortedFrom) return [];
    const ofLayer = found(kept, layer, () => new Map<string, Kept>());
    const own = found(ofLayer, words, () => ({ wanted: 0, part: null, held: null }));
    own.wanted++;
    if (own.part === null) {
      const isTooLarge = rows * Float64Array.BYTES_PER_ELEMENT > SHARE_OF_ROOM * columns.budget.room;
      if (own.wanted < WANTED || isTooLarge) return [];
      own.part = new SettledPart(columns, layer, firstRow, kind, boundsOfOthers(kept, words));
      own.held = columns.budget.hold(own.part.bytes, () => {
        own.wanted = 0;
        own.part = own.held = null;
      });
    } else {
      use(own.held as Held);
      own.part.takeOutBuried(columns, layer, firstRow);
    }
    return [{ part: own.part, firstRow, rows }];
  });
}

/** Parts of a kind are counted between the same bounds. */
function boundsOfOthers(kept: Map<SealedLayer, Map<string, Kept>>, words: string): Float64Array | null {
  for (const ofLayer of kept.values()) {
    const part = ofLayer.get(words)?.part ?? null;
    if (part !== null) return part.bounds;
  }
  return null;
}

/** What belongs to layers that are no more goes. */
function keptOf(columns: Columns): Map<SealedLayer, Map<string, Kept>> {
  const kept = found(ofColumns, columns, () => new Map<SealedLayer, Map<string, Kept>>());
  const { sealed } = columns;
  for (const [layer, ofLayer] of kept) {
    if (sealed.includes(layer)) continue;
    for (const { held } of ofLayer.values()) if (held !== null) columns.budget.release(held);
    kept.delete(layer);
  }
  return kept;
}

function found<K extends WeakKey | string, V>(
  kept: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
