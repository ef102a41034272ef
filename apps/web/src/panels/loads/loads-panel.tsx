import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { messageFor } from '../../messages/words.ts';
import { isMoving } from '../../request/loads.ts';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useMay } from '../../workspace/use-may.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type ListedLoad, loadsOptions } from './loads.ts';
import styles from './loads-panel.module.css';
import { UndoLoad } from './undo-load.tsx';

/** Every load, the newest first: what it brought, its report, and the way back. */
export function LoadsPanel() {
  const words = useWords();
  const { name } = useWorkspace();
  const request = useQuery(loadsOptions(name));
  const loads = request.data;
  return (
    <PanelBody
      request={request}
      standing={loads === undefined ? null : { kind: 'shown' }}
      height="var(--loads-room)"
    >
      {loads?.length === 0 ? (
        <p className={styles.quiet}>{words('sources.nothing')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words('loads.source')}</th>
              <th scope="col">{words('loads.when')}</th>
              <th scope="col">{words('loads.state')}</th>
              {counts.map((count) => (
                <th key={count} scope="col" className={styles.number}>
                  {words(`load.${count}`)}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {words('loads.actions')}
              </th>
            </tr>
          </thead>
          <tbody>
            {loads?.map((load) => (
              <Row key={load.id} load={load} />
            ))}
          </tbody>
        </table>
      )}
    </PanelBody>
  );
}

const counts = ['rows', 'events', 'rejected'] as const;

function Row({ load }: { readonly load: ListedLoad }) {
  const words = useWords();
  const may = useMay();
  const format = useFormat();
  const { name } = useWorkspace();
  const { id, source, kind, state } = load;
  const when = format.moment(load.startedAt);
  return (
    <tr>
      <th scope="row">
        <Link
          to={`/${encodeURIComponent(name)}/data/loads/${id}`}
          data-row
          aria-label={words('load.report.of', { source, when })}
        >
          {source}
        </Link>
        {kind === 'live' ? <span className={styles.quiet}> · {words('load.kind.live')}</span> : null}
      </th>
      <td>{when}</td>
      <td data-state={state}>{words(messageFor(`load.state.${state}`, 'load.state.other'), { state })}</td>
      {counts.map((count) => (
        <td key={count} className={styles.number} data-label={words(`load.${count}`)}>
          {format.count(load[count])}
        </td>
      ))}
      <td className={styles.actions}>
        {isMoving(load) || state === 'undone' || !may('load') ? null : <UndoLoad load={load} />}
      </td>
    </tr>
  );
}
