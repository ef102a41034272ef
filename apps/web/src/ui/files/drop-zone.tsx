import { type ChangeEvent, useId } from 'react';
import { useWords } from '../use-words.ts';
import styles from './drop-zone.module.css';
import { wanted } from './dropped.ts';
import { usePageDrop } from './use-page-drop.ts';

/** Takes files dropped anywhere on the page, and by two buttons files or a folder. */
export function DropZone({ onFiles }: { readonly onFiles: (files: File[]) => void }) {
  const words = useWords();
  const id = useId();
  const above = usePageDrop(onFiles);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])].filter(wanted);
    // The same file may be chosen again after it was taken off.
    event.target.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <div className={styles.zone} data-above={above || undefined}>
      <p className={styles.title}>{words(above ? 'drop.release' : 'drop.title')}</p>
      <p className={styles.hint}>{words('drop.hint')}</p>
      <p className={styles.choices}>
        <input id={`${id}-files`} type="file" multiple className={styles.input} onChange={chosen} />
        <label htmlFor={`${id}-files`} className={styles.choice}>
          {words('drop.files')}
        </label>
        <input
          id={`${id}-folder`}
          type="file"
          className={styles.input}
          ref={(input) => {
            if (input !== null) input.webkitdirectory = true;
          }}
          onChange={chosen}
        />
        <label htmlFor={`${id}-folder`} className={styles.choice}>
          {words('drop.folder')}
        </label>
      </p>
    </div>
  );
}
