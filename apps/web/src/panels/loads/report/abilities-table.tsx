import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { metricAddress } from '../../../address/cases-address.ts';
import { useView } from '../../../address/use-view.ts';
import { messageFor } from '../../../messages/words.ts';
import { metricTitle } from '../../../messages/metric-name.ts';
import { definitionsOptions } from '../../../request/definitions.ts';
import type { Ability } from '../../../request/load-report.ts';
import { Retold } from '../../../ui/retold.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import { type AbilityRow, byTopic, countSupports } from './abilities.ts';
import styles from './abilities-table.module.css';

type Shown = 'all' | 'wanting';

/** Every metric of the catalogue: can this source support it, how far, and why not. */
export function AbilitiesTable({ abilities }: { readonly abilities: readonly Ability[] }) {
  const words = useWords();
  const { data: definitions = [] } = useQuery(definitionsOptions);
  const [shown, setShown] = useState<Shown>('all');
  const topics = useMemo(
    () =>
      byTopic(
        shown === 'all' ? abilities : abilities.filter(({ support }) => support !== 'computable'),
        definitions,
      ),
    [abilities, definitions, shown],
  );
  const supports = countSupports(abilities);
  return (
    <>
      <div className={styles.head}>
        <p>
          {words(supports.computable === abilities.length ? 'abilities.sentence.all' : 'abilities.sentence', {
            ...supports,
            all: abilities.length,
          })}
        </p>
        <Segments
          label={words('abilities.shown')}
          value={shown}
          options={[
            { value: 'all', label: words('abilities.all') },
            { value: 'wanting', label: words('abilities.wanting') },
          ]}
          onChange={setShown}
        />
      </div>
      <table className={styles.table}>
        <caption className={styles.caption}>{words('report.abilities')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('metrics.column.metric')}</th>
            <th scope="col">{words('abilities.support')}</th>
            <th scope="col">{words('abilities.because')}</th>
          </tr>
        </thead>
        {topics.map(({ topic, rows }) => (
          <tbody key={topic}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.topic}>
                {words(messageFor(`topic.${topic}`, 'topic.other'), { topic })}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.metric} {...row} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function Row({ metric, title, support, coverage, because }: AbilityRow) {
  const words = useWords();
  const format = useFormat();
  const { name } = useWorkspace();
  const { view } = useView();
  return (
    <tr>
      <th scope="row">
        <Link to={metricAddress(name, view, metric)}>{metricTitle(words, { metric, title })}</Link>
      </th>
      <td className={styles.support} data-support={support}>
        {words(messageFor(`support.${support}`, 'support.other'), { support })}
        {coverage === null || coverage > 0.995 || support !== 'partly' ? null : (
          <span className={styles.coverage}>
            {' '}
            {words('abilities.coverage', { share: format.share(coverage) })}
          </span>
        )}
      </td>
      <td className={styles.because}>{because === null ? null : <Retold text={because} />}</td>
    </tr>
  );
}
