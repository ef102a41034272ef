import { type ReactNode, useId } from 'react';
import styles from './form.module.css';
import { TypedUnbroken } from './unbroken.tsx';

interface LabelledProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what stands in it. */
  readonly wrong?: string | null;
}

interface FieldProps extends LabelledProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'password' | 'url' | 'email';
  /** What a browser may fill in by itself; by default nothing. */
  readonly complete?: 'username' | 'current-password' | 'new-password' | 'name';
  readonly required?: boolean;
  readonly placeholder?: string;
  /** For a number of a few digits: the box is no wider than it needs. */
  readonly short?: boolean;
  /** Id of a datalist of what may be meant. */
  readonly list?: string;
}

export function Field({
  value,
  onChange,
  type = 'text',
  required,
  placeholder,
  short,
  list,
  complete,
  ...labelled
}: FieldProps) {
  return (
    <Labelled {...labelled}>
      {(attributes) => (
        <input
          {...attributes}
          className={styles.input}
          data-short={short || undefined}
          type={type}
          value={value}
          required={required}
          placeholder={placeholder}
          list={list}
          autoComplete={complete ?? 'off'}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

interface SelectProps<T extends string> extends LabelledProps {
  readonly value: T;
  /** Options with the same group stand together below its name. */
  readonly options: readonly { readonly value: T; readonly label: string; readonly group?: string }[];
  readonly onChange: (value: T) => void;
}

/** The system's own list: long lists are searched by typing, on a phone it is the phone's. */
export function Select<T extends string>({ value, options, onChange, ...labelled }: SelectProps<T>) {
  return (
    <Labelled {...labelled}>
      {(attributes) => (
        <select
          {...attributes}
          className={styles.input}
          value={value}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {[...new Set(options.map(({ group }) => group))].map((group) => {
            const members = options.filter((option) => option.group === group);
            const shown = members.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ));
            return group === undefined ? (
              shown
            ) : (
              <optgroup key={group} label={group}>
                {shown}
              </optgroup>
            );
          })}
        </select>
      )}
    </Labelled>
  );
}

interface CheckProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Check({ label, hint, checked, onChange }: CheckProps) {
  const id = useId();
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className={styles.hint}>
          <TypedUnbroken text={hint} />
        </span>
      )}
    </div>
  );
}

interface Attributes {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

function Labelled({
  label,
  hint,
  wrong = null,
  children,
}: LabelledProps & { readonly children: (attributes: Attributes) => ReactNode }) {
  const id = useId();
  const described = [hint === undefined ? null : `${id}-hint`, wrong === null ? null : `${id}-wrong`].filter(
    (each) => each !== null,
  );
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': wrong !== null,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
      })}
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className={styles.hint}>
          <TypedUnbroken text={hint} />
        </span>
      )}
      {wrong === null ? null : (
        <span id={`${id}-wrong`} className={styles.wrong} role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}
