import { type KeyboardEvent, useId, useState } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ErrorBar,
  ResponsiveContainer,
  Text,
  XAxis,
  YAxis,
  usePlotArea,
} from 'recharts';
import styles from './lines-chart.module.css';
import { ValueCard } from './value-card.tsx';

export interface DrawnBar {
  readonly label: string;
  readonly at: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly colour: string;
  readonly value: string;
  readonly evidence: string;
}

interface BarsChartProps {
  readonly label: string;
  readonly hint: string;
  readonly bars: readonly DrawnBar[];
  readonly ticks: readonly number[];
  readonly tickLabel: (value: number) => string;
  readonly onOpen: (bar: number) => void;
}

/** Where the axis puts the name of a bar. */
interface NameTick {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

const ROW = 30;
const AXIS = 28;

export const barsHeight = (bars: number): number => bars * ROW + AXIS + 12;

/** One bar per name, each with its interval as a whisker. Lies on its side: names are words. */
export function BarsChart({ label, hint, bars, ticks, tickLabel, onOpen }: BarsChartProps) {
  const hintId = useId();
  const [pointed, setPointed] = useState<number | null>(null);
  const [width, setWidth] = useState(600);
  const names = Math.min(width * 0.36, 20 + 7.2 * Math.max(0, ...bars.map((bar) => bar.label.length)));
  const values = 16 + 7.2 * Math.max(0, ...bars.map((bar) => bar.value.length));
  const height = barsHeight(bars.length);
  const top = ticks.at(-1) ?? 1;
  const rows = bars.map((bar, index) => ({
    index,
    at: bar.at,
    fill: bar.colour,
    fillOpacity: pointed === index ? 1 : 0.8,
    reach: [bar.at - (bar.low ?? bar.at), Math.min(bar.high ?? bar.at, top) - bar.at],
  }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setPointed((before) => Math.min(bars.length - 1, Math.max(0, before === null ? 0 : before + step)));
    } else if (event.key === 'Enter' && pointed !== null) onOpen(pointed);
    else if (event.key === 'Escape') setPointed(null);
  };
  const under = (y: number): number | null => {
    const place = Math.floor((y - 4) / ROW);
    return place >= 0 && place < bars.length ? place : null;
  };
  const meant = pointed === null ? undefined : bars[pointed];
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
      onPointerLeave={() => setPointed(null)}
      onPointerMove={(event) =>
        setPointed(under(event.clientY - event.currentTarget.getBoundingClientRect().top))
      }
      onClick={(event) => {
        const place = under(event.clientY - event.currentTarget.getBoundingClientRect().top);
        if (place !== null) onOpen(place);
      }}
    >
      <ResponsiveContainer
        width="100%"
        height={height}
        onResize={setWidth}
        initialDimension={{ width: 600, height }}
      >
        <BarChart
          data={rows}
          layout="vertical"
          margin={{ top: 4, right: values, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            type="number"
            domain={[ticks[0] ?? 0, top]}
            ticks={ticks}
            tickFormatter={tickLabel}
            tick={{ fill: 'var(--ink-2)', fontSize: 13 }}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-2)' }}
            height={AXIS}
            allowDataOverflow
          />
          <YAxis
            type="category"
            dataKey="index"
            width={names}
            interval={0}
            tick={({ x, y, payload }: NameTick) => (
              <Text
                x={x}
                y={y}
                width={names - 12}
                maxLines={2}
                textAnchor="end"
                verticalAnchor="middle"
                fill="var(--ink)"
                fontSize={13}
              >
                {bars[payload.value]?.label ?? ''}
              </Text>
            )}
            tickLine={false}
            axisLine={false}
          />
          <Bar dataKey="at" barSize={16} isAnimationActive={false} activeBar={false}>
            <ErrorBar
              dataKey="reach"
              direction="x"
              width={4}
              stroke="var(--ink-2)"
              strokeWidth={1.25}
              isAnimationActive={false}
            />
          </Bar>
          <Values bars={bars} />
        </BarChart>
      </ResponsiveContainer>
      <span id={hintId} className={styles.spoken}>
        {hint}
      </span>
      <span className={styles.spoken} role="status">
        {meant === undefined ? '' : `${meant.label}: ${meant.value}, ${meant.evidence}`}
      </span>
      {meant === undefined || pointed === null ? null : (
        <ValueCard
          x={names + 40}
          y={(pointed + 1) * ROW}
          width={width}
          title={meant.label}
          value={meant.value}
          evidence={meant.evidence}
        />
      )}
    </div>
  );
}

/** The numbers stand in one column: behind the bars they would lie on the whiskers. */
function Values({ bars }: Pick<BarsChartProps, 'bars'>) {
  const area = usePlotArea();
  if (area === undefined) return null;
  const row = area.height / Math.max(1, bars.length);
  return bars.map(({ value }, place) => (
    <text
      key={place}
      x={area.x + area.width + 10}
      y={area.y + row * (place + 0.5)}
      dy="0.35em"
      fontSize={13}
      fill="var(--ink)"
    >
      {value}
    </text>
  ));
}
