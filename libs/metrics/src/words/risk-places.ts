/** Which slices of reason × channel carry the highest risk. */
import { WORTH_NAMING } from '../question/loyalty-page.ts';

interface Slice {
  readonly key: readonly (string | null)[];
  readonly total: { readonly value: number | null; readonly n: number };
}

/** The highest first; what has no name, and fewer than 30, are no place to name. */
export const riskPlaces = <S extends Slice>(slices: readonly S[]): S[] =>
  slices
    .filter(({ key, total }) => total.value !== null && total.n >= WORTH_NAMING && !key.includes(null))
    .toSorted((one, other) => (other.total.value ?? 0) - (one.total.value ?? 0));
