import type { LoadReport } from '../../../request/load-report.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import styles from './names-seen.module.css';

const dimensions = ['teams', 'channels', 'reasons'] as const;
/** So many stand in sight; the rest can be unfolded. */
const SHOWN = 12;

/** The names that occur, most frequent first; what the workspace had not heard before is marked. */
export function NamesSeen({
  report,
}: {
  readonly report: Pick<LoadReport, 'teams' | 'channels' | 'reasons'>;
}) {
  const words = useWords();
  const format = useFormat();
  if (dimensions.every((dimension) => report[dimension] === null))
    return <p className={styles.quiet}>{words('report.names.unknown')}</p>;
  return (
    <>
      <p className={styles.quiet}>{words('report.names.counted')}</p>
      <div className={styles.dimensions}>
        {dimensions.map((dimension) => {
          const seen = report[dimension];
          if (seen === null) return null;
          const more = Math.max(0, seen.names.length - SHOWN) + seen.more;
          return (
            <div key={dimension}>
              <h3>{words(`report.names.${dimension}`)}</h3>
              {seen.names.length === 0 ? (
                <p className={styles.quiet}>{words('report.names.none')}</p>
              ) : (
                <ul className={styles.names}>
                  {seen.names.slice(0, SHOWN).map(({ name, count, isNew }) => (
                    <li key={name}>
                      <span className={styles.name}>{format.name(name)}</span>
                      {isNew ? <span className={styles.new}>{words('report.names.new')}</span> : null}
                      <span className={styles.count}>{format.count(count)}</span>
                    </li>
                  ))}
                </ul>
              )}
              {more === 0 ? null : (
                <p className={styles.quiet}>
                  {words('report.names.more', { count: more, bounded: seen.bounded ? 'yes' : 'no' })}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}
