import { AgreementChart } from '../../charts/agreement-chart.tsx';
import { ticksUpTo } from '../../charts/ticks.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import styles from './calibration.module.css';
import type { Fit } from './calibrations.ts';
import { reliabilityTop } from './shown.ts';

/** Whether twelve percent meant twelve percent. The table behind says it to screen readers. */
export function ReliabilityChart({ fit }: { readonly fit: Fit }) {
  const words = useWords();
  const format = useFormat();
  return (
    <figure className={styles.reliability} aria-hidden="true">
      <figcaption>{words('calibration.reliability')}</figcaption>
      <AgreementChart
        points={fit.reliability.map(({ predicted, observed, low, high }) => ({
          said: predicted,
          happened: observed,
          low,
          high,
        }))}
        ticks={ticksUpTo('share', reliabilityTop(fit))}
        tickLabel={(share) => format.share(share)}
        saidLabel={words('calibration.said')}
        height={260}
      />
    </figure>
  );
}
