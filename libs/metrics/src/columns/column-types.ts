/**
 * One column = one field of all rows of a measure, as a typed array. How a value that is not known is kept follows
 * from the kind: code 0 for dimensions and words, NaN for instants, durations and numbers, -1 for counts. Codes and
 * counts are kept as narrow as the values met so far allow.
 */
import type { FieldSpec, FieldSpecs } from '@twicetold/cases';

/** Of names, from 0 = not known. */
export type CodeArray = Uint8Array | Uint16Array | Uint32Array;
/** Numbers of things; -1 = not known. */
export type CountArray = Int8Array | Int16Array | Int32Array;
export type ColumnArray = CodeArray | CountArray | Float64Array;

export type ColumnOf<F extends FieldSpec> = F['kind'] extends 'dimension'
  ? CodeArray
  : F['kind'] extends 'oneOf' | 'flag'
    ? Uint8Array
    : F['kind'] extends 'count'
      ? CountArray
      : F['kind'] extends 'case'
        ? Int32Array
        : F['kind'] extends 'variants' | 'wordSet'
          ? Uint16Array
          : Float64Array;

export type ColumnsOf<S extends FieldSpecs> = { readonly [K in keyof S]: ColumnOf<S[K]> };

/** Wide enough for values up to `largest`, which only matters for kinds that come in several widths. */
export function emptyColumn(spec: FieldSpec, capacity: number, largest = 0): ColumnArray {
  switch (spec.kind) {
    case 'dimension':
      return largest <= 0xff
        ? new Uint8Array(capacity)
        : largest <= 0xffff
          ? new Uint16Array(capacity)
          : new Uint32Array(capacity);
    case 'oneOf':
    case 'flag':
      return new Uint8Array(capacity);
    case 'count':
      return largest <= 0x7f
        ? new Int8Array(capacity)
        : largest <= 0x7fff
          ? new Int16Array(capacity)
          : new Int32Array(capacity);
    case 'case':
      return new Int32Array(capacity);
    case 'variants':
    case 'wordSet':
      return new Uint16Array(capacity);
    default:
      return new Float64Array(capacity);
  }
}

/** The largest value that the array can hold; Infinity where there is no other width of its kind. */
export function largestIn(spec: FieldSpec, { BYTES_PER_ELEMENT: bytes }: ColumnArray): number {
  if (spec.kind === 'dimension') return 2 ** (8 * bytes) - 1;
  return spec.kind === 'count' ? 2 ** (8 * bytes - 1) - 1 : Infinity;
}

/** -1 stands for a count that is not known. */
export const UNKNOWN_COUNT = -1;
