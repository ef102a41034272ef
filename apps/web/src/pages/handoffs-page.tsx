import { LEVELS } from '../address/parameters.ts';
import { useView } from '../address/use-view.ts';
import { EdgesPanel } from '../panels/handoff-edges/edges-panel.tsx';
import { PromisesPanel } from '../panels/promises-due/promises-panel.tsx';
import { Segments } from '../ui/segments.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './handoffs-page.module.css';

/** Between whom cases change hands, what is lost there, and which promises wait to be kept. */
export function HandoffsPage() {
  const words = useWords();
  const workspace = useWorkspace();
  const { view, change } = useView();
  useTitle(words('page.handoffs'), workspace.title);
  return (
    <>
      <div className={styles.head}>
        <h1>{words('handoffs.title')}</h1>
        <Segments
          label={words('level')}
          value={view.level}
          options={LEVELS.map((value) => ({ value, label: words(`level.${value}`) }))}
          onChange={(level) => change({ level })}
        />
      </div>
      <section className={styles.part} aria-labelledby="edges">
        <h2 id="edges">{words('question.information_loss')}</h2>
        <EdgesPanel />
      </section>
      <section className={styles.part} aria-labelledby="promises">
        <h2 id="promises">{words('handoffs.promises')}</h2>
        <div className={styles.pair}>
          <PromisesPanel list="dueSoon" />
          <PromisesPanel list="overdue" />
        </div>
      </section>
    </>
  );
}
