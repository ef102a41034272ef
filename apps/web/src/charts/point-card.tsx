import type { DrawnLine, Pointed } from './drawn.ts';
import styles from './point-card.module.css';

interface PointCardProps {
  readonly x: number;
  readonly width: number;
  readonly title: string;
  readonly note?: string | undefined;
  readonly lines: readonly DrawnLine[];
  readonly pointed: Pointed;
}

/** Everything known at one moment, highest first, each with its interval and n; unknown is left out, never 0. */
export function PointCard({ x, width, title, note, lines, pointed }: PointCardProps) {
  const rows = lines
    .map((line, place) => ({ line, place, point: line.points[pointed.bucket] ?? null }))
    .filter(({ point }) => point !== null)
    .sort((one, other) => (other.point?.at ?? 0) - (one.point?.at ?? 0));
  const side = x > width / 2 ? { right: width - x + 14 } : { left: x + 14 };
  return (
    <div className={styles.card} style={side} aria-hidden="true">
      <p className={styles.title}>{title}</p>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      <ul>
        {rows.map(({ line, place, point }) => (
          <li key={line.label} data-active={place === pointed.line || undefined}>
            <span
              className={styles.mark}
              style={{ background: place === pointed.line ? line.accent : line.colour }}
            />
            <span className={styles.name}>{line.label}</span>
            <span className={styles.value}>{point?.value}</span>
            <span className={styles.evidence}>{point?.evidence}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
