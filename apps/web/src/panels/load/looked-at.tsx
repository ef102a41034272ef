import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Mapping } from '../../request/mapping.ts';
import { type Preview, type PreviewOrder, previewOptions } from '../../request/preview.ts';
import { startLoad, type Upload } from '../../request/uploads.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './load.module.css';
import { MappingEditor } from './mapping/mapping-editor.tsx';
import { missingUses } from './mapping/mapping.ts';
import { MappingFiles } from './mapping/mapping-files.tsx';
import { EventsPreview } from './preview/events-preview.tsx';
import { Retold } from '../../ui/retold.tsx';
import { RejectsTable } from '../../ui/rejects-table.tsx';
import { UploadedFiles } from './uploaded-files.tsx';

interface LookedAtProps {
  readonly workspace: string;
  readonly upload: Upload;
  readonly onDiscard: () => void;
  readonly onStarted: (load: number) => void;
}

/** What the files are, what their columns mean, and how the first cases will read; then the button. */
export function LookedAt({ workspace, upload, onDiscard, onStarted }: LookedAtProps) {
  const words = useWords();
  const failure = useFailure();
  const unanswered = useFailure('failed');
  const { zone } = useWorkspace();
  const [source, setSource] = useState(upload.recognised.source ?? 'table');
  const [sourceName, setSourceName] = useState('');
  /** null: as saved for these columns, or proposed. */
  const [edited, setEdited] = useState<Mapping | null>(null);
  const [anew, setAnew] = useState(false);
  const order: PreviewOrder = {
    source,
    zone,
    ...(source === 'table' && edited !== null ? { mapping: edited } : {}),
    ...(anew ? { saved: false as const } : {}),
  };
  const request = useQuery(previewOptions(workspace, upload.upload, order));
  const preview = request.data;
  const mapping = source === 'table' ? (edited ?? preview?.mapping ?? null) : null;
  const complete =
    mapping === null ? source !== 'table' : mapping.tables.every((table) => missingUses(table).length === 0);
  const start = useMutation({
    mutationFn: () =>
      startLoad(workspace, upload.upload, {
        source,
        ...(mapping === null ? {} : { mapping }),
        ...(sourceName.trim() === '' ? {} : { sourceName: sourceName.trim() }),
      }),
    onSuccess: onStarted,
  });
  return (
    <div className={styles.looked}>
      <UploadedFiles upload={upload} source={source} onSource={setSource} onDiscard={onDiscard} />
      {mapping === null || preview === undefined ? null : (
        <Part title={words('mapping.title')}>
          <MappingFiles
            workspace={workspace}
            mapping={mapping}
            saved={edited === null ? preview.saved : null}
            onTaken={(taken) => {
              setEdited(taken);
              setAnew(taken === null);
            }}
          />
          <MappingEditor mapping={mapping} columns={preview.columns} onChange={setEdited} />
        </Part>
      )}
      <PanelBody request={request} standing={preview === undefined ? null : { kind: 'shown' }} height={320}>
        {preview === undefined ? null : <Previewed preview={preview} stale={request.isPlaceholderData} />}
      </PanelBody>
      {request.isError && preview !== undefined ? (
        <p className={styles.wrong} role="alert">
          {unanswered(request.error)}
        </p>
      ) : null}
      <div className={styles.start}>
        <div className={styles.sourceName}>
          <Field
            label={words('looked.name')}
            hint={words('looked.name.hint')}
            placeholder={source}
            value={sourceName}
            onChange={setSourceName}
          />
        </div>
        <Button
          kind="primary"
          disabled={!complete || preview === undefined || start.isPending || start.isSuccess}
          onClick={() => start.mutate()}
        >
          {words('looked.load')}
        </Button>
        {start.error === null ? null : (
          <p className={styles.wrong} role="alert">
            {failure(start.error)}
          </p>
        )}
      </div>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Previewed({ preview, stale }: { readonly preview: Preview; readonly stale: boolean }) {
  const words = useWords();
  return (
    <div className={styles.looked} data-stale={stale || undefined}>
      {preview.consequences.length === 0 ? null : (
        <Part title={words('looked.consequences')}>
          <ul className={styles.consequences}>
            {preview.consequences.map((clause) => (
              <li key={clause}>
                <Retold text={clause} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={words('looked.preview')}>
        {preview.events.length === 0 ? (
          <p className={styles.quiet}>{words('looked.preview.none')}</p>
        ) : (
          <EventsPreview events={preview.events} />
        )}
      </Part>
      {preview.rejects.length === 0 ? null : (
        <Part title={words('looked.rejects')}>
          <RejectsTable rejects={preview.rejects} />
        </Part>
      )}
    </div>
  );
}
