import type { Format } from '../../format/format.ts';

/** A part of a change, with its sign: counts and ratios in their own unit, so that parts can be added up by the reader. */
export function differenceInWords(difference: number, unit: string, format: Format): string {
  if (unit === 'count' || unit === 'ratio') {
    const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
    return sign + format.value(unit, Math.abs(difference));
  }
  return format.change(unit, difference, 0) ?? '';
}

/** What a change is printed in. Those of durations depend on how long they are: none. */
const STEPS: Readonly<Record<string, number>> = { share: 0.001, index: 0.1, score: 1 };

/**
 * A change and the two parts that it is made of, so that the printed parts add up to the printed change: what rounding leaves
 * goes to the mix, which is so at most one step another than its own. 0.17 = 0.63 − 0.46 is +0.2 = +0.6 − 0.4, not − 0.5.
 */
export function partsInWords(
  { change, rate, mix }: { readonly change: number; readonly rate: number; readonly mix: number },
  unit: string,
  format: Format,
): { readonly change: string; readonly rate: string; readonly mix: string } {
  const step = STEPS[unit];
  const shown = step === undefined ? mix : (inSteps(change, step) - inSteps(rate, step)) * step;
  return {
    change: differenceInWords(change, unit, format),
    rate: differenceInWords(rate, unit, format),
    mix: differenceInWords(shown, unit, format),
  };
}

/** Halves away from zero, as they are printed; decimals are not exact in binary. */
const inSteps = (value: number, step: number): number =>
  Math.sign(value) * Math.round(Number((Math.abs(value) / step).toPrecision(12)));
