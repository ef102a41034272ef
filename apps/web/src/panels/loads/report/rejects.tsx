import type { LoadReport } from '../../../request/load-report.ts';
import { loadFileAddress } from '../../../request/loads.ts';
import { Retold } from '../../../ui/retold.tsx';
import { RejectsTable } from '../../../ui/rejects-table.tsx';
import form from '../../../ui/form.module.css';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import styles from './load-report.module.css';

interface RejectsProps {
  readonly load: number;
  readonly rejected: number;
  /** Why they cannot be downloaded; null: they can. */
  readonly elsewhere: string | null;
  readonly rejects: LoadReport['rejects'];
}

/** Why rows could not be taken, the most frequent reason first, and all of them to take along. */
export function Rejects({ load, rejected, elsewhere, rejects }: RejectsProps) {
  const words = useWords();
  const format = useFormat();
  return (
    <>
      <p>{words('report.rejects.sentence', { count: rejected })}</p>
      <ul className={styles.reasons}>
        {rejects.reasons.map(({ field, reason, count }) => (
          <li key={`${field} ${reason}`}>
            <span className={styles.times}>{format.count(count)}</span>
            <span>
              {field === '' ? null : `${field} `}
              <Retold text={reason} clause />
            </span>
          </li>
        ))}
        {rejects.others === 0 ? null : (
          <li>
            <span className={styles.times}>{format.count(rejects.others)}</span>
            <span>{words('report.rejects.others')}</span>
          </li>
        )}
      </ul>
      {elsewhere === null ? (
        <Downloads load={load} />
      ) : (
        <p>
          <Retold text={elsewhere} />
        </p>
      )}
      <details className={styles.first}>
        <summary>{words('report.rejects.first')}</summary>
        <RejectsTable rejects={rejects.first} />
      </details>
    </>
  );
}

function Downloads({ load }: { readonly load: number }) {
  const words = useWords();
  const { name } = useWorkspace();
  return (
    <div className={form.buttons}>
      <a className={form.button} href={loadFileAddress(name, load, 'rejects.csv')} download>
        {words('report.rejects.csv')}
      </a>
      <a
        className={form.button}
        data-kind="quiet"
        href={loadFileAddress(name, load, 'rejects.ndjson')}
        download
      >
        {words('report.rejects.ndjson')}
      </a>
    </div>
  );
}
