import { isTooFewToShow } from '../../ui/count-of.ts';
import { useRef } from 'react';
import type { Drawn } from '../../address/view.ts';
import { channelColour } from '../../charts/palette.ts';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { evidenceInWords } from '../evidence-in-words.ts';
import { CasesLink } from '../../ui/cases-link.tsx';
import styles from './ranked-list.module.css';
import type { Ranking } from './ranks.ts';

interface RankedListProps {
  readonly ranking: Ranking;
  readonly by: Drawn;
  readonly label: string;
  readonly to: (name: string | null) => string;
}

const percent = (place: number) => `${(place * 100).toFixed(2)}%`;

/** A dot where the value is, a whisker as far as it may reach, a thin rule where everything together stands. */
export function RankedList({ ranking, by, label, to }: RankedListProps) {
  const words = useWords();
  const format = useFormat();
  const list = useRef<HTMLOListElement>(null);
  useListKeys(list);
  const { ranks, overall, unit } = ranking;
  return (
    <ol ref={list} className={styles.list} aria-label={label}>
      {ranks.map(({ name, value, at, from, to: until, few }) => (
        <li key={name ?? ''}>
          <CasesLink
            to={to(name)}
            className={styles.row}
            data-row
            data-few={few || undefined}
            title={evidenceInWords(value, unit, format, words)}
          >
            <span className={styles.name}>{format.name(name)}</span>
            <span className={styles.scale} aria-hidden="true">
              {overall === null ? null : (
                <span className={styles.overall} style={{ left: percent(overall) }} />
              )}
              {from === null || until === null ? null : (
                <span
                  className={styles.whisker}
                  style={{ left: percent(from), width: percent(until - from) }}
                />
              )}
              {at === null ? null : (
                <span
                  className={styles.dot}
                  style={{
                    left: percent(at),
                    color: by === 'channel' ? channelColour(name) : 'var(--series)',
                  }}
                />
              )}
            </span>
            <span className={styles.value}>{format.value(unit, value.value)}</span>
            <span className={styles.evidence}>
              {isTooFewToShow(value)
                ? words('value.few')
                : few
                  ? words('ranked.few', { n: value.n })
                  : words('evidence.short', { n: format.count(value.n) })}
              <span className={styles.spoken}> {format.interval(unit, value.low, value.high)}</span>
            </span>
          </CasesLink>
        </li>
      ))}
    </ol>
  );
}
