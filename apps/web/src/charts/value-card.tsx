import styles from './point-card.module.css';

interface ValueCardProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly title: string;
  readonly value: string;
  readonly evidence: string;
}

/** What is known of the one thing pointed at. */
export function ValueCard({ x, y, width, title, value, evidence }: ValueCardProps) {
  const side = x > width / 2 ? { right: width - x + 14 } : { left: x + 14 };
  return (
    <div className={styles.card} style={{ ...side, top: y }} aria-hidden="true">
      <p className={styles.title}>{title}</p>
      <p className={styles.value} style={{ textAlign: 'left', fontWeight: 600 }}>
        {value}
      </p>
      <p className={styles.evidence}>{evidence}</p>
    </div>
  );
}
