import styles from './figures.module.css';
import type { RiskPoint } from './figures.ts';
import type { Places } from './use-places.ts';

interface RiskLineProps {
  readonly points: readonly RiskPoint[];
  readonly places: Places;
}

export const RISK_WIDTH = 72;

/** The index from 0 on the left to 100 on the right, from row to row; it moves where something moved it. */
export function RiskLine({ points, places }: RiskLineProps) {
  const [first] = points;
  const bottom = places.rows.at(-1)?.bottom;
  const start = places.rows[first?.row ?? 0]?.middle;
  if (first === undefined || bottom === undefined || start === undefined) return null;
  const x = (index: number) => 1 + (index / 100) * (RISK_WIDTH - 2);
  const line = points.map(({ row, index }) => `V${places.rows[row]?.middle ?? start}H${x(index)}`).join('');
  return (
    <svg
      className={styles.risk}
      width={RISK_WIDTH}
      height={places.height}
      viewBox={`0 0 ${RISK_WIDTH} ${places.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.area} d={`M${x(0)} ${start}${line}V${bottom}H${x(0)}Z`} />
      <path className={styles.zero} d={`M${x(0)} ${start}V${bottom}M${x(100)} ${start}V${bottom}`} />
      <path className={styles.line} d={`M${x(0)} ${start}${line}V${bottom}`} />
      {points.map(({ row, index, change }) => (
        <circle
          key={row}
          className={styles.point}
          data-change={change < 0 ? 'less' : undefined}
          cx={x(index)}
          cy={places.rows[row]?.middle}
          r={3}
        />
      ))}
    </svg>
  );
}
