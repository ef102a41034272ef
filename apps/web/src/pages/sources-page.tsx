import { LoadsPanel } from '../panels/loads/loads-panel.tsx';
import { Copyable } from '../ui/copyable.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useFormat } from '../workspace/use-format.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './sources-page.module.css';

/** What is in this workspace, where it came from, and how to bring more. */
export function SourcesPage() {
  const words = useWords();
  const format = useFormat();
  const workspace = useWorkspace();
  useTitle(words('page.data'), workspace.title);
  const { asOf, firstEventAt, cases, zone } = workspace;
  return (
    <>
      <h1>{words('sources.title')}</h1>
      <p className={styles.sentence}>
        {asOf === null || firstEventAt === null
          ? words('sources.nothing')
          : words('sources.sentence', {
              cases: format.count(cases),
              from: format.day(firstEventAt),
              to: format.moment(asOf),
              zone,
            })}
      </p>
      <section className={styles.bring} aria-labelledby="bring">
        <h2 id="bring">{words('sources.bring')}</h2>
        <Copyable text={words('load.command', { workspace: workspace.name })} />
      </section>
      <section aria-labelledby="loads">
        <h2 id="loads">{words('sources.loads')}</h2>
        <LoadsPanel />
      </section>
    </>
  );
}
