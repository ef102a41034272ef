import { useQuery } from '@tanstack/react-query';
import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './worklist.module.css';
import { historyOptions, type WorkItem } from './worklist.ts';

/** Who did what with it, from the beginning. */
export function WorkHistory({ item }: { readonly item: Pick<WorkItem, 'id' | 'version'> }) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { data = [] } = useQuery(historyOptions(workspace, item.id, item.version));
  return (
    <ol className={styles.history} aria-label={words('work.history')}>
      {data.map(({ version, changedAt, author, state, owner, note, risk }) => (
        <li key={version}>
          <span>{format.moment(changedAt)}</span>{' '}
          {words(author === null ? 'work.version' : 'work.version.by', {
            author: author ?? '',
            state: words(messageFor(`work.state.${state}`, 'work.state.open')),
            risk: Math.round(risk ?? 0),
          })}
          {owner === null ? null : ` ${words('work.version.owner', { owner })}`}
          {note === null ? null : <q>{note}</q>}
        </li>
      ))}
    </ol>
  );
}
