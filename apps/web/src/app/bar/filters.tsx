import { useQuery } from '@tanstack/react-query';
import { useView } from '../../address/use-view.ts';
import { FILTERED, type Filtered } from '../../address/view.ts';
import { valuesOptions } from '../../request/workspaces.ts';
import { Icon } from '../../ui/icon.tsx';
import { NamesChoice } from '../../ui/names-choice.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './filters.module.css';

/** Filters that hold stand as chips: what is left out is never hidden in a menu. */
export function Filters() {
  const words = useWords();
  const workspace = useWorkspace();
  const { view, change } = useView();
  const { data: values } = useQuery(valuesOptions(workspace.name));
  const set = (dimension: Filtered, names: readonly (string | null)[]) =>
    change({ filters: { ...view.filters, [dimension]: names } });
  return (
    <>
      {FILTERED.map((dimension) => {
        const chosen = view.filters[dimension];
        const spelled = chosen.map((name) => name ?? words('name.unknown')).join(', ');
        const label = words(`dimension.${dimension}`);
        return (
          <span key={dimension} className={chosen.length > 0 ? styles.chip : undefined}>
            <NamesChoice
              label={words('filter.by', { dimension: label })}
              says={chosen.length > 0 ? words('filter.chip', { dimension: label, names: spelled }) : label}
              icon={chosen.length > 0 ? 'down' : 'add'}
              names={[...(values?.[dimension] ?? []), null]}
              chosen={chosen}
              onChange={(names) => set(dimension, names)}
            />
            {chosen.length > 0 ? (
              <button
                type="button"
                className={styles.remove}
                aria-label={words('filter.remove', { dimension: label })}
                onClick={() => set(dimension, [])}
              >
                <Icon name="close" />
              </button>
            ) : null}
          </span>
        );
      })}
    </>
  );
}
