import styles from './figures.module.css';
import type { Arc } from './figures.ts';
import type { Places } from './use-places.ts';

interface ArcsProps {
  readonly arcs: readonly Arc[];
  readonly places: Places;
  /** Tags that the reader looks at: their arcs stand out. */
  readonly active: ReadonlySet<string>;
  readonly step: number;
  /** More of them share the last lane. */
  readonly lanes: number;
}

const BEND = 8;

/** From the tag that told it first to the tag that tells it again. */
export function Arcs({ arcs, places, active, step, lanes }: ArcsProps) {
  const width = lanes * step + BEND;
  return (
    <svg
      className={styles.arcs}
      width={width}
      height={places.height}
      viewBox={`0 0 ${width} ${places.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {arcs.map((arc) => {
        const top = places.facts.get(arc.first);
        const bottom = places.facts.get(arc.again);
        if (top === undefined || bottom === undefined) return null;
        const x = (Math.min(arc.lane, lanes - 1) + 1) * step;
        const bend = Math.min(BEND, (bottom - top) / 2);
        return (
          <g
            key={`${arc.first} ${arc.again}`}
            className={styles.arc}
            data-arc={arc.again}
            data-asked={arc.asked || undefined}
            data-active={active.has(arc.again) || undefined}
          >
            <path
              d={`M0 ${top}H${x - bend}Q${x} ${top} ${x} ${top + bend}V${bottom - bend}Q${x} ${bottom} ${x - bend} ${bottom}H1`}
            />
            <path className={styles.tip} d={`M6 ${bottom - 4}L1 ${bottom}L6 ${bottom + 4}`} />
            <circle cx={2} cy={top} r={2.5} />
          </g>
        );
      })}
    </svg>
  );
}
