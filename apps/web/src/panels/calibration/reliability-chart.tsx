import {
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  XAxis,
  YAxis,
} from 'recharts';
import { ticksUpTo } from '../../charts/ticks.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import type { Fit } from './calibrations.ts';
import styles from './calibration.module.css';
import { reliabilityTop } from './shown.ts';

const tick = { fill: 'var(--ink-2)', fontSize: 13 };

/** What was said against what happened; on the rule both are the same. The table behind says it to screen readers. */
export function ReliabilityChart({ fit }: { readonly fit: Fit }) {
  const words = useWords();
  const format = useFormat();
  const top = reliabilityTop(fit);
  const ticks = ticksUpTo('share', top, 4).filter((each) => each <= top + 1e-9);
  const points = fit.reliability.map(({ predicted, observed, low, high }) => ({
    predicted,
    observed,
    around: [observed - low, high - observed],
  }));
  const axis = { domain: [0, top], ticks, tick, tickLine: false, type: 'number' as const };
  const label = (share: number) => format.share(share);
  return (
    <figure className={styles.reliability} aria-hidden="true">
      <figcaption>{words('calibration.reliability')}</figcaption>
      <ResponsiveContainer width="100%" height={260} initialDimension={{ width: 360, height: 260 }}>
        <ComposedChart
          data={points}
          margin={{ top: 8, right: 16, bottom: 20, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke="var(--line)" />
          <XAxis
            {...axis}
            dataKey="predicted"
            tickFormatter={label}
            axisLine={{ stroke: 'var(--line-2)' }}
            label={{
              value: words('calibration.said'),
              position: 'insideBottom',
              offset: -12,
              fill: 'var(--ink-2)',
              fontSize: 13,
            }}
          />
          <YAxis {...axis} dataKey="observed" tickFormatter={label} axisLine={false} width={48} />
          <ReferenceLine
            segment={[
              { x: 0, y: 0 },
              { x: top, y: top },
            ]}
            stroke="var(--line-2)"
            strokeDasharray="3 4"
          />
          <Scatter dataKey="observed" fill="var(--accent)" isAnimationActive={false}>
            <ErrorBar dataKey="around" direction="y" width={0} stroke="var(--ink-2)" strokeWidth={1.5} />
          </Scatter>
        </ComposedChart>
      </ResponsiveContainer>
    </figure>
  );
}
