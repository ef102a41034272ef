import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useId, useState } from 'react';
import styles from './columns-chart.module.css';
import chart from './lines-chart.module.css';
import { spread } from './spread.ts';
import { ValueCard } from './value-card.tsx';

export interface DrawnColumn {
  readonly name: string;
  /** null: not known. */
  readonly at: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly value: string;
  readonly evidence: string;
  /** Not one of the row, but what is left: stands by itself, hatched. */
  readonly apart?: boolean;
}

/** Where half of them are, and the like: in columns from the left, 2.5 being the middle of the third. */
export interface DrawnMark {
  readonly at: number;
  readonly label: string;
}

interface ColumnsChartProps {
  readonly label: string;
  readonly hint: string;
  readonly columns: readonly DrawnColumn[];
  /** Written where one column ends and the next begins; otherwise names stand below their columns. */
  readonly edges?: readonly string[];
  readonly marks: readonly DrawnMark[];
  readonly ticks: readonly number[];
  readonly tickLabel: (value: number) => string;
  readonly height: number;
  /** One of many beside one another. */
  readonly small?: boolean;
  readonly onOpen: () => void;
}

const DIGIT = 7;
const FOOT = 22;
const APART = 12;
const TOP = 20;

/** How a whole is spread over bins that have an order; each column with its interval. */
export function ColumnsChart(props: ColumnsChartProps) {
  const { label, hint, columns, edges, marks, ticks, tickLabel, height, small = false, onOpen } = props;
  const hintId = useId();
  const hatch = useId();
  const { ref, width: measured } = useElementSize();
  const [pointed, setPointed] = useState<number | null>(null);
  const width = measured || (small ? 240 : 720);
  const axis = 14 + 8 * Math.max(...ticks.map((tick) => tickLabel(tick).length));
  const gaps = columns.some(({ apart }) => apart === true) ? APART : 0;
  const column = Math.max(2, (width - axis - gaps - 8) / Math.max(1, columns.length));
  const top = ticks.at(-1) ?? 1;
  const y = (value: number) => TOP + (height - TOP - FOOT) * (1 - Math.min(value, top) / top);
  const x = (place: number) =>
    axis + column * place + (columns[Math.floor(place)]?.apart === true ? gaps : 0);
  const widest = Math.max(0, ...columns.map(({ value }) => value.length));
  const numbered = !small && widest * DIGIT + 4 <= column;
  const texts = edges ?? columns.map(({ name }) => name);
  const every = everyOf(texts, column);
  const leftOver = texts.find((_, place) => columns[place]?.apart === true);
  const free = leftOver === undefined ? Infinity : width - (leftOver.length + 1) * DIGIT;
  const step = (by: number) =>
    setPointed((before) =>
      before === null
        ? by > 0
          ? 0
          : columns.length - 1
        : Math.min(columns.length - 1, Math.max(0, before + by)),
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      step(event.key === 'ArrowRight' ? 1 : -1);
    } else if (event.key === 'Enter' && pointed !== null) onOpen();
    else if (event.key === 'Escape') setPointed(null);
  };
  const meant = pointed === null ? undefined : columns[pointed];
  const wanted = marks.map(({ at }) => x(at));
  const placed = spread(wanted, 22, axis + 8, width - 12);
  return (
    <div
      ref={ref}
      className={`${chart.chart} ${styles.frame}`}
      role="application"
      aria-label={label}
      aria-describedby={hintId}
      tabIndex={0}
      style={{ height }}
      onKeyDown={onKeyDown}
      onBlur={() => setPointed(null)}
      onPointerLeave={() => setPointed(null)}
    >
      <svg
        className={styles.drawing}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        fontSize={small ? 12 : 13}
        style={{ pointerEvents: 'all' }}
      >
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill="var(--paper-2)" />
            <rect width="2" height="6" fill="var(--line-2)" />
          </pattern>
        </defs>
        {ticks.map((tick) => (
          <g key={tick}>
            <path d={`M${axis} ${y(tick)}H${width}`} stroke="var(--line)" />
            <text x={axis - 6} y={y(tick)} dy="0.35em" textAnchor="end" fill="var(--ink-2)">
              {tickLabel(tick)}
            </text>
          </g>
        ))}
        {columns.map(({ at, low, high, apart = false }, place) => (
          <g key={place} onPointerEnter={() => setPointed(place)} onClick={onOpen}>
            <rect x={x(place)} y={TOP} width={column} height={height - TOP} fill="transparent" />
            {at === null ? null : (
              <rect
                className={styles.column}
                data-pointed={pointed === place || undefined}
                x={x(place) + 1}
                y={y(at)}
                width={Math.max(1, column - 2)}
                height={Math.max(0, y(0) - y(at))}
                fill={apart ? `url(#${hatch})` : 'var(--accent)'}
              />
            )}
            {at === null || low === null || high === null ? null : (
              <path
                d={`M${x(place + 0.5)} ${y(low)}V${y(high)}m-3 0h6m-6 ${y(low) - y(high)}h6`}
                stroke="var(--ink-2)"
                strokeWidth={1.25}
              />
            )}
          </g>
        ))}
        <path d={`M${axis} ${y(0)}H${width}`} stroke="var(--line-2)" />
        {texts.map((text, place) => {
          const apart = columns[place]?.apart === true;
          const middle = edges === undefined ? x(place + 0.5) : axis + column * (place + 1);
          // What is left has its name at the right end; nothing is written into it.
          const taken = middle + (text.length / 2) * DIGIT > free;
          if (!apart && (place % every !== 0 || taken)) return null;
          return (
            <text
              key={place}
              x={apart ? width : middle}
              y={height - 6}
              textAnchor={apart ? 'end' : 'middle'}
              fill="var(--ink-2)"
            >
              {text}
            </text>
          );
        })}
        {marks.map(({ label: text }, place) => (
          <g key={text}>
            <path
              d={`M${placed[place]} ${TOP - 6}L${wanted[place]} ${TOP}V${y(0)}`}
              stroke="var(--ink)"
              strokeDasharray="2 3"
              fill="none"
            />
            <text x={placed[place]} y={11} textAnchor="middle" fill="var(--ink)">
              {text}
            </text>
          </g>
        ))}
        {numbered
          ? columns.map(({ at, high, value }, place) =>
              at === 0 ? null : (
                <text
                  key={place}
                  x={x(place + 0.5)}
                  y={y(Math.max(at ?? 0, high ?? 0)) - 5}
                  textAnchor="middle"
                  fill="var(--ink)"
                  stroke="var(--paper)"
                  strokeWidth={4}
                  paintOrder="stroke"
                  pointerEvents="none"
                >
                  {value}
                </text>
              ),
            )
          : null}
      </svg>
      <span id={hintId} className={chart.spoken}>
        {hint}
      </span>
      <span className={chart.spoken} role="status">
        {meant === undefined ? '' : `${meant.name}: ${meant.value}, ${meant.evidence}`}
      </span>
      {meant === undefined || pointed === null ? null : (
        <ValueCard
          x={x(pointed + 0.5)}
          y={TOP + 8}
          width={width}
          title={meant.name}
          value={meant.value}
          evidence={meant.evidence}
        />
      )}
    </div>
  );
}

/** So that no two texts touch: every so manieth is written. */
function everyOf(texts: readonly string[], column: number): number {
  const widest = Math.max(0, ...texts.map((text) => text.length)) * DIGIT + 8;
  return Math.max(1, Math.ceil(widest / column));
}
