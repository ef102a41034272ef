import { countOf } from '../../ui/count-of.ts';
import type { DimensionId } from '@twicetold/metrics/question';
import { useRef } from 'react';
import { channelColour } from '../../charts/palette.ts';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { evidenceInWords } from '../evidence-in-words.ts';
import { rankInWords } from './rank-in-words.ts';
import type { PlacedGroup, Tiers } from './tiers.ts';
import { CasesLink } from '../../ui/cases-link.tsx';
import styles from './tiers-list.module.css';

interface TiersListProps {
  readonly tiers: Tiers;
  readonly by: DimensionId;
  readonly label: string;
  readonly to: (name: string | null) => string;
}

const percent = (place: number) => `${(place * 100).toFixed(2)}%`;

/** Ties drawn as ties: one bracket for all that cannot be told apart. */
export function TiersList({ tiers, by, label, to }: TiersListProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);
  return (
    <>
      <div className={`${styles.row} ${styles.heads}`} aria-hidden="true">
        <span />
        <span className={styles.scale} style={{ background: 'none' }} />
        <span className={styles.value}>{words('ranked.column.counted')}</span>
        <span className={styles.value}>
          {tiers.notShrunkBecause === null ? words('ranked.column.shrunk') : null}
        </span>
        <span className={styles.evidence} />
      </div>
      <div ref={list} className={styles.list} role="group" aria-label={label}>
        {tiers.tiers.map(({ tier, groups }) => (
          <div key={tier ?? 'none'} className={styles.tier}>
            {tier === null ? null : (
              <p className={styles.label}>{words(groups.length > 1 ? 'ranked.tier' : 'ranked.tier.one')}</p>
            )}
            <ol>
              {groups.map((group) => (
                <li key={group.name ?? ''}>
                  <Row group={group} tiers={tiers} by={by} to={to} />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      <p className={styles.key}>
        {tiers.notShrunkBecause === null ? words('ranked.key') : null}{' '}
        {tiers.logarithmic ? words('ranked.logarithmic') : null}{' '}
        {tiers.leftOut === 0 ? null : words('ranked.leftOut', { count: tiers.leftOut })}
      </p>
    </>
  );
}

interface RowProps extends Pick<TiersListProps, 'tiers' | 'by' | 'to'> {
  readonly group: PlacedGroup;
}

function Row({ group, tiers: { unit, overall }, by, to }: RowProps) {
  const nameOf = useNames();
  const words = useWords();
  const format = useFormat();
  const { name, total, at, believedAt, from, to: until, shrunk } = group;
  const colour = by === 'channel' ? channelColour(name) : 'var(--accent)';
  const believed =
    shrunk === null
      ? null
      : words('ranked.shrunk', {
          value: format.value(unit, shrunk),
          interval: format.interval(unit, group.shrunkLow, group.shrunkHigh),
        });
  return (
    <CasesLink
      to={to(name)}
      className={styles.row}
      data-row
      title={[evidenceInWords(total, unit, format, words), believed]
        .filter((text) => text !== null)
        .join(' · ')}
    >
      <span className={styles.name}>{nameOf(by, name)}</span>
      <span className={styles.scale} aria-hidden="true">
        {overall === null ? null : <span className={styles.overall} style={{ left: percent(overall) }} />}
        {from === null || until === null ? null : (
          <span className={styles.whisker} style={{ left: percent(from), width: percent(until - from) }} />
        )}
        {believedAt === null ? null : (
          <span className={styles.believed} style={{ left: percent(believedAt), color: colour }} />
        )}
        {at === null ? null : (
          <span
            className={styles.raw}
            style={{ left: percent(at), ...(believedAt === null ? { background: colour } : {}) }}
          />
        )}
      </span>
      <span className={styles.value}>
        {format.value(unit, total.value)}
        <span className={styles.spoken}> {format.interval(unit, total.low, total.high)}</span>
      </span>
      <span className={`${styles.value} ${styles.believedValue}`}>
        {shrunk === null ? '' : format.value(unit, shrunk)}
        {believed === null ? null : <span className={styles.spoken}> {believed}</span>}
      </span>
      <span className={styles.evidence}>
        {rankInWords(group, words) || words('evidence.short', { n: countOf(total, words, format) })}
      </span>
    </CasesLink>
  );
}
