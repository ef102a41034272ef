import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import styles from './entry-text.module.css';
import { ReadingBadges } from './reading-badges.tsx';
import type { Reading, StoryEvent } from './story.ts';

interface ContactTextProps {
  readonly event: StoryEvent;
  readonly opened: StoryEvent | null;
  readonly reading: Reading | null;
}

const LONG_WAIT_SECONDS = 60;

export function ContactText({ event, opened, reading }: ContactTextProps) {
  const words = useWords();
  const format = useFormat();
  const { channel, direction, visibility, repeat, praise, reach, waitSeconds, team, agent } = event;
  const quiet = [
    ...(opened === null ? [] : [words('contact.opens', { case: event.case })]),
    ...(direction === 'outbound' && team !== null ? [agent === null ? team : `${team}, ${agent}`] : []),
    ...(waitSeconds !== null && waitSeconds >= LONG_WAIT_SECONDS
      ? [words('contact.waited', { duration: format.duration(waitSeconds) })]
      : []),
    ...(event.detail === null ? [] : [event.detail]),
  ];
  return (
    <p>
      {words(direction === 'outbound' ? 'contact.outbound' : 'contact.inbound', {
        channel: format.name(channel),
      })}
      {repeat === 'chase' || repeat === 'comeback' ? (
        <span className={styles.badge} data-tone="bad">
          {words(`contact.${repeat}`)}
        </span>
      ) : null}
      {visibility === 'public' ? (
        <span className={styles.badge}>
          {reach === null ? words('contact.public') : words('contact.reach', { reach: format.count(reach) })}
        </span>
      ) : null}
      {praise === true ? (
        <span className={styles.badge} data-tone="good">
          {words('contact.praise')}
        </span>
      ) : null}
      {reading === null ? null : <ReadingBadges reading={reading} />}
      {quiet.length === 0 ? null : <span className={styles.quiet}> {quiet.join(' · ')}</span>}
    </p>
  );
}
