import { useState } from 'react';
import styles from './names-choice.module.css';
import { useWords } from './use-words.ts';

interface NamesListProps {
  /** null stands for "not known". */
  readonly names: readonly (string | null)[];
  readonly chosen: readonly (string | null)[];
  readonly onChange: (chosen: (string | null)[]) => void;
  /** Beyond so many the rest cannot be ticked. */
  readonly most?: number | undefined;
}

/** Names to tick, with a field to find them by when they are many. */
export function NamesList({ names, chosen, onChange, most }: NamesListProps) {
  const words = useWords();
  const [sought, setSought] = useState('');
  const found = names.filter((name) =>
    (name ?? words('name.unknown')).toLowerCase().includes(sought.trim().toLowerCase()),
  );
  const full = most !== undefined && chosen.length >= most;
  return (
    <>
      {names.length > 8 ? (
        <input
          className={styles.search}
          type="search"
          aria-label={words('names.search')}
          placeholder={words('names.search')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      ) : null}
      <ul className={styles.list}>
        {found.map((name) => {
          const ticked = chosen.includes(name);
          return (
            <li key={name ?? ''}>
              <label className={styles.name}>
                <input
                  type="checkbox"
                  checked={ticked}
                  disabled={!ticked && full}
                  onChange={() =>
                    onChange(ticked ? chosen.filter((each) => each !== name) : [...chosen, name])
                  }
                />
                {name ?? words('name.unknown')}
              </label>
            </li>
          );
        })}
        {found.length === 0 ? <li className={styles.none}>{words('names.none')}</li> : null}
      </ul>
      {chosen.length > 0 ? (
        <button type="button" className={styles.clear} onClick={() => onChange([])}>
          {words('names.clear')}
        </button>
      ) : null}
    </>
  );
}
