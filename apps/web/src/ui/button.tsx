import type { ReactNode } from 'react';
import styles from './form.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  /** One primary at most on a page; grave: what cannot be taken back. */
  readonly kind?: 'plain' | 'primary' | 'grave' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  /** Where the text alone does not say which one is meant. */
  readonly label?: string;
  /** Of what it folds and unfolds. */
  readonly expanded?: boolean;
}

export function Button({
  children,
  onClick,
  kind = 'plain',
  type = 'button',
  disabled,
  label,
  expanded,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={styles.button}
      data-kind={kind}
      disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
