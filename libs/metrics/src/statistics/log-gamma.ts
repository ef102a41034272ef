/** ln Γ(x) for x > 0 by the approximation of Lanczos (1964) with nine terms: fifteen digits. */
const TERMS = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13,
  -176.615_029_162_140_59, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6,
  1.505_632_735_149_311_6e-7,
];
const SHIFT = 7;
const HALF_LOG_TWO_PI = 0.918_938_533_204_672_7;

export function logGamma(x: number): number {
  // Below a half the series loses digits: Γ(x) = Γ(x + 1) / x.
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const z = x - 1;
  let sum = TERMS[0] as number;
  for (let i = 1; i < TERMS.length; i++) sum += (TERMS[i] as number) / (z + i);
  const t = z + SHIFT + 0.5;
  return HALF_LOG_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
