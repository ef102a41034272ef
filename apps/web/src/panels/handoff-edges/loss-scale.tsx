import type { EdgeValue } from './handoff-edges.ts';
import styles from './loss-scale.module.css';

interface LossScaleProps {
  readonly loss: EdgeValue;
  readonly believed: {
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  readonly baseline: number | null;
  readonly top: number;
}

/** Filled: as counted. Ring with whisker: what is believed after a look at the others. The rule: what is lost anyway. */
export function LossScale({ loss, believed, baseline, top }: LossScaleProps) {
  const at = (share: number) => `${(Math.min(share / top, 1) * 100).toFixed(2)}%`;
  const low = believed === null ? loss.low : believed.low;
  const high = believed === null ? loss.high : believed.high;
  return (
    <span className={styles.scale} aria-hidden="true">
      {baseline === null ? null : <span className={styles.baseline} style={{ left: at(baseline) }} />}
      {low === null || high === null ? null : (
        <span className={styles.whisker} style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
      )}
      {believed === null ? null : <span className={styles.ring} style={{ left: at(believed.value) }} />}
      {loss.value === null ? null : <span className={styles.dot} style={{ left: at(loss.value) }} />}
    </span>
  );
}
