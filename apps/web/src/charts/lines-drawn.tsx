import { useId } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { DrawnLine, DrawnRule, Pointed } from './drawn.ts';
import { bandPath, linePath, type Shape } from './paths.ts';

interface LinesDrawnProps {
  /** One per bucket: `index`, and per line s (solid), d (dashed), b (interval); per rule its key. */
  readonly rows: readonly object[];
  readonly lines: readonly DrawnLine[];
  readonly rules: readonly DrawnRule[];
  readonly shape: 'linear' | 'stepAfter';
  readonly pointed: Pointed | null;
}

type Row = Readonly<Record<string, unknown>>;

const DASHES = { s: undefined, d: '3 4' } as const;

/**
 * Bands, rules and lines between the axes that the library has laid out. Each of its own lines measures the length of its path,
 * asks whether the reader wants movement and keeps a place in its store, at every change; these are nothing but paths.
 */
export function LinesDrawn({ rows, lines, rules, shape, pointed }: LinesDrawnProps) {
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  const clip = useId();
  if (area === undefined || x === undefined || y === undefined) return null;

  const place = (row: Row, value: unknown) =>
    typeof value === 'number' ? { x: x(row['index']) ?? 0, y: y(value) ?? 0 } : null;
  const line = (key: string, drawn: Shape) =>
    linePath(
      drawn,
      (rows as readonly Row[]).map((row) => place(row, row[key])),
    );
  const band = (key: string) =>
    bandPath(
      shape,
      (rows as readonly Row[]).map((row) => {
        const [low, high] = Array.isArray(row[key]) ? (row[key] as unknown[]) : [];
        if (typeof low !== 'number' || typeof high !== 'number') return null;
        return { x: x(row['index']) ?? 0, low: y(low) ?? 0, high: y(high) ?? 0 };
      }),
    );

  return (
    <g fill="none" clipPath={`url(#${clip})`}>
      <clipPath id={clip}>
        {/* Strokes at the edges are whole; what is above the scale is cut off. */}
        <rect x={area.x - 4} y={area.y} width={area.width + 8} height={area.height} />
      </clipPath>
      {lines.map((each, at) => (
        <path
          key={each.label}
          d={band(`b${at}`)}
          fill={colourOf(each, at, pointed)}
          fillOpacity={pointed?.line === at ? 0.2 : 0.07}
        />
      ))}
      {rules.map(({ key, dashed, set = false }) => (
        <path
          key={key}
          d={line(key, 'step')}
          stroke={set ? 'var(--ink)' : 'var(--line-2)'}
          strokeWidth={1}
          {...(dashed ? { strokeDasharray: '6 3' } : {})}
        />
      ))}
      {lines.map((each, at) => (
        <g
          key={each.label}
          stroke={colourOf(each, at, pointed)}
          strokeWidth={pointed?.line === at ? 2.5 : 1.75}
        >
          {(['d', 's'] as const).map((kind) => (
            <path key={kind} d={line(`${kind}${at}`, shape)} strokeDasharray={DASHES[kind]} />
          ))}
        </g>
      ))}
    </g>
  );
}

const colourOf = (line: DrawnLine, place: number, pointed: Pointed | null): string =>
  pointed?.line === place ? line.accent : line.colour;
