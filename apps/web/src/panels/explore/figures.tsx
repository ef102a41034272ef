import { useIntl } from 'react-intl';
/** The parts of the panel that need the chart library: loaded when a chart is first shown. */
import { BarsChart } from '../../charts/bars-chart.tsx';
import { HeatChart } from '../../charts/heat-chart.tsx';
import { LinesChart } from '../../charts/lines-chart.tsx';
import { ticksBetween } from '../../charts/ticks.ts';
import { weekdayIn } from '../../messages/name-in.ts';
import { TOO_FEW } from '../../ui/panel/standing.ts';
import { useWords } from '../../ui/use-words.ts';
import { useChartHint } from '../../workspace/use-chart-hint.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { evidenceInWords } from '../evidence-in-words.ts';
import { targetRules } from '../target-rules.ts';
import { useBucketNotes } from '../notes/use-bucket-notes.ts';
import { useNoteOn } from '../notes/use-note-on.ts';
import { ceilingOf, chartRows, dotOf, type Line } from '../over-time/series.ts';
import { type ExploredGroup, type ExploredGroups, inOrder, type Key, shapeFields } from './groups.ts';
import { colourOfKey, useKeyInWords } from './key-in-words.ts';
import styles from './explore.module.css';

export interface FigureProps {
  readonly shaped: ExploredGroups;
  /** Those drawn, of all that there are. */
  readonly groups: readonly ExploredGroup[];
  readonly label: string;
  readonly height: number;
  /** Of small charts: each on a scale of its own. */
  readonly ownScale?: boolean;
  readonly onOpen: (key: Key, bucket?: string) => void;
}

const asLine = ({ key, total, values, target }: ExploredGroup): Line => ({
  name: key.join('\u0000'),
  total,
  values,
  target,
});

/** From the lowest number below 0, if any, to the highest; intervals whole unless they would press everything flat. */
function ticksOf(unit: string, lines: readonly Line[], targets: readonly number[] = []): number[] {
  const values = lines.flatMap((line) => line.values.map(({ value }) => value ?? 0));
  const lowest = Math.min(0, ...targets, ...values);
  return ticksBetween(unit, lowest, Math.max(ceilingOf(lines), ...targets));
}

const targetsOf = (groups: readonly ExploredGroup[]): number[] =>
  groups.flatMap(({ target }) => (target === null ? [] : [target]));

export function LinesOfGroups({ shaped, groups, label, height, onOpen }: FigureProps) {
  const words = useWords();
  const hintOf = useChartHint();
  const format = useFormat();
  const name = useKeyInWords(shaped.by);
  const { unit, buckets } = shaped;
  const notes = useBucketNotes(buckets);
  const { onNote, hint } = useNoteOn(buckets);
  const lines = groups.map(asLine);
  const { rules, inRow } = targetRules(
    groups.map(({ key, target }) => ({ name: name(key), target })),
    { unit, words, format },
  );
  return (
    <LinesChart
      label={label}
      hint={`${hintOf('chart.hint')}${hint}`}
      {...onNote}
      rows={chartRows({ buckets, lines }).map((row) => ({ ...row, ...inRow }))}
      rules={rules}
      buckets={buckets.map((bucket, place) => ({
        tick: format.bucketTick(bucket.label),
        note: notes[place],
        title: bucket.partial
          ? words('bucket.unfinished', { bucket: format.bucket(bucket.label) })
          : format.bucket(bucket.label),
      }))}
      lines={groups.map(({ key, values }, place) => {
        const colour = colourOfKey(shaped.by, key, place);
        return {
          label: name(key),
          colour,
          accent: colour,
          unnamed: groups.length === 1,
          marked: groups.length > 1,
          points: values.map((value, index) =>
            value.value === null
              ? null
              : {
                  at: value.value,
                  value: format.exact(unit, value.value),
                  evidence: evidenceInWords(value, unit, format, words),
                  dot: dotOf(values, index),
                },
          ),
        };
      })}
      ticks={ticksOf(unit, lines, targetsOf(groups))}
      tickLabel={(value) => (value === 0 ? '0' : format.value(unit, value))}
      height={height}
      onOpen={({ line, bucket }) => onOpen(groups[line]?.key ?? [], buckets[bucket]?.label)}
    />
  );
}

/** One small chart per group: all on one scale, unless one of them would press the others flat. */
export function MultiplesOfGroups({ shaped, groups, ownScale = false, onOpen }: FigureProps) {
  const name = useKeyInWords(shaped.by);
  const together = { ...shaped, groups: [] };
  return (
    <ul className={styles.multiples}>
      {groups.map((group, place) => (
        <li key={place}>
          <h4>{name(group.key)}</h4>
          <SmallLine
            shaped={together}
            groups={groups}
            place={place}
            label={name(group.key)}
            ownScale={ownScale}
            onOpen={onOpen}
          />
        </li>
      ))}
    </ul>
  );
}

