import styles from './progress.module.css';

/** How far something is, of which the end is known; null while it is not. */
export function Progress({ share, label }: { readonly share: number | null; readonly label: string }) {
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(share === null ? {} : { 'aria-valuenow': Math.round(share * 100) })}
    >
      <div className={styles.done} style={{ transform: `scaleX(${share ?? 0})` }} />
    </div>
  );
}
