import { Fragment } from 'react';
import { Unbroken } from '../../ui/unbroken.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import styles from './row-text.module.css';
import { particularsInWords } from './particulars.ts';
import { ReadingBadges } from './reading-badges.tsx';
import type { Reading, StoryEvent } from './story.ts';
import { useStoryWords } from './use-story-words.ts';

interface ContactTextProps {
  readonly event: StoryEvent;
  readonly opened: StoryEvent | null;
  readonly reading: Reading | null;
}

const LONG_WAIT_SECONDS = 60;

export function ContactText({ event, opened, reading }: ContactTextProps) {
  const words = useWords();
  const format = useFormat();
  const story = useStoryWords();
  const { channel, direction, visibility, repeat, praise, reach, waitSeconds, team, agent } = event;
  const mood = praise === true ? null : moodOf(event.sentiment);
  const quiet = [
    ...(opened === null
      ? []
      : [<Unbroken key="opens" text={words('contact.opens', { case: event.case })} word={event.case} />]),
    ...(direction === 'outbound' && team !== null ? [<Who key="who" team={team} agent={agent} />] : []),
    ...(waitSeconds !== null && waitSeconds >= LONG_WAIT_SECONDS
      ? [words('contact.waited', { duration: format.duration(waitSeconds) })]
      : []),
    ...(event.answersUs === true ? [words('contact.answersUs')] : []),
    ...particularsInWords([...(opened?.particulars ?? []), ...event.particulars], words, story.field),
  ];
  return (
    <p>
      {words(direction === 'outbound' ? 'contact.outbound' : 'contact.inbound', {
        channel: format.name(channel),
      })}{' '}
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
      {mood === null ? null : (
        <span className={styles.badge} data-tone={mood === 'pleased' ? 'good' : 'bad'}>
          {words(`contact.${mood}`)}
        </span>
      )}
      {praise === true ? (
        <span className={styles.badge} data-tone="good">
          {words('contact.praise')}
        </span>
      ) : null}
      {reading === null ? null : <ReadingBadges reading={reading} />}
      {quiet.length === 0 ? null : (
        <span className={styles.quiet}>
          {quiet.map((said, place) => (
            <Fragment key={place}>
              {place === 0 ? '' : '\u00a0· '}
              {said}
            </Fragment>
          ))}
        </span>
      )}
    </p>
  );
}

function Who({ team, agent }: { readonly team: string; readonly agent: string | null }) {
  if (agent === null) return team;
  return (
    <>
      {team}, <span className={styles.id}>{agent}</span>
    </>
  );
}

/** −1 to 1; what lies near the middle says nothing. */
function moodOf(sentiment: number | null): 'angry' | 'displeased' | 'pleased' | null {
  if (sentiment === null || Math.abs(sentiment) < 0.2) return null;
  if (sentiment > 0) return 'pleased';
  return sentiment <= -0.5 ? 'angry' : 'displeased';
}
