import { useRef } from 'react';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { differenceInWords } from './difference-in-words.ts';
import { CasesLink } from '../../ui/cases-link.tsx';
import styles from './parts-list.module.css';
import type { Bar, Parts } from './parts.ts';

interface PartsListProps {
  readonly shape: Parts;
  readonly label: string;
  readonly name: (key: string | null) => string;
  readonly to: (key: string | null) => string;
}

const percent = (place: number) => `${(place * 100).toFixed(2)}%`;
const along = ({ from, to }: Bar) => ({ left: percent(from), width: percent(to - from) });

/** One row per slice: filled what changed within it, outlined what more or less of it did. */
export function PartsList({ shape, label, name, to }: PartsListProps) {
  const words = useWords();
  const format = useFormat();
  const list = useRef<HTMLOListElement>(null);
  useListKeys(list);
  const { parts, zero, unit, others, mix } = shape;
  const difference = (value: number) => differenceInWords(value, unit, format);
  return (
    <>
      <ol ref={list} className={styles.list} aria-label={label}>
        {parts.map(({ slice, rate, mix, total }) => (
          <li key={slice.key.join('\u0000')}>
            <CasesLink to={to(slice.key[0] ?? null)} className={styles.row} data-row>
              <span className={styles.name}>{name(slice.key[0] ?? null)}</span>
              <span className={styles.scale} aria-hidden="true">
                {rate === null ? null : <span className={styles.rate} style={along(rate)} />}
                {mix === null ? null : <span className={styles.mix} style={along(mix)} />}
                <span className={styles.zero} style={{ left: percent(zero) }} />
              </span>
              <span className={styles.total}>{difference(total)}</span>
              <span className={styles.course}>
                {words('explained.course', {
                  before: format.value(unit, slice.before.value),
                  after: format.value(unit, slice.after.value),
                })}
              </span>
            </CasesLink>
          </li>
        ))}
      </ol>
      <p className={styles.key}>
        {mix === null ? null : (
          <>
            <span>
              <i className={styles.rate} aria-hidden="true" />
              {words('explained.rate')}
            </span>
            <span>
              <i className={styles.mix} aria-hidden="true" />
              {words('explained.mix')}
            </span>
          </>
        )}
        {others === null || others === 0 ? null : (
          <span>{words('explained.others', { change: difference(others) })}</span>
        )}
      </p>
    </>
  );
}
