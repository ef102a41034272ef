import { useState } from 'react';
import styles from './names-choice.module.css';
import { useWords } from './use-words.ts';

interface NamesListProps {
  /** null stands for "not known". */
  readonly names: readonly (string | null)[];
  readonly chosen: readonly (string | null)[];
  readonly onChange: (chosen: (string | null)[]) => void;
  /** A tick of one of them may be about to come, by pointer or key; and is not any more. */
  readonly onExpect?: (chosen: (string | null)[]) => void;
  readonly onUnexpect?: () => void;
  /** Beyond so many the rest cannot be ticked. */
  readonly most?: number | undefined;
  /** How a name is read; by default as it is written. */
  readonly nameOf?: (name: string | null) => string;
}

/** Names to tick, with a field to find them by when they are many. */
export function NamesList(props: NamesListProps) {
  const { names, chosen, onChange, onExpect, onUnexpect, most, nameOf } = props;
  const words = useWords();
  const read = nameOf ?? ((name: string | null) => name ?? words('name.unknown'));
  const [sought, setSought] = useState('');
  // A tick shows at once; the address, and with it every panel, follows a moment later.
  const [known, setKnown] = useState(chosen);
  const [ticked, setTicked] = useState(chosen);
  if (known !== chosen) {
    setKnown(chosen);
    setTicked(chosen);
  }
  const tick = (next: (string | null)[]) => {
    setTicked(next);
    onChange(next);
  };
  const found = names.filter((name) => read(name).toLowerCase().includes(sought.trim().toLowerCase()));
  const full = most !== undefined && ticked.length >= most;
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
          const isTicked = ticked.includes(name);
          const next = () => (isTicked ? ticked.filter((each) => each !== name) : [...ticked, name]);
          const expect = () => onExpect?.(next());
          return (
            <li key={name ?? ''}>
              <label className={styles.name} onPointerEnter={expect} onPointerLeave={onUnexpect}>
                <input
                  type="checkbox"
                  checked={isTicked}
                  disabled={!isTicked && full}
                  onChange={() => tick(next())}
                  onFocus={expect}
                  onBlur={onUnexpect}
                />
                {read(name)}
              </label>
            </li>
          );
        })}
        {found.length === 0 ? <li className={styles.none}>{words('names.none')}</li> : null}
      </ul>
      {ticked.length > 0 ? (
        <button type="button" className={styles.clear} onClick={() => tick([])}>
          {words('names.clear')}
        </button>
      ) : null}
    </>
  );
}
