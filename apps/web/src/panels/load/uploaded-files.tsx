import { messageFor } from '../../messages/words.ts';
import type { Upload } from '../../request/uploads.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { bytesInWords } from './bytes-in-words.ts';
import styles from './load.module.css';
import { recognisedOf, sourcesToChoose } from './recognised.ts';

interface UploadedFilesProps {
  readonly upload: Upload;
  readonly source: string;
  readonly onSource: (source: string) => void;
  readonly onDiscard: () => void;
}

/** What arrived, and what it was taken for. */
export function UploadedFiles({ upload, source, onSource, onDiscard }: UploadedFilesProps) {
  const words = useWords();
  const nameOf = (each: string) => words(messageFor(`source.${each}`, 'text'), { text: each });
  const { recognised } = upload;
  const known = recognisedOf(upload);
  return (
    <div className={styles.uploaded}>
      <p className={styles.sentence}>
        {words(`recognised.${known}`, {
          source: recognised.source === null ? '' : nameOf(recognised.source),
          count: recognised.files.length,
          left: recognised.unrecognised.length,
        })}
      </p>
      <ul className={styles.files}>
        {upload.files.map(({ name, size }) => (
          <li key={name}>
            <span className={styles.fileName}>{name}</span>
            <span className={styles.quiet}>{bytesInWords(size, words)}</span>
            {recognised.unrecognised.includes(name) ? (
              <span className={styles.quiet}>{words('recognised.not')}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {recognised.problems.length === 0 ? null : (
        <ul className={styles.wrong}>
          {recognised.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <div className={styles.choices}>
        <Select
          label={words('recognised.readAs')}
          value={source}
          options={sourcesToChoose(recognised.source).map((value) => ({ value, label: nameOf(value) }))}
          onChange={onSource}
        />
        <Button onClick={onDiscard}>{words('upload.others')}</Button>
      </div>
    </div>
  );
}
