/** A line without axes, for a headline: solid where finished, dashed to what is not over, a gap where nothing is known. */
interface SparklineProps {
  readonly values: readonly (number | null)[];
  readonly partial: readonly boolean[];
  readonly width: number;
  readonly height: number;
}

export function Sparkline({ values, partial, width, height }: SparklineProps) {
  const top = Math.max(...values.map((value) => value ?? 0), 0) || 1;
  const x = (index: number) => 3 + (index / Math.max(values.length - 1, 1)) * (width - 6);
  const y = (value: number) => height - 3 - (value / top) * (height - 6);
  const pieces = { solid: '', dashed: '' };
  values.forEach((value, index) => {
    const before = values[index - 1];
    if (value === null || before === null || before === undefined) return;
    const piece = `M${x(index - 1)} ${y(before)}L${x(index)} ${y(value)}`;
    if (partial[index] || partial[index - 1]) pieces.dashed += piece;
    else pieces.solid += piece;
  });
  const end = values.findLastIndex((value) => value !== null);
  const last = values[end] ?? null;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={pieces.solid} fill="none" stroke="var(--line-2)" strokeWidth="1.5" strokeLinecap="round" />
      <path d={pieces.dashed} fill="none" stroke="var(--line-2)" strokeWidth="1.5" strokeDasharray="2 3" />
      {last === null ? null : <circle cx={x(end)} cy={y(last)} r="2.5" fill="var(--ink-2)" />}
    </svg>
  );
}
