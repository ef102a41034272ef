import type { CSSProperties } from 'react';
import { Unbroken } from '../../ui/unbroken.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { ChannelSign } from './channel-sign.tsx';
import { byField, type Entry } from './entries.ts';
import styles from './entry-row.module.css';
import { FactTag } from './fact-tag.tsx';
import { factKey, type RiskPoint } from './figures.ts';
import { RiskStepText } from './risk-step-text.tsx';
import { RowText } from './row-text.tsx';
import type { Leg } from './story.ts';
import type { Looking } from './use-looking.ts';

interface EntryRowProps {
  readonly entry: Entry;
  readonly place: number;
  /** The row before it began on the same day. */
  readonly sameDay: boolean;
  /** −1: no contact. */
  readonly lane: number;
  /** The stay with a team that begins here. */
  readonly leg: Leg | null;
  readonly risk: RiskPoint | null;
  readonly calibration: number;
  readonly looking: Looking;
  readonly focusable: boolean;
}

const MINUTE = 60;

/** One thing that happened. The day is written where it changes. */
export function EntryRow(props: EntryRowProps) {
  const { entry, place, sameDay, lane, leg, risk, calibration, looking, focusable } = props;
  const words = useWords();
  const format = useFormat();
  const { event } = entry;
  const untouched = leg === null ? 0 : untouchedSeconds(leg);
  const tags = byField(entry.facts).map((facts) => ({
    facts,
    tag: factKey(entry.key, facts[0]?.field ?? ''),
  }));
  return (
    <li
      className={styles.row}
      style={{ gridRow: place + 2 }}
      data-kind={entry.kind}
      data-place={place}
      data-row={entry.key}
      tabIndex={focusable ? 0 : -1}
      onFocus={(focused) => {
        if (focused.target === focused.currentTarget)
          looking.arrive(
            entry.key,
            tags.map(({ tag }) => tag),
          );
      }}
      onBlur={() => looking.look([])}
    >
      <time className={styles.time} dateTime={entry.at}>
        <span data-same={sameDay || undefined}>{format.shortDay(entry.at)}</span>
        <span className={styles.clock}>{format.clock(entry.at)}</span>
      </time>
      {lane === -1 ? null : (
        <span className={styles.mark} style={{ '--lane': lane } as CSSProperties}>
          <ChannelSign
            channel={event?.channel ?? ''}
            direction={event?.direction ?? null}
            repeat={event?.repeat === 'chase' || event?.repeat === 'comeback'}
            open={event?.visibility === 'public'}
          />
        </span>
      )}
      <div className={styles.what}>
        {leg === null ? null : (
          <p className={styles.leg}>
            {leg.agent === null ? (
              words('story.leg.team', { team: leg.team ?? words('story.leg.nobody') })
            ) : (
              <Unbroken
                text={words('story.leg', { team: leg.team ?? words('story.leg.nobody'), agent: leg.agent })}
                word={leg.agent}
              />
            )}
          </p>
        )}
        <RowText entry={entry} />
        {untouched < MINUTE ? null : (
          <p className={styles.untouched}>
            {words('story.leg.untouched', { duration: format.duration(untouched) })}
          </p>
        )}
      </div>
      {tags.length === 0 ? null : (
        <ul className={styles.facts} aria-label={words('story.facts')}>
          {tags.map(({ facts, tag }) => {
            const first = looking.firstOf(tag);
            return (
              <FactTag
                key={tag}
                facts={facts}
                tag={tag}
                firstAt={first?.at ?? null}
                active={looking.active.has(tag)}
                look={(looked) => looking.look(looked === null ? [] : [looked])}
                goToFirst={() => looking.goTo(first?.key ?? null)}
              />
            );
          })}
        </ul>
      )}
      {risk === null ? null : (
        <p className={styles.risk}>
          <RiskStepText point={risk} calibration={calibration} />
        </p>
      )}
    </li>
  );
}

const untouchedSeconds = ({ enteredAt, untouchedUntil }: Leg): number =>
  untouchedUntil === null ? 0 : (Date.parse(untouchedUntil) - Date.parse(enteredAt)) / 1000;
