import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { evidenceInWords } from '../evidence-in-words.ts';
import type { How, HowRow, Way } from './how.ts';
import { CasesLink } from '../../ui/cases-link.tsx';
import styles from './how-list.module.css';

const percent = (place: number) => `${(place * 100).toFixed(2)}%`;

/** A dot and its interval for each way; a ring where there are few. */
export function HowList({ how, to }: { readonly how: How; readonly to: (way: Way) => string }) {
  const words = useWords();
  return (
    <>
      <ol className={styles.list}>
        {how.rows.map((row) => (
          <li key={row.way}>
            {row.value.n === 0 ? (
              <span className={styles.row}>
                <Row row={row} how={how} />
              </span>
            ) : (
              <CasesLink to={to(row.way)} className={styles.row}>
                <Row row={row} how={how} />
              </CasesLink>
            )}
          </li>
        ))}
      </ol>
      {how.rows.some(({ at, small }) => at !== null && small) ? (
        <p className={styles.key}>{words('how.key')}</p>
      ) : null}
    </>
  );
}

function Row({
  row: { way, value, at, from, to, small },
  how: { unit, zero },
}: {
  readonly row: HowRow;
  readonly how: How;
}) {
  const words = useWords();
  const format = useFormat();
  const nameOf = useNames();
  return (
    <>
      <span className={styles.name}>{nameOf('went', way)}</span>
      <span className={styles.scale} aria-hidden="true">
        {zero === null ? null : <span className={styles.zero} style={{ left: percent(zero) }} />}
        {from === null || to === null ? null : (
          <span className={styles.whisker} style={{ left: percent(from), width: percent(to - from) }} />
        )}
        {at === null ? null : (
          <span className={styles.dot} data-small={small || undefined} style={{ left: percent(at) }} />
        )}
      </span>
      <span className={styles.value}>
        {at === null ? words('how.few', { n: format.count(value.n) }) : format.value(unit, value.value)}
      </span>
      <span className={styles.evidence}>
        {at === null ? '' : evidenceInWords(value, unit, format, words)}
      </span>
    </>
  );
}
