import { createContext, use, useId } from 'react';
import { Choice, type ChoiceProps } from './choice.tsx';
import styles from './choice-or-radios.module.css';

/** Whether choices show all that can be chosen: in a sheet that is open already, nothing else opens. */
export const ChoicesSpread = createContext(false);

/** One of a few: behind a button, or all of them below each other. */
export function ChoiceOrRadios<T extends string>(props: ChoiceProps<T>) {
  return use(ChoicesSpread) ? <Radios {...props} /> : <Choice {...props} />;
}

function Radios<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset className={styles.radios}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
