import { withMinus } from '@twicetold/metrics/words';
import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import styles from './risk-aside.module.css';
import type { Story } from './story.ts';
import { useStoryWords } from './use-story-words.ts';

/** How likely the customer is to tell others, and what each thing that happened added to it. */
export function RiskAside({ story }: { readonly story: Story }) {
  const words = useWords();
  const format = useFormat();
  const said = useStoryWords();
  const { index, asOf, contributions, calibration } = story.risk;
  // One point fills the bar at least: next to nothing is not to look like much for want of anything more.
  const most = Math.max(...contributions.map(({ points }) => Math.abs(points)), 1);
  return (
    <aside className={styles.risk} aria-labelledby="risk">
      <h2 id="risk">{words('risk.title')}</h2>
      <p className={styles.index}>
        {said.index(index, calibration)}{' '}
        <span>{words(calibration === 0 ? 'risk.scale' : 'risk.asOf', { day: format.day(asOf) })}</span>
      </p>
      {contributions.length === 0 ? <p className={styles.none}>{words('risk.nothing')}</p> : null}
      <ul className={styles.drivers}>
        {contributions.map(({ driver, points, sentence, counted }) => (
          <li key={driver} className={styles.driver}>
            <span className={styles.name}>{said.driver(driver)}</span>
            <span className={styles.points}>{withMinus(words('risk.points', { points }))}</span>
            <span className={styles.bar} aria-hidden="true">
              <span
                data-sign={points < 0 ? 'less' : 'more'}
                style={{ width: `${(Math.abs(points) / most) * 100}%` }}
              />
            </span>
            <span className={styles.sentence}>
              {words(messageFor(`driver.says.${driver}`, 'driver.says.other'), {
                sentence,
                count: counted ?? 0,
              })}
            </span>
          </li>
        ))}
      </ul>
      {calibration === 0 ? null : (
        <p className={styles.none}>{words('risk.calibrated', { version: calibration })}</p>
      )}
      <p className={styles.none}>{words('risk.note')}</p>
    </aside>
  );
}
