import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useId, useState } from 'react';
import chart from './lines-chart.module.css';
import styles from './heat-chart.module.css';
import { ValueCard } from './value-card.tsx';

export interface DrawnField {
  /** 0 to 1; null: nothing known, or too few to weigh. */
  readonly weight: number | null;
  /** Stands in the field where there is room. */
  readonly short: string;
  readonly value: string;
  readonly evidence: string;
}

interface HeatChartProps {
  readonly label: string;
  readonly hint: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Shorter names of the columns, for where there is no room for each. */
  readonly heads?: readonly string[] | undefined;
  readonly fields: readonly (readonly (DrawnField | null)[])[];
  /** What lowest and highest are, for the key. */
  readonly ends: readonly [low: string, high: string];
  /** Columns follow one another, as hours do: where there is no room for all names every so manieth is written. */
  readonly ordered: boolean;
  readonly onOpen: (row: number, column: number) => void;
}

type At = readonly [row: number, column: number];

const ROW = 28;
const HEAD = 26;
const KEY = 34;
const DIGIT = 7;
/** 14 teams beside one another fit on a phone; more are moved under the finger. */
const LEAST = 18;
const steps: Readonly<Record<string, At>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** At most so dark that a number in it stays readable in both themes. */
const shade = (weight: number): string =>
  `color-mix(in srgb, var(--accent) ${(weight * 45).toFixed(1)}%, var(--paper-2))`;

const clipped = (text: string, room: number): string => {
  const most = Math.max(1, Math.floor(room / DIGIT));
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
};

/** One field per pair of names: the higher, the darker. Too few is hatched, nothing known is empty. */
export function HeatChart(props: HeatChartProps) {
  const { label, hint, rows, columns, heads: shorter, fields, ends, ordered, onOpen } = props;
  const hintId = useId();
  const hatch = useId();
  const { ref, width: measured } = useElementSize();
  const [pointed, setPointed] = useState<At | null>(null);
  const width = measured || 720;
  const names = Math.min(width * 0.34, 16 + DIGIT * Math.max(0, ...rows.map((row) => row.length)));
  const column = Math.max(LEAST, (width - names - 1) / Math.max(1, columns.length));
  const drawn = names + column * columns.length + 1;
  const widest = Math.max(0, ...fields.flat().map((field) => field?.short.length ?? 0));
  const numbered = widest * DIGIT + 4 <= column;
  const written = shorter !== undefined && widestOf(columns) * DIGIT + 4 > column ? shorter : columns;
  const every = ordered ? Math.max(1, Math.ceil((Math.min(9, widestOf(written)) * DIGIT) / column)) : 1;
  const heads = headsOf(written, names, column, !ordered && widestOf(written) * DIGIT + 4 > column);
  const height = heads.height + rows.length * ROW + KEY;
  const at = (place: At) => fields[place[0]]?.[place[1]] ?? null;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const [row, place] = pointed ?? [-step[0], -step[1]];
      setPointed([
        Math.min(rows.length - 1, Math.max(0, row + step[0])),
        Math.min(columns.length - 1, Math.max(0, place + step[1])),
      ]);
    } else if (event.key === 'Enter' && pointed !== null && at(pointed) !== null) onOpen(...pointed);
    else if (event.key === 'Escape') setPointed(null);
  };
  const meant = pointed === null ? null : at(pointed);
  const title = pointed === null ? '' : `${rows[pointed[0]]} · ${columns[pointed[1]]}`;
  return (
    <div
      ref={ref}
      className={`${chart.chart} ${styles.frame}`}
      role="application"
      aria-label={label}
      aria-describedby={hintId}
      tabIndex={0}
      style={{ height: drawn > width + 1 ? height + 16 : height }}
      onKeyDown={onKeyDown}
      onBlur={() => setPointed(null)}
      onPointerLeave={() => setPointed(null)}
    >
      <svg
        className={styles.drawing}
        width={drawn}
        height={height}
        viewBox={`0 0 ${drawn} ${height}`}
        aria-hidden="true"
        fontSize={13}
        // Its width is known a moment after it stands on the page: a wide drawing would flash across a phone.
        style={{ pointerEvents: 'all', visibility: measured === 0 ? 'hidden' : 'visible' }}
      >
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2" height="6" fill="var(--line)" />
          </pattern>
        </defs>
        {written.map((name, place) =>
          place % every === 0 ? (
            <text
              key={place}
              x={names + column * (place + 0.5)}
              y={heads.height - 10}
              textAnchor={heads.turned ? 'end' : 'middle'}
              transform={
                heads.turned ? `rotate(45 ${names + column * (place + 0.5)} ${heads.height - 10})` : undefined
              }
              fill="var(--ink-2)"
            >
              {heads.turned ? heads.texts[place] : clipped(name, column * every - 2)}
            </text>
          ) : null,
        )}
        {rows.map((name, row) => (
          <g key={row}>
            <text x={0} y={heads.height + row * ROW + ROW / 2} dy="0.35em" fill="var(--ink)">
              {clipped(name, names - 8)}
            </text>
            {columns.map((_, place) => {
              const field = fields[row]?.[place] ?? null;
              if (field === null) return null;
              return (
                <g
                  key={place}
                  className={styles.field}
                  data-pointed={(pointed?.[0] === row && pointed[1] === place) || undefined}
                  onPointerEnter={() => setPointed([row, place])}
                  onClick={() => onOpen(row, place)}
                >
                  <rect
                    x={names + column * place + 0.5}
                    y={heads.height + row * ROW + 0.5}
                    width={column - 1}
                    height={ROW - 1}
                    fill={field.weight === null ? `url(#${hatch})` : undefined}
                    style={field.weight === null ? {} : { fill: shade(field.weight) }}
                  />
                  {numbered ? (
                    <text
                      x={names + column * (place + 0.5)}
                      y={heads.height + row * ROW + ROW / 2}
                      dy="0.35em"
                      textAnchor="middle"
                      fill={field.weight === null ? 'var(--ink-2)' : 'var(--ink)'}
                    >
                      {field.short}
                    </text>
                  ) : null}
                </g>
              );
            })}
          </g>
        ))}
        <Key x={names} y={height - KEY + 12} ends={ends} />
      </svg>
      <span id={hintId} className={chart.spoken}>
        {hint}
      </span>
      <span className={chart.spoken} role="status">
        {meant === null ? '' : `${title}: ${meant.value}, ${meant.evidence}`}
      </span>
      {meant === null || pointed === null ? null : (
        <ValueCard
          x={names + column * (pointed[1] + 0.5)}
          y={heads.height + (pointed[0] + 1) * ROW + 4}
          width={drawn}
          title={title}
          value={meant.value}
          evidence={meant.evidence}
        />
      )}
    </div>
  );
}

