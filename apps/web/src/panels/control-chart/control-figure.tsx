import type { DrawnPoint, DrawnRule } from '../../charts/drawn.ts';
import { LinesChart } from '../../charts/lines-chart.tsx';
import { ticksBetween } from '../../charts/ticks.ts';
import type { Format } from '../../format/format.ts';
import { messageFor, type Words } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useChartHint } from '../../workspace/use-chart-hint.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useBucketNotes } from '../notes/use-bucket-notes.ts';
import { useNoteOn } from '../notes/use-note-on.ts';
import { evidenceInWords } from '../evidence-in-words.ts';
import { ruleInWords } from '@twicetold/metrics/words';
import { chartRows, type ControlChart, reachOf, toneOf } from './chart.ts';

interface ControlFigureProps {
  readonly chart: ControlChart;
  readonly label: string;
  /** What the number is called, where the label is a question. */
  readonly name?: string;
  readonly height: number;
  /** One of several beside one another, on the axis of all of them. */
  readonly ticks?: readonly number[];
  readonly onOpen: (bucket: string) => void;
}

const colours = { good: 'var(--good)', bad: 'var(--bad)', neutral: 'var(--ink)' } as const;

/** The part of the panel that needs the chart library. */
export function ControlFigure({ chart, label, name = label, height, ticks, onOpen }: ControlFigureProps) {
  const words = useWords();
  const hintOf = useChartHint();
  const format = useFormat();
  const notes = useBucketNotes(chart.buckets);
  const { onNote, hint } = useNoteOn(chart.buckets);
  const [bottom, top] = reachOf(chart);
  return (
    <LinesChart
      label={label}
      hint={`${hintOf('chart.hint')}${hint}`}
      {...onNote}
      rows={chartRows(chart)}
      buckets={chart.points.map(({ bucket }, index) => ({
        tick: format.bucketTick(bucket),
        note: notes[index],
        title:
          chart.buckets[index]?.partial === true
            ? words('bucket.unfinished', { bucket: format.bucket(bucket) })
            : format.bucket(bucket),
      }))}
      lines={[
        {
          label: name,
          colour: 'var(--accent)',
          accent: 'var(--accent)',
          unnamed: true,
          points: chart.points.map((_, index) => pointOf(chart, index, format, words)),
        },
      ]}
      rules={ticks === undefined ? rulesOf(chart, format, words) : unnamed(rulesOf(chart, format, words))}
      ticks={ticks ?? ticksBetween(chart.unit, bottom, top)}
      small={ticks !== undefined}
      tickLabel={(value) => (value === 0 ? '0' : format.value(chart.unit, value))}
      height={height}
      onOpen={({ bucket }) => {
        const found = chart.points[bucket]?.bucket;
        if (found !== undefined) onOpen(found);
      }}
    />
  );
}

/** Beside one another there is no room for names; what is usual is said above. */
const unnamed = (rules: readonly DrawnRule[]): DrawnRule[] =>
  rules.map((rule) => ({ ...rule, label: '', short: '' }));

function rulesOf(chart: ControlChart, format: Format, words: Words): DrawnRule[] {
  const { target, unit } = chart;
  const set =
    target === null
      ? []
      : [
          {
            key: 'target',
            at: target,
            label: words('target.at', { value: format.value(unit, target) }),
            short: format.value(unit, target),
            dashed: false,
            set: true,
          },
        ];
  return [...limitsOf(chart, format, words), ...set];
}

function limitsOf({ limits, unit }: ControlChart, format: Format, words: Words): DrawnRule[] {
  if (limits === null) return [];
  return (['high', 'centre', 'low'] as const)
    .filter((key) => key === 'centre' || limits[key] !== limits.centre)
    .map((key) => ({
      key,
      at: limits[key],
      label: words(`control.${key}`, { value: format.value(unit, limits[key]) }),
      short: format.value(unit, limits[key]),
      dashed: key !== 'centre',
    }));
}

function pointOf(
  { points, unit, better }: ControlChart,
  index: number,
  format: Format,
  words: Words,
): DrawnPoint | null {
  const point = points[index];
  if (point === undefined || point.value.value === null) return null;
  const evidence = [evidenceInWords(point.value, unit, format, words)];
  if (point.centre !== null) {
    evidence.push(
      words('control.point.limits', {
        centre: format.value(unit, point.centre),
        low: format.value(unit, point.lowLimit),
        high: format.value(unit, point.highLimit),
      }),
    );
  }
  const signal = point.rules.length > 0;
  if (signal) {
    evidence.push(
      words('control.point.signal', {
        rules: point.rules.map((rule) => ruleInWords(rule, words)).join(', '),
      }),
    );
  }
  if (point.notJudgedBecause !== null) {
    evidence.push(words(messageFor(`control.point.${point.notJudgedBecause}`, 'control.point.unknown')));
  }
  const alone =
    (points[index - 1]?.value.value ?? null) === null && (points[index + 1]?.value.value ?? null) === null;
  return {
    at: point.value.value,
    value: format.exact(unit, point.value.value),
    evidence: evidence.join(' · '),
    dot: signal ? 'signal' : alone ? 'alone' : null,
    ...(signal ? { signal: colours[toneOf(point, better)] } : {}),
  };
}
