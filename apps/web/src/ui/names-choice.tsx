import { type ReactNode, useId } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Popover } from './layers/popover.tsx';
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
    <Popover
      position="bottom-start"
      className={styles.dropdown}
      aria-labelledby={heading}
      button={{
        className: styles.button,
        'aria-label': label.includes(says) ? label : says.startsWith(label) ? says : `${label}: ${says}`,
        title: label,
        children: (
          <>
            <span>{says}</span>
            <Icon name={icon} />
          </>
        ),
      }}
    >
      <p id={heading} className={styles.heading}>
        {label}
      </p>
      {children}
    </Popover>
  );
}
