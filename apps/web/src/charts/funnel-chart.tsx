import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useId, useState } from 'react';
import styles from './funnel-chart.module.css';
import chart from './lines-chart.module.css';
import { ValueCard } from './value-card.tsx';

export const KINDS = ['reached', 'lost', 'pending', 'unknown'] as const;
export type Kind = (typeof KINDS)[number];

export interface DrawnPart {
  readonly kind: Kind;
  readonly count: number;
  readonly value: string;
  readonly evidence: string;
}

export interface DrawnStep {
  readonly name: string;
  /** Stands at the right end: "90% of those before". */
  readonly says: string;
  readonly parts: readonly DrawnPart[];
}

interface FunnelChartProps {
  readonly label: string;
  readonly hint: string;
  readonly steps: readonly DrawnStep[];
  /** What a bar of the whole width is. */
  readonly most: number;
  readonly onOpen: (step: number, kind: Kind) => void;
}

type At = readonly [step: number, part: number];

const ROW = 50;
const BAR = 18;
const DIGIT = 7;
const arrows: Readonly<Record<string, At>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export const funnelHeight = (steps: number): number => steps * ROW;

const clipped = (text: string, room: number): string => {
  const most = Math.max(1, Math.floor(room / DIGIT));
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
};

/** One bar per step: those who went on, and beside them what became of the others. */
export function FunnelChart({ label, hint, steps, most, onOpen }: FunnelChartProps) {
  const hintId = useId();
  const hatch = useId();
  const { ref, width: measured } = useElementSize();
  const [pointed, setPointed] = useState<At | null>(null);
  const width = measured || 640;
  const height = funnelHeight(steps.length);
  const room = width - 2;
  const fills: Readonly<Record<Kind, string>> = {
    reached: 'var(--accent)',
    lost: 'var(--step-much-more)',
    pending: `url(#${hatch})`,
    unknown: 'var(--paper-3)',
  };
  const partsOf = (step: number) => (steps[step]?.parts ?? []).filter(({ count }) => count > 0);
  const partAt = ([step, part]: At) => {
    const parts = partsOf(step);
    return parts[Math.min(part, parts.length - 1)];
  };
  const startOf = (step: number, part: number) =>
    partsOf(step)
      .slice(0, part)
      .reduce((sum, { count }) => sum + (count / Math.max(1, most)) * room, 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = arrows[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const [row, place] = pointed ?? [-step[0], -step[1]];
      const to = Math.min(steps.length - 1, Math.max(0, row + step[0]));
      setPointed([to, Math.min(Math.max(0, partsOf(to).length - 1), Math.max(0, place + step[1]))]);
    } else if (event.key === 'Enter' && pointed !== null) {
      const part = partAt(pointed);
      if (part !== undefined) onOpen(pointed[0], part.kind);
    } else if (event.key === 'Escape') setPointed(null);
  };
  const meant = pointed === null ? undefined : partAt(pointed);
  const title = pointed === null ? '' : (steps[pointed[0]]?.name ?? '');
  return (
    <div
      ref={ref}
      className={chart.chart}
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
            <rect width="6" height="6" fill="var(--paper-2)" />
            <rect width="2" height="6" fill="var(--line-2)" />
          </pattern>
        </defs>
        {steps.map(({ name, says }, row) => (
          <g key={row}>
            <text x={0} y={row * ROW + 16} fill="var(--ink)">
              {clipped(name, width - says.length * DIGIT - 8)}
            </text>
            <text x={width} y={row * ROW + 16} textAnchor="end" fill="var(--ink-2)">
              {says}
            </text>
            {partsOf(row).map(({ kind, count }, place) => (
              <rect
                key={kind}
                className={styles.part}
                data-pointed={(pointed?.[0] === row && pointed[1] === place) || undefined}
                x={startOf(row, place)}
                y={row * ROW + 22}
                width={Math.max(1, (count / Math.max(1, most)) * room - 1)}
                height={BAR}
                fill={fills[kind]}
                onPointerEnter={() => setPointed([row, place])}
                onClick={() => onOpen(row, kind)}
              />
            ))}
          </g>
        ))}
      </svg>
      <span id={hintId} className={chart.spoken}>
        {hint}
      </span>
      <span className={chart.spoken} role="status">
        {meant === undefined ? '' : `${title}: ${meant.value}, ${meant.evidence}`}
      </span>
      {meant === undefined || pointed === null ? null : (
        <ValueCard
          x={startOf(pointed[0], pointed[1])}
          y={(pointed[0] + 1) * ROW - 6}
          width={width}
          title={title}
          value={meant.value}
          evidence={meant.evidence}
        />
      )}
    </div>
  );
}
