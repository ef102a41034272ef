import { useEffect } from 'react';
import styles from './said.module.css';

/** A word about what was just done, for a few seconds. */
export function Said({ text, onOver }: { readonly text: string; readonly onOver: () => void }) {
  useEffect(() => {
    if (text === '') return undefined;
    const timer = setTimeout(onOver, 4_000);
    return () => clearTimeout(timer);
  }, [text, onOver]);
  return (
    <div role="status" className={styles.place}>
      {text === '' ? null : <p className={styles.said}>{text}</p>}
    </div>
  );
}
