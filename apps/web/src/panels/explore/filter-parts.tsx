import type { DimensionId } from '@twicetold/metrics/question';
import { useState } from 'react';
import { FILTERED } from '../../address/view.ts';
import { FilterNames } from '../../ui/filter-names.tsx';
import form from '../../ui/form.module.css';
import { Icon } from '../../ui/icon.tsx';
import { NamesChoice } from '../../ui/names-choice.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFilters } from '../../workspace/use-filters.ts';
import { useNames } from '../../workspace/use-names.ts';
import styles from './explore.module.css';

/** What is kept, by any dimension that the number has; a filter it cannot take stays in sight and says so. */
export function FilterParts({ offered }: { readonly offered: readonly DimensionId[] }) {
  const words = useWords();
  const nameIn = useNames();
  const { filters, keep } = useFilters();
  const held = FILTERED.filter((dimension) => filters[dimension].length > 0);
  return (
    <div className={styles.chips}>
      {held.map((dimension) => {
        const label = words(`dimension.${dimension}`);
        const names = filters[dimension].map((name) => nameIn(dimension, name)).join(', ');
        const said = offered.includes(dimension) ? names : words('explore.filter.not');
        return (
          <span key={dimension} className={styles.chip}>
            <NamesChoice
              label={words('filter.by', { dimension: label })}
              says={words('filter.chip', { dimension: label, names: said })}
            >
              <FilterNames dimension={dimension} />
            </NamesChoice>
            <button
              type="button"
              className={styles.remove}
              aria-label={words('filter.remove', { dimension: label })}
              onClick={() => keep({ ...filters, [dimension]: [] })}
            >
              <Icon name="close" />
            </button>
          </span>
        );
      })}
      <NamesChoice label={words('explore.filter.add')} says={words('explore.filter.add')} icon="add">
        <OneFilter offered={offered} />
      </NamesChoice>
    </div>
  );
}

function OneFilter({ offered }: { readonly offered: readonly DimensionId[] }) {
  const words = useWords();
  const [dimension, setDimension] = useState<DimensionId>(offered[0] ?? 'channel');
  return (
    <>
      <select
        className={`${form.input} ${styles.dimension}`}
        aria-label={words('explore.filter.dimension')}
        value={dimension}
        onChange={(event) => {
          const chosen = offered.find((each) => each === event.currentTarget.value);
          if (chosen !== undefined) setDimension(chosen);
        }}
      >
        {offered.map((each) => (
          <option key={each} value={each}>
            {words(`dimension.${each}`)}
          </option>
        ))}
      </select>
      <FilterNames key={dimension} dimension={dimension} />
    </>
  );
}
