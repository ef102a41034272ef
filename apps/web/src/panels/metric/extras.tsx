import { EdgesPanel } from '../handoff-edges/edges-panel.tsx';
import { PromisesPanel } from '../promises-due/promises-panel.tsx';

/** What a topic shows on the page of each of its metrics beside what every metric has. */
export function Extras({ topic }: { readonly topic: string }) {
  if (topic === 'handoffs') return <EdgesPanel />;
  if (topic === 'promises') {
    return (
      <>
        <PromisesPanel list="dueSoon" />
        <PromisesPanel list="overdue" />
      </>
    );
  }
  return null;
}
