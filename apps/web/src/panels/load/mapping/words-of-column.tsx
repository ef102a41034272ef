import { EVENT_MEANINGS, NAMED_USES, STATUS_MEANINGS } from '@twicetold/metrics/mapping-uses';
import { useId } from 'react';
import { useWords } from '../../../ui/use-words.ts';
import form from '../../../ui/form.module.css';
import type { MappedColumn } from '../../../request/mapping.ts';
import { withWord } from './mapping.ts';
import styles from './mapping.module.css';

interface WordsOfColumnProps {
  readonly column: MappedColumn;
  readonly samples: readonly string[];
  readonly onChange: (column: MappedColumn) => void;
}

/** What the words in a column mean: of a status or a type one of ours, of a name how else it is to be written. */
export function WordsOfColumn({ column, samples, onChange }: WordsOfColumnProps) {
  const words = useWords();
  const group = useId();
  const kind = column.as === 'status' ? 'statuses' : column.as === 'type' ? 'types' : 'values';
  if (kind === 'values' && !NAMED_USES.has(column.as)) return null;
  const map = column[kind] ?? {};
  const known = [...new Set([...Object.keys(map), ...samples.map((sample) => sample.toLowerCase())])];
  if (known.length === 0) return null;
  const change = (word: string, meaning: string) =>
    onChange({ ...column, [kind]: withWord(map, word, meaning) });
  const undecided = kind === 'values' ? 0 : known.filter((word) => map[word] === undefined).length;
  const meanings = kind === 'statuses' ? STATUS_MEANINGS : EVENT_MEANINGS;
  return (
    <details className={styles.words} open={undecided > 0}>
      <summary>
        {words(`words.${kind}`, { count: known.length })}
        {undecided === 0 ? null : (
          <span className={styles.undecided}> {words('words.undecided', { count: undecided })}</span>
        )}
      </summary>
      <ul>
        {known.map((word, place) => (
          <li key={word}>
            <label htmlFor={`${group}-${place}`}>{word}</label>
            {kind === 'values' ? (
              <input
                id={`${group}-${place}`}
                className={form.input}
                value={map[word] ?? ''}
                placeholder={words('words.asWritten')}
                onChange={(event) => change(word, event.target.value)}
              />
            ) : (
              <select
                id={`${group}-${place}`}
                className={form.input}
                value={map[word] ?? ''}
                onChange={(event) => change(word, event.target.value)}
              >
                <option value="">{words('words.unknown')}</option>
                {meanings.map((meaning) => (
                  <option key={meaning} value={meaning}>
                    {words(`${kind === 'statuses' ? 'status' : 'meaning'}.${meaning}` as 'status.new')}
                  </option>
                ))}
              </select>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
