/**
 * One column = one field of all rows of a measure, as a typed array. How a value that is not known is kept follows
 * from the kind: code 0 for dimensions and words, NaN for instants, durations and numbers, -1 for counts.
 */
import type { FieldSpec, FieldSpecs } from '@twicetold/cases';

export type ColumnArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

export type ColumnOf<F extends FieldSpec> = F['kind'] extends 'dimension'
  ? Uint32Array
  : F['kind'] extends 'oneOf' | 'flag'
    ? Uint8Array
    : F['kind'] extends 'count' | 'case'
      ? Int32Array
      : F['kind'] extends 'variants' | 'wordSet'
        ? Uint16Array
        : Float64Array;

export type ColumnsOf<S extends FieldSpecs> = { [K in keyof S]: ColumnOf<S[K]> };

export function emptyColumn(spec: FieldSpec, capacity: number): ColumnArray {
  switch (spec.kind) {
    case 'dimension':
      return new Uint32Array(capacity);
    case 'oneOf':
    case 'flag':
      return new Uint8Array(capacity);
    case 'count':
    case 'case':
      return new Int32Array(capacity);
    case 'variants':
    case 'wordSet':
      return new Uint16Array(capacity);
    default:
      return new Float64Array(capacity);
  }
}

/** -1 stands for a count that is not known. */
export const UNKNOWN_COUNT = -1;
