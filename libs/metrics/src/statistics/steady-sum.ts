/**
 * A sum that is the same in whatever order the numbers come. Plain addition of fractions is not: the last
 * digits depend on the order, and an answer patched row by row would differ from a full rebuild.
 *
 * Each number is split on a fixed grid (Demmel & Nguyen 2013, "Fast reproducible floating-point summation"): a
 * coarse part, a multiple of 2⁻¹², and a fine part, a multiple of 2⁻⁴⁰. Sums of either are exact in 53 bits for up
 * to 2²⁷ numbers of magnitude below 2¹⁴ (an index, a score, its square), so no rounding ever depends on the
 * order. What lies below 2⁻⁴⁰ is dropped, the same for every number.
 */
const COARSE = 2 ** 12;
const FINE = 2 ** 40;

export function steadySum(values: Float64Array, start: number, end: number): number {
  let coarse = 0;
  let fine = 0;
  for (let i = start; i < end; i++) {
    const value = values[i] as number;
    const high = Math.round(value * COARSE) / COARSE;
    coarse += high;
    fine += Math.round((value - high) * FINE) / FINE;
  }
  return coarse + fine;
}

/** The same of the squares. */
export function steadySumOfSquares(values: Float64Array, start: number, end: number): number {
  let coarse = 0;
  let fine = 0;
  for (let i = start; i < end; i++) {
    const square = (values[i] as number) * (values[i] as number);
    const high = Math.round(square * COARSE) / COARSE;
    coarse += high;
    fine += Math.round((square - high) * FINE) / FINE;
  }
  return coarse + fine;
}
