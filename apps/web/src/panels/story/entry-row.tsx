import { channelColour } from '../../charts/palette.ts';
import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { byField, type Entry } from './entries.ts';
import { EntryText } from './entry-text.tsx';
import styles from './entry-row.module.css';
import { FactTag } from './fact-tag.tsx';
import type { Leg } from './story.ts';

interface EntryRowProps {
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  readonly place: number;
  readonly channels: readonly string[];
  /** The stay with a team that begins here. */
  readonly leg: Leg | null;
}

/** One thing that happened. The day is written where it changes. */
export function EntryRow({ entry, entries, place, channels, leg }: EntryRowProps) {
  const words = useWords();
  const format = useFormat();
  const gridRow = place + 2;
  if (entry.kind === 'silence') {
    return (
      <li className={styles.silence} style={{ gridRow }}>
        <span>{words('story.silence', { days: Math.round(entry.silentSeconds / 86_400) })}</span>
      </li>
    );
  }
  const before = entries.slice(0, place).findLast((each) => each.kind !== 'silence');
  const sameDay = before !== undefined && format.day(before.at) === format.day(entry.at);
  const { event } = entry;
  const lane = entry.kind === 'contact' ? channels.indexOf(event?.channel ?? '') : -1;
  const last = entry.risk.at(-1);
  const earlier = entries
    .slice(0, place)
    .findLast((each) => each.risk.length > 0)
    ?.risk.at(-1);
  const eased = last !== undefined && earlier !== undefined && last.index < earlier.index;
  const driver =
    last === undefined
      ? ''
      : words(messageFor(`driver.${last.driver}`, 'driver.other'), { driver: last.driver });
  return (
    <li className={styles.row} style={{ gridRow }} data-kind={entry.kind}>
      <time className={styles.time} dateTime={entry.at}>
        {sameDay ? null : <span>{format.shortDay(entry.at)}</span>}
        <span className={styles.clock}>{format.clock(entry.at)}</span>
      </time>
      {lane === -1 ? null : (
        <span
          className={styles.dot}
          aria-hidden="true"
          title={event?.channel ?? ''}
          data-direction={event?.direction}
          style={{ '--lane': lane, color: channelColour(event?.channel ?? null) } as React.CSSProperties}
        />
      )}
      <div className={styles.what}>
        {leg === null ? null : (
          <p className={styles.leg}>
            {words('story.leg', { team: format.name(leg.team), agent: leg.agent ?? words('name.unknown') })}
          </p>
        )}
        <EntryText entry={entry} />
        {entry.facts.length === 0 ? null : (
          <ul className={styles.facts} aria-label={words('story.facts')}>
            {byField(entry.facts).map((facts) => (
              <FactTag key={facts[0]?.field} facts={facts} entries={entries} />
            ))}
          </ul>
        )}
      </div>
      {last === undefined ? null : (
        <p className={styles.risk}>
          <span className={styles.scale} aria-hidden="true">
            <span style={{ width: `${last.index}%` }} />
          </span>
          <span className={styles.spoken}>{words('story.column.risk')} </span>
          <strong>{format.value('index', last.index)}</strong>{' '}
          <span>{eased && last.driver !== 'recovery' ? words('risk.eased', { driver }) : driver}</span>
        </p>
      )}
    </li>
  );
}
