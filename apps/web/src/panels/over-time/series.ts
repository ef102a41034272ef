/**
 * From an answer to lines: which groups are drawn, where a line is solid, dashed or absent, and how far its
 * interval reaches. The server owns the time axis; nothing here invents a bucket or a value.
 */
import type { Answer, Bucket, Value } from '../../request/ask.ts';
import { TOO_FEW } from '../../ui/panel/standing.ts';

export const MOST_LINES = 5;

export interface Line {
  readonly name: string | null;
  readonly total: Value;
  readonly values: readonly Value[];
  /** What its number is to reach; null where nobody set it for exactly these cases. */
  readonly target: number | null;
}

export interface OverTime {
  readonly buckets: readonly Bucket[];
  readonly lines: readonly Line[];
  /** Every group of the answer, most first: what the reader may pick from. */
  readonly all: readonly Line[];
  readonly unit: string;
}

/** One row per bucket, with the keys that the chart reads: s0, d0, b0 for the first line, s1… */
export type ChartRow = Readonly<Record<string, string | number | null | readonly [number, number]>>;

type TargetOf = (name: string | null) => number | null;

const linesOf = (answer: Answer, metric: string, targetOf: TargetOf): Line[] =>
  answer.groups.flatMap((group) => {
    const cells = group.cells.find((each) => each.metric === metric);
    const name = group.key[0] ?? null;
    return cells === undefined
      ? []
      : [{ name, total: cells.total, values: cells.buckets, target: targetOf(name) }];
  });

/** The lines picked, where they are in the answer; else the five largest that have any value. */
export function shapeOverTime(
  answer: Answer,
  metric: string,
  picked: readonly string[] = [],
  targetOf: TargetOf = () => null,
): OverTime {
  const all = linesOf(answer, metric, targetOf)
    .filter((line) => line.total.n > 0 || line.total.value !== null)
    .sort((one, other) => other.total.n - one.total.n);
  const chosen = all.filter((line) => line.name !== null && picked.includes(line.name));
  const known = all.filter((line) => line.values.some((value) => value.value !== null));
  const unit = answer.definitions.find((each) => each.metric === metric)?.unit ?? 'count';
  return {
    buckets: answer.buckets,
    lines: (chosen.length > 0 ? chosen : known).slice(0, MOST_LINES),
    all,
    unit,
  };
}

const partialAt = (buckets: readonly Bucket[], index: number): boolean => buckets[index]?.partial ?? false;

/**
 * A stretch between two buckets is dashed when either end is unfinished. The solid line therefore holds the
 * finished buckets only, the dashed line the unfinished ones and their neighbours; unknown is null in both,
 * and a line is never drawn across null.
 */
export function chartRows({ buckets, lines }: Pick<OverTime, 'buckets' | 'lines'>): ChartRow[] {
  return buckets.map((bucket, index) => {
    const row: Record<string, ChartRow[string]> = { label: bucket.label, index };
    const near = partialAt(buckets, index - 1) || partialAt(buckets, index + 1);
    lines.forEach((line, place) => {
      const value = line.values[index];
      const known = value?.value ?? null;
      row[`s${place}`] = bucket.partial ? null : known;
      row[`d${place}`] = bucket.partial || near ? known : null;
      row[`b${place}`] = known === null || value?.low == null ? null : [value.low, value.high ?? known];
    });
    return row;
  });
}

/** A value with nothing on either side has no line to be seen by; one of fewer than five has no weight. Both get a dot. */
export function dotOf(values: readonly Value[], index: number): 'alone' | 'few' | null {
  const value = values[index];
  if (value === undefined || value.value === null) return null;
  if (value.n < TOO_FEW) return 'few';
  const empty = (at: number) => (values[at]?.value ?? null) === null;
  return empty(index - 1) && empty(index + 1) ? 'alone' : null;
}

/** Top of the axis: intervals are shown whole unless they would press the lines flat. */
export function ceilingOf(lines: readonly Line[]): number {
  const values = lines.flatMap((line) => line.values).filter((value) => value.value !== null);
  const highest = Math.max(0, ...values.map((value) => value.value ?? 0));
  const reach = Math.max(0, ...values.map((value) => value.high ?? value.value ?? 0));
  return Math.min(reach, highest * 1.6) || 1;
}
