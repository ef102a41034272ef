import type { DimensionId } from '@twicetold/metrics/question';
import { useState } from 'react';
import { FILTERED, OFTEN_FILTERED } from '../../address/view.ts';
import { FilterNames } from '../../ui/filter-names.tsx';
import { Icon } from '../../ui/icon.tsx';
import { NamesChoice } from '../../ui/names-choice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFilters } from '../../workspace/use-filters.ts';
import { useNames } from '../../workspace/use-names.ts';
import styles from './filters.module.css';

/** Filters that hold stand as chips: what is left out is never hidden in a menu. */
export function Filters() {
  const words = useWords();
  const nameIn = useNames();
  const { filters, keep } = useFilters();
  const remove = (dimension: DimensionId) => keep({ ...filters, [dimension]: [] });
  const spelled = (dimension: DimensionId) =>
    filters[dimension].map((name) => nameIn(dimension, name)).join(', ');
  return (
    <>
      {FILTERED.filter((dimension) => filters[dimension].length > 0).map((dimension) => {
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
      <span data-filter>
        <NamesChoice label={words('filter.add')} says={words('filter')} icon="add">
          <AnyFilter />
        </NamesChoice>
      </span>
    </>
  );
}

function AnyFilter() {
  const words = useWords();
  const [dimension, setDimension] = useState<(typeof OFTEN_FILTERED)[number]>('channel');
  return (
    <>
      <Segments
        label={words('filter.dimension')}
        value={dimension}
        options={OFTEN_FILTERED.map((value) => ({ value, label: words(`dimension.${value}`) }))}
        onChange={setDimension}
      />
      <FilterNames key={dimension} dimension={dimension} />
    </>
  );
}
