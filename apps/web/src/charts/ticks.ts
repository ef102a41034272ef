/** Round numbers along an axis that starts at 0, round in the unit: hours and days, not 20 000 seconds. */
const steps: Record<string, readonly number[]> = {
  seconds: [
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400, 172_800,
    259_200, 432_000, 604_800, 864_000, 1_728_000, 2_592_000, 4_320_000, 8_640_000, 17_280_000, 43_200_000,
  ],
  share: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25],
};

/** A step that misses by the rounding of floating-point numbers only is still one. More, and it would take a step too many. */
const ROUNDING = 1 - 1e-9;

function decimalStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((each) => each * power >= rough * ROUNDING) ?? 10) * power;
}

/** From 0 to the first step at or above the top, in at most `most` steps. */
export function ticksUpTo(unit: string, top: number, most = 4): number[] {
  const rough = top / most;
  const step = steps[unit]?.find((each) => each >= rough * ROUNDING) ?? decimalStep(rough);
  const count = Math.max(1, Math.ceil(top / step - 1e-8));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** The same for numbers that may lie below 0: steps down to the bottom and up to the top, 0 among them. */
export function ticksBetween(unit: string, bottom: number, top: number): number[] {
  if (bottom >= 0) return ticksUpTo(unit, top);
  const [, step = 1] = ticksUpTo(unit, Math.max(top, -bottom), 3);
  const first = -Math.ceil(-bottom / step - 1e-8);
  const last = Math.max(0, Math.ceil(top / step - 1e-8));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
