import { Menu } from '@mantine/core';
import styles from './choice.module.css';
import { Icon } from './icon.tsx';

interface ChoiceProps<T extends string> {
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
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <button type="button" className={styles.button} aria-label={`${label}: ${said}`}>
          <span className={styles.says}>{said}</span>
          <Icon name="down" />
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        <Menu.RadioGroup value={value} onChange={(next) => onChange(next as T)}>
          {options.map((option) => (
            <Menu.RadioItem key={option.value} value={option.value} closeMenuOnClick>
              {option.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
