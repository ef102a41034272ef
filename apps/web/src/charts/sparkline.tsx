/**
 * A line without axes, for a headline: solid where finished, dashed to what is not over, a gap where nothing is known. It
 * starts at 0, and where there are control limits they are the band behind it; points at which a rule fired are dots.
 */
interface SparklineProps {
  readonly values: readonly (number | null)[];
  readonly partial: readonly boolean[];
  readonly limits?: { readonly low: number; readonly centre: number; readonly high: number } | null;
  readonly signals?: readonly number[];
  /** Without it: as wide as there is room. */
  readonly width?: number;
  readonly height: number;
}

/** Stretched to the width there is; strokes and dots keep their size. */
const WIDTH = 240;

export function Sparkline({ values, partial, limits = null, signals = [], width, height }: SparklineProps) {
  const known = values.filter((value) => value !== null);
  const top = Math.max(...known, limits?.high ?? 0, 0) || 1;
  const bottom = Math.min(...known, limits?.low ?? 0, 0);
  const x = (index: number) => 3 + (index / Math.max(values.length - 1, 1)) * (WIDTH - 6);
  const y = (value: number) => height - 3 - ((value - bottom) / (top - bottom)) * (height - 6);
  const pieces = { solid: '', dashed: '' };
  values.forEach((value, index) => {
    const before = values[index - 1];
    if (value === null || before === null || before === undefined) return;
    const piece = `M${x(index - 1)} ${y(before)}L${x(index)} ${y(value)}`;
    if (partial[index] || partial[index - 1]) pieces.dashed += piece;
    else pieces.solid += piece;
  });
  const end = values.findLastIndex((value) => value !== null);
  /** A line of no length with round ends is a dot that no stretching distorts. */
  const dot = (index: number, stroke: string, size: number) => {
    const value = values[index] ?? null;
    return value === null ? null : (
      <path
        key={index}
        d={`M${x(index)} ${y(value)}h0.01`}
        stroke={stroke}
        strokeWidth={size}
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    );
  };
  return (
    <svg
      width={width ?? '100%'}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {limits === null ? null : (
        <>
          <rect
            x={0}
            y={y(limits.high)}
            width={WIDTH}
            height={Math.max(1, y(limits.low) - y(limits.high))}
            fill="var(--paper-3)"
          />
          <path
            d={`M0 ${y(limits.centre)}H${WIDTH}`}
            stroke="var(--line-2)"
            strokeWidth="0.75"
            vectorEffect="non-scaling-stroke"
          />
        </>
      )}
      <g fill="none" stroke="var(--series)" strokeWidth="1.5">
        <path d={pieces.solid} strokeLinecap="round" vectorEffect="non-scaling-stroke" />
        <path d={pieces.dashed} strokeDasharray="2 3" vectorEffect="non-scaling-stroke" />
      </g>
      {signals.map((index) => dot(index, 'var(--ink)', 4))}
      {end === -1 ? null : dot(end, 'var(--accent)', 6)}
    </svg>
  );
}