interface SmallLineProps extends Pick<FigureProps, 'shaped' | 'groups' | 'label' | 'ownScale' | 'onOpen'> {
  readonly place: number;
}

function SmallLine({ shaped, groups, place, label, ownScale = false, onOpen }: SmallLineProps) {
  const words = useWords();
  const hintOf = useChartHint();
  const format = useFormat();
  const { unit, buckets, by } = shaped;
  const notes = useBucketNotes(buckets);
  const { onNote, hint } = useNoteOn(buckets);
  const group = groups[place];
  if (group === undefined) return null;
  const colour = by[0] === 'channel' && by.length === 1 ? colourOfKey(by, group.key, place) : 'var(--accent)';
  return (
    <LinesChart
      label={label}
      hint={`${hintOf('chart.hint')}${hint}`}
      {...onNote}
      small
      rows={chartRows({ buckets, lines: [asLine(group)] })}
      buckets={buckets.map((bucket, at) => ({
        tick: format.bucketTick(bucket.label),
        note: notes[at],
        title: format.bucket(bucket.label),
      }))}
      lines={[
        {
          label,
          colour,
          accent: colour,
          unnamed: true,
          points: group.values.map((value, index) =>
            value.value === null
              ? null
              : {
                  at: value.value,
                  value: format.exact(unit, value.value),
                  evidence: evidenceInWords(value, unit, format, words),
                  dot: dotOf(group.values, index),
                },
          ),
        },
      ]}
      ticks={ticksOf(unit, (ownScale ? [group] : groups).map(asLine))}
      tickLabel={(value) => (value === 0 ? '0' : format.value(unit, value))}
      height={136}
      onOpen={({ bucket }) => onOpen(group.key, buckets[bucket]?.label)}
    />
  );
}

export function BarsOfGroups({ shaped, groups, label, onOpen }: FigureProps) {
  const words = useWords();
  const hintOf = useChartHint();
  const format = useFormat();
  const name = useKeyInWords(shaped.by);
  const { unit } = shaped;
  const known = inOrder(shaped.by, groups);
  const lines = known.map(({ total }) => ({ name: null, total, values: [total], target: null }));
  return (
    <BarsChart
      label={label}
      hint={hintOf('explore.hint.bars')}
      bars={known.map(({ key, total }) => ({
        label: name(key),
        at: total.value ?? 0,
        low: total.low,
        high: total.high,
        colour:
          shaped.by.length === 1 && shaped.by[0] === 'channel'
            ? colourOfKey(shaped.by, key, 0)
            : 'var(--series)',
        value: format.value(unit, total.value),
        evidence: evidenceInWords(total, unit, format, words),
      }))}
      ticks={ticksOf(unit, lines)}
      tickLabel={(value) => (value === 0 ? '0' : format.value(unit, value))}
      onOpen={(bar) => onOpen(known[bar]?.key ?? [])}
    />
  );
}

export function HeatOfGroups({ shaped, label, onOpen }: FigureProps) {
  const { locale } = useIntl();
  const words = useWords();
  const hintOf = useChartHint();
  const format = useFormat();
  const nameIn = useNames();
  const { by, unit } = shaped;
  const [down = 'channel', across] = by;
  const { rows, columns, values, low, high } = shapeFields(shaped, TOO_FEW);
  return (
    <HeatChart
      label={label}
      hint={hintOf('explore.hint.heat')}
      rows={rows.map((name) => nameIn(down, name))}
      columns={columns.map((name) =>
        across === undefined
          ? format.bucketTick(name ?? '')
          : across === 'hour'
            ? (name ?? '–')
            : nameIn(across, name),
      )}
      heads={
        across === 'weekday'
          ? columns.map((name) => (name === null ? '–' : weekdayIn(locale, name, 'short')))
          : undefined
      }
      fields={values.map((row) =>
        row.map((value) =>
          value === null || value.value === null
            ? null
            : {
                weight: value.n < TOO_FEW ? null : (value.value - low) / (high - low || 1),
                short: format.value(unit, value.value),
                value: format.exact(unit, value.value),
                evidence: evidenceInWords(value, unit, format, words),
              },
        ),
      )}
      ends={[format.value(unit, low), format.value(unit, high)]}
      ordered={across === undefined || across === 'hour' || across === 'weekday'}
      onOpen={(row, column) => {
        const name = columns[column] ?? null;
        if (across === undefined) onOpen([rows[row] ?? null], name ?? undefined);
        else onOpen([rows[row] ?? null, name]);
      }}
    />
  );
}
