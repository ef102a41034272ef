import styles from './choice.module.css';
import { Icon } from './icon.tsx';
import { Menu } from './layers/menu.tsx';

export interface ChoiceProps<T extends string> {
  /** What is chosen: "Compared with". */
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  /** What the button says, where that is not the chosen option alone. */
  readonly says?: string;
}

/** One of a few. */
export function Choice<T extends string>({ label, value, options, onChange, says }: ChoiceProps<T>) {
  const chosen = options.find((option) => option.value === value)?.label ?? value;
  const said = says ?? chosen;
  return (
    <Menu
      label={label}
      position="bottom-start"
      button={{
        className: styles.button,
        'aria-label': `${label}: ${said}`,
        children: (
          <>
            <span className={styles.says}>{said}</span>
            <Icon name="down" />
          </>
        ),
      }}
      choice={{ value, onChange: (next) => onChange(next as T), options }}
    />
  );
}
