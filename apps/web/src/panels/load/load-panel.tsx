import { Button } from '../../ui/button.tsx';
import { DropZone } from '../../ui/files/drop-zone.tsx';
import { RequestFailure } from '../../ui/panel/request-failure.tsx';
import { useWords } from '../../ui/use-words.ts';
import { LookedAt } from './looked-at.tsx';
import styles from './load.module.css';
import { SendingFiles } from './sending-files.tsx';
import { useUpload } from './use-upload.ts';

interface LoadPanelProps {
  readonly workspace: string;
  /** Told the load that has begun. */
  readonly onStarted: (load: number) => void;
}

/** Files go up, are looked at, and are loaded. Nothing enters the log before the last button. */
export function LoadPanel({ workspace, onStarted }: LoadPanelProps) {
  const words = useWords();
  const { uploading, begin, cancel, handOver } = useUpload(workspace);
  switch (uploading.kind) {
    case 'none':
      return <DropZone onFiles={begin} />;
    case 'sending':
      return <SendingFiles uploading={uploading} onCancel={cancel} />;
    case 'failed':
      return (
        <div className={styles.failed}>
          <RequestFailure error={uploading.error} retry={() => begin(uploading.files)} />
          <Button onClick={cancel}>{words('upload.others')}</Button>
        </div>
      );
    case 'there':
      return (
        <LookedAt
          key={uploading.upload.upload}
          workspace={workspace}
          upload={uploading.upload}
          onDiscard={cancel}
          onStarted={(load) => {
            handOver();
            onStarted(load);
          }}
        />
      );
  }
}
