import { withMinus } from '@twicetold/metrics/words';
import { useWords } from '../../ui/use-words.ts';
import type { RiskPoint } from './figures.ts';
import styles from './risk-step-text.module.css';
import { useStoryWords } from './use-story-words.ts';

interface RiskStepTextProps {
  readonly point: RiskPoint;
  readonly calibration: number;
}

/** "Risk 15.3, +5.8: broken promise" */
export function RiskStepText({ point, calibration }: RiskStepTextProps) {
  const words = useWords();
  const said = useStoryWords();
  const driver = said.driver(point.driver);
  // Recovery is the one that takes points off: the risk grows when it ends.
  const over = point.driver === 'recovery' ? point.change > 0 : point.change < 0;
  return (
    <>
      <span className={styles.spoken}>{words('story.column.risk')} </span>
      <strong className={styles.index}>{said.index(point.index, calibration)}</strong>{' '}
      {point.change === 0 ? null : (
        <span className={styles.change} data-change={point.change < 0 ? 'less' : 'more'}>
          {withMinus(words('risk.change', { change: Math.round(point.change * 10) / 10 }))}
        </span>
      )}{' '}
      <span>{over ? words('risk.eased', { driver }) : driver}</span>
    </>
  );
}
