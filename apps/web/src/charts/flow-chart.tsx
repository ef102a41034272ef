import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { ResponsiveContainer, Sankey } from 'recharts';
import type { LinkProps, NodeProps } from 'recharts/types/chart/Sankey';
import styles from './flow-chart.module.css';

export interface DrawnNode {
  readonly label: string;
  readonly side: 'from' | 'to';
}

export interface DrawnLink {
  readonly key: string;
  readonly source: number;
  readonly target: number;
  readonly value: number;
  /** Of its colour, see flow-chart.module.css; null: hatched. */
  readonly step: string | null;
  /** Read aloud, and shown while pointed at. */
  readonly says: string;
  /** Without one it cannot be opened. */
  readonly open?: () => void;
}

interface FlowChartProps {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly label: string;
  readonly height: number;
  readonly narrow: boolean;
}

const BESIDE = 176;
/** What stands beside a bar: as many letters of most names as there is room for, there and across half of a phone. */
const LETTERS = 26;
/** Half a line of writing, so that the first and the last name are whole. */
const EDGE = 9;
const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** From the left to the right, as wide as it is many. One stop of the Tab key: arrows move from flow to flow, Enter opens it. */
export function FlowChart({ nodes, links, label, height, narrow }: FlowChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [pointed, setPointed] = useState<number | null>(null);
  // The chart lays out what it is given anew whenever that is another object.
  const laidOut = useMemo(
    () => ({
      nodes: nodes.map(({ label: name }) => ({ name })),
      links: links.map(({ source, target, value }) => ({ source, target, value })),
    }),
    [nodes, links],
  );
  const openable = links.flatMap(({ open }, place) => (open === undefined ? [] : [place]));
  const current = openable.includes(at) ? at : openable[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const place = openable.indexOf(current ?? 0) + step;
      const next = openable[Math.min(openable.length - 1, Math.max(0, place))] ?? 0;
      setAt(next);
      box.current?.querySelector<SVGElement>(`[data-flow="${next}"]`)?.focus();
    } else if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof SVGElement) {
      event.preventDefault();
      links[Number(event.target.dataset['flow'])]?.open?.();
    }
  };

  const drawLink = ({ index, ...line }: LinkProps) => {
    const link = links[index];
    if (link === undefined) return <g />;
    const half = Math.max(line.linkWidth, 1) / 2;
    const curve = (y1: number, y2: number) =>
      `C${line.sourceControlX},${y1} ${line.targetControlX},${y1} ${line.targetX},${y2}`.replace(
        `${line.targetControlX},${y1}`,
        `${line.targetControlX},${y2}`,
      );
    const back = `C${line.targetControlX},${line.targetY + half} ${line.sourceControlX},${line.sourceY + half} ${line.sourceX},${line.sourceY + half}`;
    const area = `M${line.sourceX},${line.sourceY - half}${curve(line.sourceY - half, line.targetY - half)}L${line.targetX},${line.targetY + half}${back}Z`;
    return (
      <path
        d={area}
        className={styles.link}
        data-step={link.step ?? 'none'}
        data-flow={index}
        data-faded={(pointed !== null && pointed !== index) || undefined}
        {...(link.open === undefined
          ? { role: 'img' }
          : { role: 'button', tabIndex: index === current ? 0 : -1, onClick: link.open })}
        aria-label={link.says}
        onMouseEnter={() => setPointed(index)}
        onMouseLeave={() => setPointed(null)}
        onFocus={() => {
          setAt(index);
          setPointed(index);
        }}
        onBlur={() => setPointed(null)}
      />
    );
  };

  const drawNode = ({ index, x, y, width, height: tall }: NodeProps) => {
    const node = nodes[index];
    if (node === undefined) return <g />;
    const outward = node.side === 'from' ? -1 : 1;
    const beside = narrow ? -outward * 6 : outward * 8;
    return (
      <g aria-hidden="true">
        <rect x={x} y={y} width={width} height={Math.max(1, tall)} className={styles.node} />
        <text
          x={(beside < 0 ? x : x + width) + beside}
          y={y + tall / 2}
          dy="0.35em"
          textAnchor={beside < 0 ? 'end' : 'start'}
          className={styles.name}
          data-over={narrow || undefined}
        >
          {shortened(node.label)}
        </text>
      </g>
    );
  };

  const side = narrow ? 2 : BESIDE;
  return (
    <div ref={box} className={styles.box} role="group" aria-label={label} onKeyDown={onKeyDown}>
      <svg width="0" height="0" aria-hidden="true" className={styles.patterns}>
        <defs>
          <pattern
            id="flow-few"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className={styles.hatchPaper} />
            <rect width="2" height="6" className={styles.hatch} />
          </pattern>
        </defs>
      </svg>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 900, height }}>
        <Sankey
          data={laidOut}
          node={drawNode}
          link={drawLink as never}
          nodeWidth={8}
          nodePadding={narrow ? 10 : 12}
          iterations={48}
          margin={{ top: EDGE, bottom: EDGE, left: side, right: side }}
          accessibilityLayer={false}
        />
      </ResponsiveContainer>
      <p className={styles.says} aria-hidden="true">
        {pointed === null ? '\u00a0' : links[pointed]?.says}
      </p>
    </div>
  );
}

const shortened = (name: string): string =>
  name.length <= LETTERS ? name : `${name.slice(0, LETTERS - 1).trimEnd()}…`;
