import { useWords } from './use-words.ts';
import type { PreviewedReject } from '../request/preview.ts';
import { Retold } from './retold.tsx';
import styles from './rejects-table.module.css';

export function RejectsTable({ rejects }: { readonly rejects: readonly PreviewedReject[] }) {
  const words = useWords();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={words('rejects.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words('rejects.where')}</th>
            <th scope="col">{words('rejects.field')}</th>
            <th scope="col">{words('rejects.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {rejects.map(({ file, line, field, reason }, place) => (
            <tr key={place}>
              <td>{line === 0 ? file : words('rejects.line', { file, line })}</td>
              <td>{field}</td>
              <td>
                <Retold text={reason} clause />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
