import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './confirmation.module.css';
import { Modal } from './layers/modal.tsx';
import { useWords } from './use-words.ts';

interface ConfirmationProps {
  readonly opened: boolean;
  readonly title: string;
  /** What will be gone, by name. */
  readonly children: ReactNode;
  readonly confirm: string;
  readonly busy: boolean;
  readonly failure: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Before what cannot be taken back. The focus begins on the way out. */
export function Confirmation(props: ConfirmationProps) {
  const words = useWords();
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={props.title} size="md">
      <div className={styles.what}>{props.children}</div>
      {props.failure === null ? null : (
        <p className={styles.failure} role="alert">
          {props.failure}
        </p>
      )}
      <div className={styles.buttons}>
        <Button onClick={props.onClose}>{words('data.keep')}</Button>
        <Button kind="grave" disabled={props.busy} onClick={props.onConfirm}>
          {props.confirm}
        </Button>
      </div>
    </Modal>
  );
}
