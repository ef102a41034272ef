import { EdgesPanel } from '../panels/handoff-edges/edges-panel.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './handoffs-page.module.css';

/** Between whom cases change hands, what is lost there, and which promises wait to be kept. */
export function HandoffsPage() {
  const words = useWords();
  const workspace = useWorkspace();
  useTitle(words('page.handoffs'), workspace.title);
  return (
    <>
      <h1>{words('handoffs.title')}</h1>
      <section className={styles.part} aria-labelledby="edges">
        <h2 id="edges">{words('question.information_loss')}</h2>
        <EdgesPanel />
      </section>
    </>
  );
}
