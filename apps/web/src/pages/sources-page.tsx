import { Link, useNavigate } from 'react-router';
import { CustomersPanel } from '../panels/customers/customers-panel.tsx';
import { LoadsPanel } from '../panels/loads/loads-panel.tsx';
import { SourcesPanel } from '../panels/sources/sources-panel.tsx';
import { Copyable } from '../ui/copyable.tsx';
import { DropZone } from '../ui/files/drop-zone.tsx';
import { hold } from '../ui/files/dropped.ts';
import { usePageDrop } from '../ui/files/use-page-drop.ts';
import form from '../ui/form.module.css';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useFormat } from '../workspace/use-format.ts';
import { useMay } from '../workspace/use-may.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './sources-page.module.css';

/** What is in this workspace, where it came from, and how to bring more. */
export function SourcesPage() {
  const words = useWords();
  const format = useFormat();
  const navigate = useNavigate();
  const workspace = useWorkspace();
  const may = useMay();
  const { asOf, firstEventAt, cases, zone } = workspace;
  const empty = asOf === null || firstEventAt === null;
  const load = `/${encodeURIComponent(workspace.name)}/data/load`;
  const toLoad = (files: readonly File[]) => {
    hold(files);
    void navigate(load);
  };
  useTitle(words('page.data'), workspace.title);
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{words(empty ? 'firstLoad.title' : 'sources.title')}</h1>
          <p className={styles.sentence}>
            {empty
              ? words('firstLoad.sentence')
              : words('sources.sentence', {
                  cases,
                  from: format.day(firstEventAt),
                  to: format.moment(asOf),
                  zone,
                })}
          </p>
        </div>
        {empty || !may('load') ? null : (
          <Link className={form.button} data-kind="primary" data-tour="load" to={load}>
            {words('sources.load')}
          </Link>
        )}
      </header>
      {may('load') ? (
        empty ? (
          <div className={styles.drop}>
            <DropZone onFiles={toLoad} />
          </div>
        ) : (
          <PageDrop onFiles={toLoad} />
        )
      ) : null}
      {may('load') ? (
        <section className={styles.part} aria-labelledby="sources">
          <h2 id="sources">{words('sources.list')}</h2>
          <SourcesPanel />
        </section>
      ) : null}
      <section className={styles.part} aria-labelledby="loads">
        <h2 id="loads">{words('sources.loads')}</h2>
        <LoadsPanel />
      </section>
      {empty || !may('customers') ? null : (
        <section className={styles.part} aria-labelledby="customers">
          <h2 id="customers">{words('customers.title')}</h2>
          <CustomersPanel />
        </section>
      )}
      {may('load') ? (
        <section className={styles.part} aria-labelledby="command">
          <h2 id="command">{words('sources.command')}</h2>
          <div className={styles.command}>
            <Copyable text={words('load.command', { workspace: workspace.name })} />
          </div>
        </section>
      ) : null}
    </>
  );
}

/** Says where dropped files would go, while they are held above the page. */
function PageDrop({ onFiles }: { readonly onFiles: (files: File[]) => void }) {
  const words = useWords();
  const above = usePageDrop(onFiles);
  return above ? <p className={styles.above}>{words('drop.release')}</p> : null;
}
