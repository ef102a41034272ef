import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useIntl } from 'react-intl';
import type { Entry } from './entries.ts';
import { countedTypes } from './folds.ts';
import styles from './entry-row.module.css';

interface FoldProps {
  readonly entry: Entry;
  readonly place: number;
}

/** A time in which nothing happened. */
export function SilenceRow({ entry, place }: FoldProps) {
  const words = useWords();
  return (
    <li className={styles.silence} style={{ gridRow: place + 2 }} data-place={place}>
      <span>{words('story.silence', { days: Math.round(entry.silentSeconds / 86_400) })}</span>
    </li>
  );
}

interface FoldRowProps extends FoldProps {
  readonly focusable: boolean;
  readonly arrive: (row: string, tags: readonly string[]) => void;
  readonly unfold: (row: string) => void;
}

/** Several things that moved nothing, to be opened. */
export function FoldRow({ entry, place, focusable, arrive, unfold }: FoldRowProps) {
  const words = useWords();
  const format = useFormat();
  const { formatList } = useIntl();
  const counts = countedTypes(entry);
  const types = counts.map(([type, count]) =>
    words('story.fold.type', {
      count,
      type: words(messageFor(`event.type.${type}`, 'text'), { text: type.replaceAll(/[._]/g, ' ') }),
    }),
  );
  return (
    <li className={styles.fold} style={{ gridRow: place + 2 }} data-place={place}>
      <button
        type="button"
        data-row={entry.key}
        tabIndex={focusable ? 0 : -1}
        onFocus={() => arrive(entry.key, [])}
        onClick={() => unfold(entry.key)}
      >
        {words('story.fold', {
          count: counts.reduce((sum, [, count]) => sum + count, 0),
          types: formatList(types, { type: 'unit' }),
          from: format.shortDay(entry.at),
          to: format.shortDay(entry.folded.at(-1)?.at ?? entry.at),
        })}
      </button>
    </li>
  );
}
