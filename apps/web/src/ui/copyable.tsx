import { CopyButton } from '@mantine/core';
import styles from './copyable.module.css';
import { useWords } from './use-words.ts';

/** A command to take to a shell. */
export function Copyable({ text }: { readonly text: string }) {
  const words = useWords();
  return (
    <div className={styles.box}>
      <code tabIndex={0}>{text}</code>
      <CopyButton value={text} timeout={1500}>
        {({ copied, copy }) => (
          <button type="button" onClick={copy}>
            {words(copied ? 'copy.done' : 'copy')}
          </button>
        )}
      </CopyButton>
    </div>
  );
}
