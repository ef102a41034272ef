import { useQuery } from '@tanstack/react-query';
import { messageFor } from '../../messages/words.ts';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type Load, loadsOptions } from './loads.ts';
import styles from './loads-panel.module.css';

/** What was loaded, how much of it counted, and which numbers the source can support. */
export function LoadsPanel() {
  const { name } = useWorkspace();
  const request = useQuery(loadsOptions(name));
  const loads = request.data;
  return (
    <PanelBody
      request={request}
      standing={loads === undefined ? null : { kind: loads.length === 0 ? 'empty' : 'shown' }}
      height={240}
    >
      <ul className={styles.loads}>
        {loads?.map((load) => (
          <LoadReport key={load.id} load={load} />
        ))}
      </ul>
    </PanelBody>
  );
}

const counts = ['rows', 'events', 'cases', 'duplicates', 'rejected'] as const;

function LoadReport({ load }: { readonly load: Load }) {
  const words = useWords();
  const format = useFormat();
  return (
    <li className={styles.load}>
      <h3>
        {words('load.title', { source: load.source, adapter: load.adapter })}
        <span className={styles.state} data-state={load.state}>
          {words(messageFor(`load.state.${load.state}`, 'load.state.other'), { state: load.state })}
        </span>
      </h3>
      <p className={styles.when}>{format.moment(load.finishedAt ?? load.startedAt)}</p>
      <dl className={styles.counts}>
        {counts.map((name) => (
          <div key={name}>
            <dt>{words(`load.${name}`)}</dt>
            <dd>{format.count(load[name])}</dd>
          </div>
        ))}
      </dl>
      {load.capabilities.length === 0 ? null : (
        <table className={styles.capabilities}>
          <caption>{words('load.capabilities')}</caption>
          <tbody>
            {load.capabilities.map(({ metric, support, because }) => (
              <tr key={metric}>
                <th scope="row">{words(messageFor(`metric.${metric}`, 'metric.other'), { metric })}</th>
                <td data-support={support}>
                  {words(messageFor(`support.${support}`, 'support.other'), { support })}
                </td>
                <td>
                  {because === null ? '' : words(messageFor(`unknown.${because}`, 'text'), { text: because })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  );
}
