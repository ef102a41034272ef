import { Popover } from '@mantine/core';
import { useId, useState } from 'react';
import styles from './names-choice.module.css';
import { Icon, type IconName } from './icon.tsx';
import { useWords } from './use-words.ts';

interface NamesChoiceProps {
  readonly label: string;
  readonly says: string;
  readonly icon?: IconName;
  readonly names: readonly (string | null)[];
  readonly chosen: readonly (string | null)[];
  readonly onChange: (chosen: (string | null)[]) => void;
  /** Beyond so many the rest cannot be ticked. */
  readonly most?: number;
}

/** Some of many names, with a field to find them by. */
export function NamesChoice({ label, says, icon = 'down', names, chosen, onChange, most }: NamesChoiceProps) {
  const words = useWords();
  const heading = useId();
  const [sought, setSought] = useState('');
  const found = names.filter((name) =>
    (name ?? words('name.unknown')).toLowerCase().includes(sought.trim().toLowerCase()),
  );
  const full = most !== undefined && chosen.length >= most;
  return (
    <Popover position="bottom-start" trapFocus returnFocus withinPortal onClose={() => setSought('')}>
      <Popover.Target>
        <button type="button" className={styles.button} aria-label={label} title={label}>
          <span>{says}</span>
          <Icon name={icon} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-labelledby={heading}>
        <p id={heading} className={styles.heading}>
          {label}
        </p>
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
      </Popover.Dropdown>
    </Popover>
  );
}
