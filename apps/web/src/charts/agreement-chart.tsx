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

export interface AgreementPoint {
  readonly said: number;
  readonly happened: number;
  readonly low: number;
  readonly high: number;
}

interface AgreementChartProps {
  readonly points: readonly AgreementPoint[];
  /** From 0 to where both axes end. */
  readonly ticks: readonly number[];
  readonly tickLabel: (value: number) => string;
  readonly saidLabel: string;
  readonly height: number;
}

const tick = { fill: 'var(--ink-2)', fontSize: 13 };

/** What was said against what happened, each with its interval; on the dashed rule both are the same. */
export function AgreementChart({ points, ticks, tickLabel, saidLabel, height }: AgreementChartProps) {
  const top = ticks.at(-1) ?? 1;
  const drawn = points.map(({ low, high, ...point }) => ({
    ...point,
    around: [point.happened - low, high - point.happened],
  }));
  const axis = {
    domain: [0, top],
    ticks,
    tick,
    tickLine: false,
    type: 'number' as const,
    tickFormatter: tickLabel,
  };
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 360, height }}>
      <ComposedChart
        data={drawn}
        margin={{ top: 8, right: 16, bottom: 20, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="var(--line)" />
        <XAxis
          {...axis}
          dataKey="said"
          axisLine={{ stroke: 'var(--line-2)' }}
          label={{ value: saidLabel, position: 'insideBottom', offset: -12, ...tick }}
        />
        <YAxis {...axis} dataKey="happened" axisLine={false} width={48} />
        <ReferenceLine
          segment={[
            { x: 0, y: 0 },
            { x: top, y: top },
          ]}
          stroke="var(--line-2)"
          strokeDasharray="3 4"
        />
        <Scatter dataKey="happened" fill="var(--accent)" isAnimationActive={false}>
          <ErrorBar dataKey="around" direction="y" width={0} stroke="var(--ink-2)" strokeWidth={1.5} />
        </Scatter>
      </ComposedChart>
    </ResponsiveContainer>
  );
}
