import { Copyable } from './copyable.tsx';
import styles from './first-load.module.css';
import { useWords } from './use-words.ts';

/** The empty first run. */
export function FirstLoad({ workspace }: { readonly workspace: string | null }) {
  const words = useWords();
  return (
    <section className={styles.box}>
      <h1>{words('firstLoad.title')}</h1>
      <p>{words('firstLoad.sentence')}</p>
      <Copyable text={words('load.command', { workspace: workspace ?? 'mine' })} />
    </section>
  );
}
