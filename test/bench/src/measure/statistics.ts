/** What is said of repeated measurements. */
export interface Spread {
  readonly repeats: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return {
    repeats: values.length,
    quarter: quantile(values, 0.25),
    median: quantile(values, 0.5),
    threeQuarters: quantile(values, 0.75),
  };
}

/** Type 7; NaN of nothing. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position % 1);
}

/** k of time ~ N^k, by least squares on logarithms. */
export function growthExponent(points: readonly { readonly n: number; readonly time: number }[]): number {
  const x = points.map(({ n }) => Math.log(n));
  const y = points.map(({ time }) => Math.log(time));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  let across = 0;
  let square = 0;
  for (const [i, value] of x.entries()) {
    across += (value - meanX) * ((y[i] as number) - meanY);
    square += (value - meanX) ** 2;
  }
  return across / square;
}
