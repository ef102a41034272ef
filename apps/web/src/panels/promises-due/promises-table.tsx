import { useMediaQuery } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { caseAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { Button } from '../../ui/button.tsx';
import type { DuePromise } from './due.ts';
import type { PromisesList } from './promises-due.ts';
import styles from './promises-table.module.css';

interface PromisesTableProps {
  readonly promises: readonly DuePromise[];
  readonly list: PromisesList;
  readonly label: string;
}

/** There they stand below each other, each taking a hand's breadth. */
const FIRST_ON_A_PHONE = 6;

export function PromisesTable({ promises, list, label }: PromisesTableProps) {
  const words = useWords();
  const format = useFormat();
  const nameIn = useNames();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const box = useRef<HTMLDivElement>(null);
  useListKeys(box);
  const narrow = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false });
  const [all, setAll] = useState(false);
  const shown = narrow && !all ? promises.slice(0, FIRST_ON_A_PHONE) : promises;
  if (promises.length === 0) return null;
  return (
    <div ref={box} className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{words('column.case')}</th>
            <th scope="col">{words('due.column.what')}</th>
            <th scope="col">{words('due.column.due')}</th>
            <th scope="col">{words(`due.column.${list}`)}</th>
            <th scope="col">{words('due.column.team')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ promise, seconds }, place) => (
            <tr key={`${promise.case.id} ${promise.madeAt} ${place}`}>
              <th scope="row">
                <Link to={caseAddress(workspace, view, promise.case.id)} data-row className={styles.case}>
                  {promise.case.id}
                </Link>
              </th>
              <td data-label={words('due.column.what')}>{nameIn('promise', promise.what)}</td>
              <td data-label={words('due.column.due')}>{format.moment(promise.dueAt)}</td>
              <td data-label={words(`due.column.${list}`)} className={styles.how} data-list={list}>
                {format.duration(seconds)}
              </td>
              <td data-label={words('due.column.team')}>
                {format.name(promise.heldBy)}
                {promise.team === null || promise.team === promise.heldBy ? null : (
                  <span className={styles.maker}>{words('due.made', { team: promise.team })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < promises.length ? (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {words('edges.more', { count: promises.length - shown.length })}
        </Button>
      ) : null}
    </div>
  );
}
