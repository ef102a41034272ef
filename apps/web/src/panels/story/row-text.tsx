import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { ContactText } from './contact-text.tsx';
import type { Entry } from './entries.ts';
import { HandoffText } from './handoff-text.tsx';
import { particularsInWords } from './particulars.ts';
import styles from './row-text.module.css';
import type { StoryEvent } from './story.ts';
import { useStoryWords } from './use-story-words.ts';

/** What happened, in words. */
export function RowText({ entry }: { readonly entry: Entry }) {
  const words = useWords();
  const format = useFormat();
  const said = useStoryWords();
  const { kind, event, due, kept, made } = entry;
  return (
    <>
      {kind === 'contact' && event !== null ? (
        <ContactText event={event} opened={entry.opened} reading={entry.reading} />
      ) : null}
      {entry.handoffs.map((handoff) => (
        <HandoffText key={`${handoff.level} ${handoff.eventId}`} handoff={handoff} />
      ))}
      {kind === 'event' && event !== null && kept === null && made.length === 0 ? (
        <EventText event={event} />
      ) : null}
      {made.map((promise) => (
        <p key={promise.eventId}>
          {words('promise.made', { what: said.promise(promise.what), due: format.moment(promise.dueAt) })}
          {promise.contradictory ? (
            <strong className={styles.bad}> {words('promise.contradictory')}</strong>
          ) : null}
        </p>
      ))}
      {due === null ? null : (
        <p className={styles.bad}>
          <strong>{words(due.fate === 'late' ? 'promise.overdue' : 'promise.broken')}</strong>{' '}
          {words('promise.broken.detail', {
            what: said.promise(due.what),
            made: format.shortDay(due.madeAt),
          })}
        </p>
      )}
      {kept === null ? null : (
        <p>
          {words(kept.fate === 'late' ? 'promise.keptLate' : 'promise.kept', {
            what: said.promise(kept.what),
            late: format.duration((Date.parse(kept.keptAt ?? '') - Date.parse(kept.dueAt)) / 1000),
          })}
        </p>
      )}
    </>
  );
}

function EventText({ event }: { readonly event: StoryEvent }) {
  const words = useWords();
  const { field } = useStoryWords();
  const particulars = particularsInWords(event.particulars, words, field);
  const assigned = event.type === 'handoff' ? (event.agent ?? event.team) : null;
  if (assigned !== null) return <p>{words('event.assigned', { to: assigned })}</p>;
  return (
    <p>
      {words(messageFor(`event.${event.type}`, 'event.other'), {
        type: event.type.replaceAll(/[._]/g, ' '),
        case: event.case,
      })}
      {particulars.length === 0 ? null : <span className={styles.quiet}> {particulars.join(', ')}</span>}
    </p>
  );
}
