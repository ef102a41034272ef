import type { DimensionId } from '@twicetold/metrics/question';
import { useMemo } from 'react';
import { grainsFor, resolvePeriod } from '../../address/resolve-period.ts';
import type { Explored } from '../../address/explored.ts';
import { useView } from '../../address/use-view.ts';
import { messageFor } from '../../messages/words.ts';
import { metricTitle } from '../../messages/metric-name.ts';
import type { CatalogueEntry } from '../../request/definitions.ts';
import { Select } from '../../ui/field.tsx';
import { ComparisonChoice } from '../../ui/parameter-choices.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useOfferedDimensions } from '../../workspace/use-offered-dimensions.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { Parameters } from '../metric/parameters.tsx';
import styles from './explore.module.css';
import { FilterParts } from './filter-parts.tsx';
import type { Settled } from './use-explored.ts';

interface BuilderProps {
  readonly catalogue: readonly CatalogueEntry[];
  readonly settled: Settled;
  readonly change: (part: Partial<Explored>) => void;
}

/** What moves a funnel, whatever the number: of its steps only those that have a window. */
const FUNNEL_PARAMETERS = ['attribution', 'windowDays', 'issueWindowDays', 'outcomeDays'];

/** The question, part by part; what a number cannot be asked with is not offered. */
export function Builder({ catalogue, settled, change }: BuilderProps) {
  const words = useWords();
  const { view, change: changeView } = useView();
  const workspace = useWorkspace();
  const { definition, by } = settled;
  const metrics = useMemo(
    () =>
      catalogue.map(({ metric, title, topic }) => ({
        value: metric,
        label: metricTitle(words, { metric, title }),
        group: words(messageFor(`topic.${topic}`, 'topic.other'), { topic }),
      })),
    [catalogue, words],
  );
  const asked = settled.chart === 'funnel' ? { ...definition, parameters: FUNNEL_PARAMETERS } : definition;
  const days = resolvePeriod(view.period, workspace);
  const grains = days === null ? [] : grainsFor(days);
  const offered = useOfferedDimensions(definition);
  const [first, second] = by;
  const cut = (place: 0 | 1, text: string) => {
    const chosen = offered.filter((dimension) => dimension === text);
    const other = place === 0 ? second : first;
    const kept = other === undefined || chosen.includes(other) ? [] : [other];
    change({ by: place === 0 ? (chosen.length === 0 ? [] : [...chosen, ...kept]) : [...kept, ...chosen] });
  };
  return (
    <section className={styles.builder} aria-labelledby="question" data-tour="question">
      <h2 id="question" className={styles.heading}>
        {words('explore.builder')}
      </h2>
      <Select
        label={words('explore.metric')}
        value={definition.metric}
        options={metrics}
        onChange={(metric) => change({ metric })}
      />
      <Dimension
        label={words('explore.by')}
        none={words('explore.by.none')}
        offered={offered}
        chosen={first}
        onChange={(text) => cut(0, text)}
      />
      {first === undefined ? null : (
        <Dimension
          label={words('explore.byToo')}
          none={words('explore.by.noneToo')}
          offered={offered.filter((dimension) => dimension !== first)}
          chosen={second}
          onChange={(text) => cut(1, text)}
        />
      )}
      <Select
        label={words('explore.grain')}
        value={view.grain}
        options={(['AUTO', ...grains] as const).map((value) => ({
          value,
          label: value === 'AUTO' ? words('explore.grain.AUTO') : words(`grain.${value}`),
        }))}
        onChange={(grain) => changeView({ grain })}
      />
      <div className={styles.part}>
        <p className={styles.label}>{words('explore.filters')}</p>
        <FilterParts offered={offered} />
      </div>
      <div className={styles.part}>
        <p className={styles.label}>{words('explore.parameters')}</p>
        <Parameters definition={asked} />
      </div>
      <div className={styles.part}>
        <p className={styles.label}>{words('explore.compare')}</p>
        <ComparisonChoice />
      </div>
    </section>
  );
}

interface DimensionProps {
  readonly label: string;
  readonly none: string;
  readonly offered: readonly DimensionId[];
  readonly chosen: DimensionId | undefined;
  readonly onChange: (text: string) => void;
}

function Dimension({ label, none, offered, chosen, onChange }: DimensionProps) {
  const words = useWords();
  return (
    <Select<DimensionId | ''>
      label={label}
      value={chosen ?? ''}
      options={[
        { value: '', label: none },
        ...offered.map((value) => ({ value, label: words(`dimension.${value}`) })),
      ]}
      onChange={onChange}
    />
  );
}
