import type { Uploading } from './use-upload.ts';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useWords } from '../../ui/use-words.ts';
import { bytesInWords } from './bytes-in-words.ts';
import styles from './load.module.css';

/** On their way up: how far, and the way to stop it. */
export function SendingFiles({
  uploading,
  onCancel,
}: {
  readonly uploading: Extract<Uploading, { kind: 'sending' }>;
  readonly onCancel: () => void;
}) {
  const words = useWords();
  const { files, progress } = uploading;
  const done = progress.total > 0 && progress.sent >= progress.total;
  return (
    <div className={styles.sending}>
      <p>
        {done
          ? words('upload.looking', { count: files.length })
          : words('upload.sending', {
              count: files.length,
              sent: bytesInWords(progress.sent, words),
              total: bytesInWords(progress.total, words),
            })}
      </p>
      <Progress
        share={progress.total === 0 ? 0 : progress.sent / progress.total}
        label={words('upload.progress')}
      />
      <div>
        <Button onClick={onCancel}>{words('upload.cancel')}</Button>
      </div>
    </div>
  );
}
