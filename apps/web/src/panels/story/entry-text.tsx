import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { ContactText } from './contact-text.tsx';
import type { Entry } from './entries.ts';
import styles from './entry-text.module.css';
import { HandoffText } from './handoff-text.tsx';
import type { PromiseStory } from './story.ts';

/** What happened, in words. */
export function EntryText({ entry }: { readonly entry: Entry }) {
  const words = useWords();
  const format = useFormat();
  const what = (promise: PromiseStory) => words(messageFor(`promise.${promise.what}`, 'promise.other'));
  return (
    <>
      {entry.kind === 'contact' && entry.event !== null ? (
        <ContactText event={entry.event} opened={entry.opened} reading={entry.reading} />
      ) : null}
      {entry.handoffs.map((handoff) => (
        <HandoffText key={handoff.level} handoff={handoff} />
      ))}
      {entry.kind === 'event' && entry.event !== null && entry.kept === null && entry.made.length === 0 ? (
        <p>
          {words(messageFor(`event.${entry.event.type}`, 'event.other'), {
            type: entry.event.type,
            case: entry.event.case,
          })}
          {entry.event.detail === null ? null : <span className={styles.quiet}> {entry.event.detail}</span>}
        </p>
      ) : null}
      {entry.made.map((promise) => (
        <p key={`${promise.what} ${promise.madeAt}`}>
          {words('promise.made', { what: what(promise), due: format.moment(promise.dueAt) })}
          {promise.contradictory ? (
            <strong className={styles.bad}> {words('promise.contradictory')}</strong>
          ) : null}
        </p>
      ))}
      {entry.due === null ? null : (
        <p className={styles.bad}>
          <strong>{words('promise.broken')}</strong>{' '}
          {words('promise.broken.detail', { what: what(entry.due), made: format.shortDay(entry.due.madeAt) })}
        </p>
      )}
      {entry.kept === null ? null : (
        <p>
          {words(entry.kept.fate === 'late' ? 'promise.keptLate' : 'promise.kept', {
            what: what(entry.kept),
            late: format.duration(
              (Date.parse(entry.kept.keptAt ?? '') - Date.parse(entry.kept.dueAt)) / 1000,
            ),
          })}
        </p>
      )}
    </>
  );
}
