/** Which point is meant: by pointer the nearest, by keyboard the next that is known. */
import type { DrawnLine, Pointed } from './drawn.ts';

export interface Scales {
  readonly x: (bucket: number) => number;
  readonly y: (value: number) => number;
}

export function nearestPoint(
  lines: readonly DrawnLine[],
  scales: Scales,
  x: number,
  y: number,
): Pointed | null {
  let best: Pointed | null = null;
  let least = Infinity;
  lines.forEach(({ points }, line) =>
    points.forEach((point, bucket) => {
      if (point === null) return;
      // Across counts ten times as much as along: a reader aims at a date first, at a line second.
      const distance = Math.abs(scales.x(bucket) - x) * 10 + Math.abs(scales.y(point.at) - y);
      if (distance >= least) return;
      least = distance;
      best = { line, bucket };
    }),
  );
  return best;
}

/** Left and right along the line to its next known point, up and down to the line above or below at the same date. */
export function nextPoint(lines: readonly DrawnLine[], from: Pointed | null, key: string): Pointed | null {
  if (from === null) {
    const line = lines.findIndex(({ points }) => points.some((point) => point !== null));
    const bucket = lines[line]?.points.findLastIndex((point) => point !== null) ?? -1;
    return line === -1 ? null : { line, bucket };
  }
  const points = lines[from.line]?.points ?? [];
  if (key === 'ArrowRight') {
    const bucket = points.findIndex((point, at) => at > from.bucket && point !== null);
    return bucket === -1 ? from : { ...from, bucket };
  }
  if (key === 'ArrowLeft') {
    const bucket = points.findLastIndex((point, at) => at < from.bucket && point !== null);
    return bucket === -1 ? from : { ...from, bucket };
  }
  const here = points[from.bucket]?.at ?? 0;
  const sign = key === 'ArrowUp' ? 1 : -1;
  const [next] = lines
    .map((line, index) => ({ index, at: line.points[from.bucket]?.at ?? null }))
    .filter(({ index, at }) => at !== null && index !== from.line && (at - here) * sign >= 0)
    .sort((one, other) => ((one.at ?? 0) - (other.at ?? 0)) * sign);
  return next === undefined ? from : { line: next.index, bucket: from.bucket };
}
