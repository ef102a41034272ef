import { useState } from 'react';
import { useNavigate } from 'react-router';
import { NewWorkspaceForm } from '../panels/new-workspace/new-workspace-form.tsx';
import { Copyable } from '../ui/copyable.tsx';
import { hold } from '../ui/files/dropped.ts';
import { DropZone } from '../ui/files/drop-zone.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './first-load-page.module.css';

/** The very first run: no workspace yet. */
export function FirstLoadPage() {
  const words = useWords();
  const navigate = useNavigate();
  const [files, setFiles] = useState<readonly File[]>([]);
  useTitle(words('firstLoad.title'));
  return (
    <main className={styles.page}>
      <h1>{words('firstLoad.title')}</h1>
      <p className={styles.sentence}>{words('firstLoad.sentence')}</p>
      {files.length === 0 ? (
        <DropZone
          onFiles={(dropped) => {
            hold(dropped);
            setFiles(dropped);
          }}
        />
      ) : (
        <p className={styles.files} role="status">
          {words('firstLoad.files', { count: files.length, first: files[0]?.name ?? '' })}
        </p>
      )}
      <section className={styles.part} aria-labelledby="workspace">
        <h2 id="workspace">{words('workspace.new')}</h2>
        <NewWorkspaceForm
          onCreated={(name) => {
            void navigate(`/${encodeURIComponent(name)}/data/load`, { replace: true });
          }}
        />
      </section>
      <section className={styles.part} aria-labelledby="command">
        <h2 id="command">{words('sources.command')}</h2>
        <Copyable text={words('load.command', { workspace: 'mine' })} />
      </section>
    </main>
  );
}
