import { type KeyboardEvent, type MouseEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { CartesianGrid, ComposedChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { DrawnBucket, DrawnLine, DrawnRule, Pointed } from './drawn.ts';
import styles from './lines-chart.module.css';
import { LinesDrawn } from './lines-drawn.tsx';
import { LinesOverlay, roomForName } from './lines-overlay.tsx';
import { nearestPoint, nextPoint, type Scales } from './point-at.ts';
import { PointCard } from './point-card.tsx';

interface LinesChartProps {
  readonly label: string;
  /** How the keyboard works here, for screen readers. */
  readonly hint: string;
  /** One row per bucket: `index`, and per line s (solid), d (dashed), b (interval). */
  readonly rows: readonly object[];
  readonly buckets: readonly DrawnBucket[];
  readonly lines: readonly DrawnLine[];
  readonly ticks: readonly number[];
  readonly tickLabel: (value: number) => string;
  readonly height: number;
  /** Where the axis is labelled; by default as often as there is room, the last bucket first. */
  readonly labelledAt?: readonly number[];
  /** A curve that stays where it is until it falls. */
  readonly stepped?: boolean;
  readonly rules?: readonly DrawnRule[];
  /** One of many beside one another: no room for names at the ends of lines. */
  readonly small?: boolean;
  readonly onOpen: (pointed: Pointed) => void;
  /** A date below the chart was clicked, or N pressed on a point of it. */
  readonly onNote?: (bucket: number) => void;
}

const AXIS = 28;

/** As wide as the longest name, as far as that leaves the drawing most of the width. */
const roomFor = (named: number, width: number): number => {
  const [least, most] = width < 480 ? [92, 120] : [152, Math.max(152, width * 0.32)];
  return Math.min(most, Math.max(least, named));
};

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

export function LinesChart(props: LinesChartProps) {
  const { label, hint, rows, buckets, lines, ticks, tickLabel, height, onOpen } = props;
  const { labelledAt, stepped = false, rules = [], small = false, onNote } = props;
  const hintId = useId();
  const scales = useRef<Scales | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  /** A finger cannot hover: its first touch shows the point, the second opens it. */
  const opens = useRef(true);
  const [width, setWidth] = useState(600);
  const named = Math.max(
    0,
    ...lines.map(({ label: name, unnamed, marked }) => (unnamed === true ? 0 : roomForName(name, marked))),
    ...rules.map((rule) => roomForName(rule.label)),
  );
  const room = small ? 16 : roomFor(named, width);
  const last = Math.max(buckets.length - 1, 0);
  const tickWidth = Math.max(0, ...buckets.map(({ tick }) => tick.length)) * 7.5 + 16;
  const step = Math.max(
    1,
    Math.ceil(buckets.length / Math.max(2, Math.floor((width - room - 64) / tickWidth))),
  );
  const places = labelledAt ?? buckets.map((_, index) => index);
  const xTicks = places.filter((place) => labelledAt !== undefined || (last - place) % step === 0);
  const shape = stepped ? 'stepAfter' : 'linear';

  const under = (event: PointerEvent): Pointed | null => {
    if (scales.current === null) return null;
    const box = event.currentTarget.getBoundingClientRect();
    return nearestPoint(lines, scales.current, event.clientX - box.left, event.clientY - box.top);
  };
  /** The bucket whose date stands under the pointer; null above the axis. */
  const dateUnder = (event: MouseEvent): number | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const found = scales.current;
    if (onNote === undefined || found === null || event.clientY - box.top < height - AXIS) return null;
    const away = (place: number) => Math.abs(found.x(place) - (event.clientX - box.left));
    return buckets.reduce((nearest, _, place) => (away(place) < away(nearest) ? place : nearest), 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (arrows.includes(event.key)) {
      event.preventDefault();
      setPointed(nextPoint(lines, pointed, event.key));
    } else if (event.key === 'Enter' && pointed !== null) {
      event.preventDefault();
      onOpen(pointed);
    } else if (event.key.toLowerCase() === 'n' && pointed !== null && onNote !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      onNote(pointed.bucket);
    } else if (event.key === 'Escape') setPointed(null);
  };
  const at = pointed === null ? null : lines[pointed.line]?.points[pointed.bucket];

  return (
    <div
      className={styles.chart}
      role="application"
      aria-label={label}
      aria-describedby={hintId}
      tabIndex={0}
      style={{ height }}
      onKeyDown={onKeyDown}
      onBlur={() => setPointed(null)}
      onPointerLeave={({ pointerType }) => {
        if (pointerType !== 'touch') setPointed(null);
      }}
      onPointerMove={(event) => setPointed(under(event))}
      onPointerDown={(event) => {
        const meant = under(event);
        const again = meant?.line === pointed?.line && meant?.bucket === pointed?.bucket;
        opens.current = event.pointerType !== 'touch' || again;
        setPointed(meant);
      }}
      onClick={(event) => {
        const date = dateUnder(event);
        if (date !== null) onNote?.(date);
        else if (pointed !== null && opens.current) onOpen(pointed);
      }}
    >
      <ResponsiveContainer
        width="100%"
        height={height}
        onResize={setWidth}
        initialDimension={{ width: 600, height }}
      >
        <ComposedChart
          data={rows}
          margin={{ top: 8, right: room, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="index"
            type="number"
            domain={last === 0 ? [-0.5, 0.5] : [0, last]}
            ticks={xTicks}
            tickFormatter={(index: number) => buckets[index]?.tick ?? ''}
            tick={{ fill: 'var(--ink-2)', fontSize: 13 }}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-2)' }}
            interval={0}
            height={AXIS}
            allowDataOverflow
          />
          <YAxis
            width={64}
            domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
            ticks={ticks}
            tickFormatter={tickLabel}
            tick={{ fill: 'var(--ink-2)', fontSize: 13 }}
            tickLine={false}
            axisLine={false}
            interval={0}
            allowDataOverflow
          />
          <LinesDrawn rows={rows} lines={lines} rules={rules} shape={shape} pointed={pointed} />
          <LinesOverlay
            lines={lines}
            rules={rules}
            pointed={pointed}
            scales={scales}
            room={room}
            noted={buckets.flatMap(({ note }, place) => (note === undefined ? [] : [place]))}
          />
        </ComposedChart>
      </ResponsiveContainer>
      <span id={hintId} className={styles.spoken}>
        {hint}
      </span>
      <span className={styles.spoken} role="status">
        {pointed === null || at == null
          ? ''
          : `${lines[pointed.line]?.label}, ${buckets[pointed.bucket]?.title}: ${at.value}, ${at.evidence}${buckets[pointed.bucket]?.note === undefined ? '' : `. ${buckets[pointed.bucket]?.note}`}`}
      </span>
      {pointed === null || scales.current === null ? null : (
        <PointCard
          x={scales.current.x(pointed.bucket)}
          width={width}
          title={buckets[pointed.bucket]?.title ?? ''}
          note={buckets[pointed.bucket]?.note}
          lines={lines}
          pointed={pointed}
        />
      )}
    </div>
  );
}
