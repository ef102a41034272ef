/**
 * Why a share, mean or ratio changed between two periods: because the slices themselves changed (rate), or because there
 * came to be more of some and fewer of others (mix). Kitagawa 1955, "Components of a difference between two rates", JASA
 * 50, 1168–1194, with the averages of both periods as weights, so that no third part is left over:
 *
 *     rate of a slice = (rate after − before) · average weight
 *     mix of a slice  = (weight after − before) · (average rate − average of the wholes)
 *
 * The mix effects are taken against the whole: growth of a slice that is as good as the rest changes nothing. As weights
 * add up to 1, their sum is Kitagawa's. Everything adds up to the change exactly.
 */
export interface SliceOfTwoPeriods {
  readonly before: Part;
  readonly after: Part;
}

/** A numerator and a denominator: hits of n, sum of n, lost of known. */
export interface Part {
  readonly numerator: number;
  readonly denominator: number;
}

export interface Effect {
  readonly mix: number;
  readonly rate: number;
}

export interface MixAndRate {
  /** One per slice, in the same order. */
  readonly slices: readonly Effect[];
  readonly before: number;
  readonly after: number;
  readonly mix: number;
  readonly rate: number;
}

/** null when one of the periods has no denominator at all: then there is nothing to compare. */
export function mixAndRate(slices: readonly SliceOfTwoPeriods[]): MixAndRate | null {
  const before = sumOf(slices.map((slice) => slice.before));
  const after = sumOf(slices.map((slice) => slice.after));
  if (before.denominator === 0 || after.denominator === 0) return null;
  const [whole, wholeAfter] = [ratio(before), ratio(after)];
  const effects = slices.map((slice): Effect => {
    const weights = [
      slice.before.denominator / before.denominator,
      slice.after.denominator / after.denominator,
    ] as const;
    // A slice that was not there has no rate that could have changed: all it does, it does by being there.
    const rateBefore = slice.before.denominator === 0 ? ratio(slice.after) : ratio(slice.before);
    const rateAfter = slice.after.denominator === 0 ? rateBefore : ratio(slice.after);
    if (weights[0] === 0 && weights[1] === 0) return { mix: 0, rate: 0 };
    return {
      mix: (weights[1] - weights[0]) * ((rateBefore + rateAfter) / 2 - (whole + wholeAfter) / 2),
      rate: (rateAfter - rateBefore) * ((weights[0] + weights[1]) / 2),
    };
  });
  return {
    slices: effects,
    before: whole,
    after: wholeAfter,
    mix: effects.reduce((sum, { mix }) => sum + mix, 0),
    rate: effects.reduce((sum, { rate }) => sum + rate, 0),
  };
}

const ratio = ({ numerator, denominator }: Part): number => numerator / denominator;

const sumOf = (parts: readonly Part[]): Part =>
  parts.reduce(
    (sum, part) => ({
      numerator: sum.numerator + part.numerator,
      denominator: sum.denominator + part.denominator,
    }),
    { numerator: 0, denominator: 0 },
  );
