/**
 * The 97.5 % point of Student's t distribution: half-width of a 95 % interval of a mean, in standard errors.
 * Up to 9 degrees of freedom from the published table, above by the expansion 26.7.5 of Abramowitz & Stegun, which
 * is right to four decimals from there on.
 */
import { Z95 } from './normal.ts';

const TABLE = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622];

export function studentT95(degreesOfFreedom: number): number {
  const tabled = TABLE[degreesOfFreedom - 1];
  if (tabled !== undefined) return tabled;
  const z = Z95;
  const v = degreesOfFreedom;
  return (
    z +
    (z ** 3 + z) / (4 * v) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * v ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * v ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * v ** 4)
  );
}
