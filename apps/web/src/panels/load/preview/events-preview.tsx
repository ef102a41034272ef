import type { PreviewedEvent } from '../../../request/preview.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import { byCase, detailsOf, eventInWords } from './event-in-words.ts';
import styles from './preview.module.css';

/** The first cases as they will read. */
export function EventsPreview({ events }: { readonly events: readonly PreviewedEvent[] }) {
  const words = useWords();
  const format = useFormat();
  return (
    <ul className={styles.cases}>
      {byCase(events).map(({ id, events: own }) => (
        <li key={id} className={styles.case}>
          <h3 className={styles.id}>{words('preview.case', { id })}</h3>
          <ol>
            {own.map((event, place) => (
              <li key={place} className={styles.event}>
                <time dateTime={event.at} className={styles.quiet}>
                  {format.moment(event.at)}
                </time>
                <span>
                  {eventInWords(event, words)}
                  {detailsOf(event).length === 0 ? null : (
                    <span className={styles.quiet}>{`\u00a0· ${detailsOf(event).join('\u00a0· ')}`}</span>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
