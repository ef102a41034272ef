import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useView } from '../../address/use-view.ts';
import { FILTERED, type Filtered } from '../../address/view.ts';
import { valuesOptions } from '../../request/workspaces.ts';
import { Icon } from '../../ui/icon.tsx';
import { NamesChoice } from '../../ui/names-choice.tsx';
import { NamesList } from '../../ui/names-list.tsx';
import { Segments } from '../../ui/segments.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './filters.module.css';

/** Filters that hold stand as chips: what is left out is never hidden in a menu. */
export function Filters() {
  const words = useWords();
  const { view, change } = useView();
  const remove = (dimension: Filtered) => change({ filters: { ...view.filters, [dimension]: [] } });
  const spelled = (dimension: Filtered) =>
    view.filters[dimension].map((name) => name ?? words('name.unknown')).join(', ');
  return (
    <>
      {FILTERED.filter((dimension) => view.filters[dimension].length > 0).map((dimension) => {
        const label = words(`dimension.${dimension}`);
        return (
          <span key={dimension} className={styles.chip}>
            <NamesChoice
              label={words('filter.by', { dimension: label })}
              says={words('filter.chip', { dimension: label, names: spelled(dimension) })}
            >
              <FilterNames dimension={dimension} />
            </NamesChoice>
            <button
              type="button"
              className={styles.remove}
              aria-label={words('filter.remove', { dimension: label })}
              onClick={() => remove(dimension)}
            >
              <Icon name="close" />
            </button>
          </span>
        );
      })}
      <NamesChoice label={words('filter.add')} says={words('filter')} icon="add">
        <AnyFilter />
      </NamesChoice>
    </>
  );
}

function AnyFilter() {
  const words = useWords();
  const [dimension, setDimension] = useState<Filtered>('channel');
  return (
    <>
      <Segments
        label={words('filter.dimension')}
        value={dimension}
        options={FILTERED.map((value) => ({ value, label: words(`dimension.${value}`) }))}
        onChange={setDimension}
      />
      <FilterNames key={dimension} dimension={dimension} />
    </>
  );
}

function FilterNames({ dimension }: { readonly dimension: Filtered }) {
  const workspace = useWorkspace();
  const { view, change } = useView();
  const { data: values } = useQuery(valuesOptions(workspace.name));
  return (
    <NamesList
      names={[...(values?.[dimension] ?? []), null]}
      chosen={view.filters[dimension]}
      onChange={(names) => change({ filters: { ...view.filters, [dimension]: names } })}
    />
  );
}
