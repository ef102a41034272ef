import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import type { Calibration } from './calibrations.ts';
import styles from './calibration.module.css';

/** Every version is kept: what a risk of last month meant can be said next year. */
export function VersionsTable({ calibrations }: { readonly calibrations: readonly Calibration[] }) {
  const words = useWords();
  const format = useFormat();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{words('calibration.versions')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('calibration.version')}</th>
            <th scope="col">{words('calibration.upTo')}</th>
            <th scope="col">{words('calibration.cases')}</th>
            <th scope="col">{words('calibration.outcomes')}</th>
            <th scope="col">{words('calibration.state')}</th>
          </tr>
        </thead>
        <tbody>
          {calibrations.map(({ version, asOf, n, outcomes, byKind, chosen, refused, needed }) => (
            <tr key={version}>
              <th scope="row">{format.count(version)}</th>
              <td>{format.day(asOf)}</td>
              <td>{format.count(n)}</td>
              <td title={words('calibration.byKind', { ...byKind })}>{format.count(outcomes)}</td>
              <td>
                {refused !== null
                  ? words(messageFor(`calibration.refused.${refused}`, 'calibration.refused.other'), {
                      code: refused,
                      needed,
                    })
                  : words(chosen ? 'calibration.inUse' : 'calibration.notInUse')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
