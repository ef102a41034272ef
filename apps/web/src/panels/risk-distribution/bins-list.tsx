import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import styles from './bins-list.module.css';
import type { Bins } from './bins.ts';

/** Lying bars with their numbers beside them: the small shares of high risk are what matters, and are read, not guessed. */
export function BinsList({
  bins: { bins, threshold, calibration },
  label,
}: {
  readonly bins: Bins;
  readonly label: string;
}) {
  const words = useWords();
  const format = useFormat();
  const unit = calibration === 0 ? 'risks.bin' : 'risks.bin.probability';
  return (
    <ol className={styles.list} aria-label={label}>
      {bins.map((bin) => (
        <li
          key={bin.from}
          className={styles.bin}
          data-threshold={bin.threshold ?? undefined}
          data-at-risk={bin.atRisk || undefined}
        >
          <span className={styles.name}>{words(unit, { from: bin.from, to: bin.to })}</span>
          <span className={styles.room} aria-hidden="true">
            <span className={styles.bar} style={{ width: `${(bin.length * 100).toFixed(2)}%` }} />
          </span>
          <span className={styles.share}>{format.value('share', bin.share)}</span>
          <span className={styles.count}>{words('counts.case', { count: bin.n })}</span>
          {bin.threshold === null ? null : (
            <span className={styles.line}>{words('risks.threshold', { threshold })}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
