import { Link } from 'react-router';
import { caseAddress } from '../../../address/cases-address.ts';
import { useView } from '../../../address/use-view.ts';
import type { Reconciliation } from '../../../request/load-report.ts';
import { loadFileAddress } from '../../../request/loads.ts';
import form from '../../../ui/form.module.css';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import { figureInWords } from './figure-in-words.ts';
import styles from './load-report.module.css';

const columns = ['compared', 'agree', 'differ', 'onlyTheirs', 'onlyOurs'] as const;

/** What the source computed itself, held against ours, figure by figure. */
export function ReconciliationTable({
  load,
  reconciliation,
}: {
  readonly load: number;
  readonly reconciliation: Reconciliation;
}) {
  const words = useWords();
  const format = useFormat();
  const { name } = useWorkspace();
  const { view } = useView();
  const titles = new Map(
    reconciliation.figures.map((row) => [row.figure, figureInWords(row, words)] as const),
  );
  const number = (value: number | null) =>
    value === null ? words('value.none') : format.exact('count', value);
  return (
    <>
      <p>{words('report.reconciliation.sentence', { differences: reconciliation.differences })}</p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words('report.reconciliation')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words('reconciliation.figure')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={styles.number}>
                  {words(`reconciliation.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reconciliation.figures.map((row) => (
              <tr key={row.figure}>
                <th scope="row" title={row.meaning}>
                  {titles.get(row.figure)}
                </th>
                {columns.map((column) => (
                  <td
                    key={column}
                    className={styles.number}
                    data-differs={(column === 'differ' && row.differ > 0) || undefined}
                  >
                    {format.count(row[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {reconciliation.differences === 0 ? null : (
        <>
          <div className={form.buttons} hidden={!reconciliation.listed}>
            <a className={form.button} href={loadFileAddress(name, load, 'differences.csv')} download>
              {words('report.reconciliation.csv')}
            </a>
          </div>
          <details className={styles.first}>
            <summary>{words('report.reconciliation.first')}</summary>
            <div
              className={styles.scroll}
              tabIndex={0}
              role="region"
              aria-label={words('report.reconciliation.first')}
            >
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{words('reconciliation.case')}</th>
                    <th scope="col">{words('reconciliation.figure')}</th>
                    <th scope="col" className={styles.number}>
                      {words('reconciliation.ours')}
                    </th>
                    <th scope="col" className={styles.number}>
                      {words('reconciliation.theirs')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {reconciliation.first.map(({ case: id, figure, ours, theirs }) => (
                    <tr key={`${id} ${figure}`}>
                      <th scope="row">
                        <Link to={caseAddress(name, view, id)}>{id}</Link>
                      </th>
                      <td>{titles.get(figure) ?? figure}</td>
                      <td className={styles.number}>{number(ours)}</td>
                      <td className={styles.number}>{number(theirs)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </>
  );
}
