/** From an answer to what is drawn of it: lines, bars and fields of a map are the same groups, largest first. */
import { WEEKDAYS } from '../../messages/name-in.ts';
import type { DimensionId } from '@twicetold/metrics/question';
import type { Answer, Bucket, Value } from '../../request/ask.ts';
import { HOURS } from '../contacts-by-hour/week.ts';

export type Key = readonly (string | null)[];

export interface ExploredGroup {
  /** One name per dimension; of everything together none. */
  readonly key: Key;
  readonly total: Value;
  readonly previous: Value | null;
  readonly values: readonly Value[];
  /** What its number is to reach; null where nobody set it for exactly this group. */
  readonly target: number | null;
}

export interface ExploredGroups {
  readonly by: readonly DimensionId[];
  readonly unit: string;
  readonly buckets: readonly Bucket[];
  readonly overall: ExploredGroup;
  /** Without those of which there is nothing; everything together where the answer is not cut. */
  readonly groups: readonly ExploredGroup[];
  readonly leftOut: number;
}

export function shapeGroups(
  answer: Answer,
  metric: string,
  targetOf: (slice: Readonly<Record<string, string | null>>) => number | null = () => null,
): ExploredGroups {
  const by = answer.question.by as readonly DimensionId[];
  const of = (key: Key, cells: Answer['overall']): ExploredGroup[] =>
    cells
      .filter((each) => each.metric === metric)
      .map(({ total, previous, buckets }) => ({
        key,
        total,
        previous: previous ?? null,
        values: buckets,
        target: targetOf(Object.fromEntries(key.map((name, place) => [by[place] ?? '', name] as const))),
      }));
  const [overall] = of([], answer.overall);
  if (overall === undefined) throw new Error(`no answer about ${metric}`);
  const groups = answer.groups
    .flatMap(({ key, cells }) => of(key, cells))
    .filter(({ total }) => total.n > 0 || total.value !== null);
  return {
    by,
    unit: answer.definitions.find((each) => each.metric === metric)?.unit ?? 'count',
    buckets: answer.buckets,
    overall,
    groups: by.length === 0 ? [overall] : groups,
    leftOut: answer.groupsLeftOut,
  };
}

/** The largest of which anything is known. */
export const largest = ({ groups }: Pick<ExploredGroups, 'groups'>, most: number): ExploredGroup[] =>
  groups
    .filter(({ total, values }) => total.value !== null || values.some(({ value }) => value !== null))
    .toSorted((one, other) => other.total.n - one.total.n)
    .slice(0, most);

export interface Fields {
  readonly rows: readonly (string | null)[];
  /** Names of the second dimension, or labels of buckets. */
  readonly columns: readonly (string | null)[];
  /** By row, then by column; null: no such group. */
  readonly values: readonly (readonly (Value | null)[])[];
  /** Lowest and highest number of five or more. */
  readonly low: number;
  readonly high: number;
  /** Rows and columns beyond what is drawn. */
  readonly leftOut: number;
}

const MOST_ROWS = 30;
const MOST_COLUMNS = 31;

/** The first dimension down; across the second, or time. Hours and weekdays in their order, everything else the largest first. */
export function shapeFields(shaped: ExploredGroups, few: number): Fields {
  const [down = 'channel', across] = shaped.by;
  const rowNames = namesDown(shaped.groups, 0, down);
  const columnNames =
    across === undefined ? shaped.buckets.map(({ label }) => label) : namesDown(shaped.groups, 1, across);
  const rows = rowNames.slice(0, MOST_ROWS);
  const columns = across === undefined ? columnNames : columnNames.slice(0, MOST_COLUMNS);
  const found = new Map(shaped.groups.map((group) => [JSON.stringify(group.key), group]));
  const values = rows.map((row) =>
    across === undefined
      ? (found.get(JSON.stringify([row]))?.values ?? [])
      : columns.map((column) => found.get(JSON.stringify([row, column]))?.total ?? null),
  );
  const known = values
    .flat()
    .flatMap((value) => (value === null || value.value === null || value.n < few ? [] : [value.value]));
  return {
    rows,
    columns,
    values,
    low: known.length === 0 ? 0 : Math.min(...known),
    high: known.length === 0 ? 1 : Math.max(...known),
    leftOut: rowNames.length - rows.length + columnNames.length - columns.length,
  };
}

/** Weekdays and hours as they come, everything else the highest first; of what is not known there is no bar. */
export function inOrder(by: readonly DimensionId[], groups: readonly ExploredGroup[]): ExploredGroup[] {
  const known = groups.filter(({ total }) => total.value !== null);
  const order = orderOf(by[0]);
  if (order === null)
    return known.toSorted((one, other) => (other.total.value ?? 0) - (one.total.value ?? 0));
  const place = ({ key }: ExploredGroup) => (key[0] == null ? order.length : order.indexOf(key[0]));
  return known.toSorted((one, other) => place(one) - place(other));
}

const orderOf = (dimension: DimensionId | undefined): readonly string[] | null =>
  dimension === 'weekday' ? WEEKDAYS : dimension === 'hour' ? HOURS : null;

function namesDown(groups: readonly ExploredGroup[], place: number, dimension: DimensionId) {
  const sizes = new Map<string | null, number>();
  for (const { key, total } of groups)
    sizes.set(key[place] ?? null, (sizes.get(key[place] ?? null) ?? 0) + total.n);
  const order = orderOf(dimension);
  if (order !== null) return sizes.has(null) ? [...order, null] : order;
  return [...sizes].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
}
