import { withMinus } from '@twicetold/metrics/words';
import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import type { Fit } from './calibrations.ts';
import styles from './calibration.module.css';

/** What each driver weighs by default and by what followed, in points for a strength of 1. */
export function DriversTable({ fit }: { readonly fit: Fit }) {
  const words = useWords();
  const format = useFormat();
  const points = (weight: number) => withMinus(words('calibration.points', { points: weight }));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{words('calibration.drivers')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('calibration.driver')}</th>
            <th scope="col">{words('calibration.default')}</th>
            <th scope="col">{words('calibration.fitted')}</th>
            <th scope="col">{words('sheet.interval')}</th>
            <th scope="col">{words('calibration.seen')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words('calibration.baseline')}</th>
            <td>{points(fit.baseline.default)}</td>
            <td>{points(fit.baseline.fitted)}</td>
            <td />
            <td />
          </tr>
          {fit.drivers.map(({ driver, default: usual, fitted, low, high, seen }) => (
            <tr key={driver}>
              <th scope="row">{words(messageFor(`driver.${driver}`, 'driver.other'), { driver })}</th>
              <td>{points(usual)}</td>
              <td className={styles.fitted}>{points(fitted)}</td>
              <td>
                {low === null || high === null
                  ? words('calibration.held')
                  : words('value.interval', { low: points(low), high: points(high) })}
              </td>
              <td>{format.count(seen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
