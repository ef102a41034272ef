/** All of a sealed layer but its blocks, as bytes: a length, a head in JSON, and arrays at multiples of eight bytes. */
import { upToEight } from '../encoding/block-format.ts';
import type { BlockSource } from './blocks.ts';
import { RowCounts } from './row-counts.ts';
import { SealedLayer, type SealedTable } from './sealed-layer.ts';
import { SortedKeys } from './sorted-keys.ts';

type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;

interface Head {
  readonly tables: readonly { readonly rows: number; readonly largest: readonly number[] }[];
  /** Lengths of the arrays, in the order in which they are written. */
  readonly lengths: readonly number[];
}

const HEAD_AT = 8;

export function layerIndex({ keys, tables }: SealedLayer): Uint8Array {
  const arrays: readonly Numbers[] = [keys.low, keys.high, ...tables.flatMap(arraysOf)];
  const head: Head = {
    tables: tables.map(({ rows, columns }) => ({ rows, largest: columns.map(({ largest }) => largest) })),
    lengths: arrays.map(({ length }) => length),
  };
  const words = Uint8Array.from(JSON.stringify(head), (letter) => letter.charCodeAt(0));
  const first = upToEight(HEAD_AT + words.length);
  const bytes = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + upToEight(byteLength), first));
  new Uint32Array(bytes.buffer, 0, 1)[0] = words.length;
  bytes.set(words, HEAD_AT);
  let at = first;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += upToEight(byteLength);
  }
  return bytes;
}

/** Throws where the bytes are no index. */
export function readLayerIndex(bytes: Uint8Array, blocks: BlockSource): SealedLayer {
  const [length = 0] = new Uint32Array(bytes.slice(0, 4).buffer);
  const words = Array.from(bytes.subarray(HEAD_AT, HEAD_AT + length), (letter) =>
    String.fromCharCode(letter),
  );
  const head = JSON.parse(words.join('')) as Head;
  let at = upToEight(HEAD_AT + length);
  let array = 0;
  const next = <A extends Numbers>(make: { new (buffer: ArrayBuffer): A; BYTES_PER_ELEMENT: number }): A => {
    const byteLength = (head.lengths[array++] as number) * make.BYTES_PER_ELEMENT;
    const own = bytes.slice(at, at + byteLength);
    at += upToEight(byteLength);
    return new make(own.buffer);
  };
  const keys = new SortedKeys(next(Uint32Array), next(Uint32Array));
  const tables = head.tables.map(({ rows, largest }): SealedTable => {
    const parts = {
      firstRows: next(Int32Array),
      firstWords: next(Uint32Array),
      widths: next(Uint8Array),
      words: next(Uint32Array),
    };
    const columns = largest.map((most) => ({
      largest: most,
      places: next(Float64Array),
      lengths: next(Uint32Array),
    }));
    return { rows, counts: new RowCounts(keys.length, parts), columns };
  });
  return new SealedLayer(keys, tables, blocks);
}

function arraysOf({ counts, columns }: SealedTable): readonly Numbers[] {
  const { firstRows, firstWords, widths, words } = counts.parts;
  return [
    firstRows,
    firstWords,
    widths,
    words,
    ...columns.flatMap(({ places, lengths }): Numbers[] => [places, lengths]),
  ];
}
