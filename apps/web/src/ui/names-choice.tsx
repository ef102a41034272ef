import { Popover } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './names-choice.module.css';

interface NamesChoiceProps {
  readonly label: string;
  readonly says: string;
  readonly icon?: IconName;
  /** The names to tick. */
  readonly children: ReactNode;
}

/** A button that opens a list of names. */
export function NamesChoice({ label, says, icon = 'down', children }: NamesChoiceProps) {
  const heading = useId();
  return (
    <Popover position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button
          type="button"
          className={styles.button}
          aria-label={label.includes(says) ? label : `${label}: ${says}`}
          title={label}
        >
          <span>{says}</span>
          <Icon name={icon} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-labelledby={heading}>
        <p id={heading} className={styles.heading}>
          {label}
        </p>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
