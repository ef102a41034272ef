/** Which slices of reason × channel carry the highest risk. */
import { WORTH_NAMING } from '../question/loyalty-page.ts';

interface Slice {
  readonly key: readonly (string | null)[];
  readonly total: { readonly value: number | null; readonly n: number };
}

/**
 * The slices of so many first names (of both dimensions) with the highest risk, in the order they come: what stands on paper,
 * which is not scrolled.
 */
export function mostAtRisk<S extends Slice>(slices: readonly S[], most: number): S[] {
  const byRisk = slices.toSorted((one, other) => (other.total.value ?? -1) - (one.total.value ?? -1));
  const kept = new Set([...new Set(byRisk.map(({ key }) => key[0] ?? null))].slice(0, most));
  return slices.filter(({ key }) => kept.has(key[0] ?? null));
}

/** The highest first; what has no name, and fewer than 30, are no place to name. */
export const riskPlaces = <S extends Slice>(slices: readonly S[]): S[] =>
  slices
    .filter(({ key, total }) => total.value !== null && total.n >= WORTH_NAMING && !key.includes(null))
    .toSorted((one, other) => (other.total.value ?? 0) - (one.total.value ?? 0));
