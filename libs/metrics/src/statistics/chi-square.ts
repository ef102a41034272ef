/**
 * How often chance alone gives at least so large a chi-square: the upper regularised incomplete gamma function Q(ν/2, x/2),
 * by its series below ν/2 + 1 and its continued fraction above (Abramowitz & Stegun 6.5.29 and 6.5.31).
 */
import { logGamma } from './log-gamma.ts';

const ENOUGH = 1e-15;
const MOST_TERMS = 10_000;

/** `chiSquare` ≥ 0, `degreesOfFreedom` ≥ 1. A share, 0 to 1. */
export function chiSquareAtLeast(chiSquare: number, degreesOfFreedom: number): number {
  const a = degreesOfFreedom / 2;
  const x = chiSquare / 2;
  if (x <= 0) return 1;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - scale * series(a, x) : scale * continuedFraction(a, x);
}

/** Two-sided: how often a normal deviate is at least so far from 0. */
export const normalBeyond = (z: number): number => chiSquareAtLeast(z * z, 1);

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < MOST_TERMS && term > sum * ENOUGH; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** Lentz's method. */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < MOST_TERMS; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < ENOUGH) break;
  }
  return fraction;
}
