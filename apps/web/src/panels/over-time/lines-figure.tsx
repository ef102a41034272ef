import { LinesChart } from '../../charts/lines-chart.tsx';
import { ticksUpTo } from '../../charts/ticks.ts';
import { useChartHint } from '../../workspace/use-chart-hint.ts';
import { useFormat } from '../../workspace/use-format.ts';
import type { DrawnOverTime } from './drawn-lines.ts';
import { useBucketNotes } from '../notes/use-bucket-notes.ts';
import { ceilingOf, chartRows, type OverTime } from './series.ts';

interface LinesFigureProps {
  readonly shaped: OverTime;
  readonly drawn: DrawnOverTime;
  readonly label: string;
  readonly height: number;
  readonly onOpen: (key: string | null, bucket: string | undefined) => void;
}

/** The part of the panel that needs the chart library: loaded when a chart is first shown. */
export function LinesFigure({ shaped, drawn, label, height, onOpen }: LinesFigureProps) {
  const hintOf = useChartHint();
  const format = useFormat();
  const notes = useBucketNotes(shaped.buckets);
  const top = Math.max(ceilingOf(shaped.lines), ...drawn.rules.map(({ at }) => at));
  return (
    <LinesChart
      label={label}
      hint={hintOf('chart.hint')}
      rows={chartRows(shaped).map((row) => ({ ...row, ...drawn.inRow }))}
      rules={drawn.rules}
      buckets={drawn.buckets.map((bucket, place) => ({ ...bucket, note: notes[place] }))}
      lines={drawn.lines}
      ticks={ticksUpTo(shaped.unit, top)}
      tickLabel={(value) => (value === 0 ? '0' : format.value(shaped.unit, value))}
      height={height}
      onOpen={({ line, bucket }) => onOpen(shaped.lines[line]?.name ?? null, shaped.buckets[bucket]?.label)}
    />
  );
}
