import { useWords } from '../../ui/use-words.ts';
import { LOSS_STEPS } from './flow.ts';
import styles from './steps.module.css';

/** What the colours mean, in words. */
export function StepLegend() {
  const words = useWords();
  return (
    <div className={styles.legend}>
      <span>{words('flow.legend')}</span>
      <ul>
        {LOSS_STEPS.map((step) => (
          <li key={step}>
            <span className={styles.swatch} data-step={step} aria-hidden="true" />
            {words(`flow.step.${step}`)}
          </li>
        ))}
        <li>
          <span className={styles.swatch} data-step="none" aria-hidden="true" />
          {words('flow.step.none')}
        </li>
      </ul>
    </div>
  );
}
