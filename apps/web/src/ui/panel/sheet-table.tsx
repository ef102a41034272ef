import { countOf } from '../count-of.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWords } from '../use-words.ts';
import type { Sheet } from './sheet.ts';
import { CasesLink } from '../cases-link.tsx';
import styles from './sheet-table.module.css';

interface SheetTableProps {
  readonly sheet: Sheet;
  readonly caption: string;
  /** For screen readers only, while the chart is what is seen. */
  readonly hidden: boolean;
  readonly height: number;
  /** Rows shown; the file has all. */
  readonly most?: number;
}

export function SheetTable({ sheet, caption, hidden, height, most = Infinity }: SheetTableProps) {
  const words = useWords();
  const format = useFormat();
  /** What is counted has no interval. */
  const ranged = sheet.rows.some(({ value }) => value.low !== null);
  const table = (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {sheet.keys.map((key) => (
            <th key={key} scope="col">
              {key}
            </th>
          ))}
          <th scope="col" className={styles.number}>
            {words('sheet.value')}
          </th>
          {ranged ? (
            <th scope="col" className={styles.number}>
              {words('sheet.interval')}
            </th>
          ) : null}
          <th scope="col" className={styles.number}>
            {words('sheet.n')}
          </th>
          {sheet.columns?.map((column) => (
            <th key={column} scope="col" className={styles.number}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.slice(0, most).map(({ names, value, partial, note, to, cells }) => (
          <tr key={names.join('\u0000')}>
            {names.map((name, place) =>
              place === 0 ? (
                <th key={name} scope="row">
                  {to === null || hidden ? name : <CasesLink to={to}>{name}</CasesLink>}
                  {partial ? ` ${words('sheet.unfinished')}` : ''}
                  {note === undefined ? '' : ` · ${note}`}
                </th>
              ) : (
                <td key={`${place} ${name}`}>{name}</td>
              ),
            )}
            <td className={styles.number}>{format.value(sheet.unit, value.value)}</td>
            {ranged ? (
              <td className={styles.number}>{format.interval(sheet.unit, value.low, value.high)}</td>
            ) : null}
            <td className={styles.number}>{countOf(value, words, format)}</td>
            {cells?.map(({ shown }, place) => (
              <td key={sheet.columns?.[place]} className={styles.number}>
                {shown}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (hidden) return <div className={styles.hidden}>{table}</div>;
  return (
    <div
      className={styles.scroll}
      style={{ maxHeight: Math.max(height, 280) }}
      tabIndex={0}
      role="region"
      aria-label={words('panel.table', { title: caption })}
    >
      {table}
      {sheet.rows.length > most ? (
        <p className={styles.more}>{words('sheet.more', { count: sheet.rows.length - most })}</p>
      ) : null}
    </div>
  );
}