interface Heads {
  readonly height: number;
  readonly turned: boolean;
  readonly texts: readonly string[];
}

const MOST_TURNED = 26;

/** Names that do not fit above their columns lean to the left, over the names of the rows, and end where the drawing ends. */
function headsOf(columns: readonly string[], names: number, column: number, turned: boolean): Heads {
  if (!turned) return { height: HEAD, turned, texts: columns };
  const texts = columns.map((name, place) =>
    clipped(name, Math.min(MOST_TURNED * DIGIT, (names + column * (place + 0.5)) * Math.SQRT2 - DIGIT)),
  );
  return { height: HEAD + Math.ceil((widestOf(texts) * DIGIT) / Math.SQRT2), turned, texts };
}

const widestOf = (names: readonly string[]): number => Math.max(0, ...names.map((name) => name.length));

function Key({
  x,
  y,
  ends,
}: {
  readonly x: number;
  readonly y: number;
  readonly ends: readonly [string, string];
}) {
  const start = x + ends[0].length * DIGIT + 8;
  return (
    <g fill="var(--ink-2)">
      <text x={x} y={y + 6} dy="0.35em">
        {ends[0]}
      </text>
      {[0, 0.25, 0.5, 0.75, 1].map((weight, place) => (
        <rect
          key={weight}
          x={start + place * 24}
          y={y}
          width={23}
          height={12}
          style={{ fill: shade(weight) }}
        />
      ))}
      <text x={start + 5 * 24 + 8} y={y + 6} dy="0.35em">
        {ends[1]}
      </text>
    </g>
  );
}
