/**
 * Metrics often count the same rows, and the questions of one page count them again: cut otherwise, in other buckets, or
 * compared with another period. Neither the rows nor what is read off them depends on any of that, so both are made once
 * and kept, until the columns change, as long as there is room. Neither is changed once it is made.
 */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { Observations } from '../catalogue/observations.ts';
import type { Columns } from '../columns/columns.ts';
import { LastUsed } from '../columns/last-used.ts';
import { BucketLookup } from '../periods/bucket-lookup.ts';
import { caseRowsOf } from './dimension-places.ts';
import { looksAtLegs, withLegs } from './participations.ts';
import { selectRows, type Selection } from './select-rows.ts';
import { momentsOf } from './state-buckets.ts';

/** Bytes, per workspace: some ten filters of 25 000 cases, or the page that is open of a million. */
const ROOM = 64 * 1024 * 1024;

class Shared {
  readonly selections = new LastUsed<Selection>(ROOM / 2);
  readonly observations = new LastUsed<Observations>(ROOM / 2);
  readonly #columns: Columns;
  readonly #version: number;
  readonly #names: number;

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#version = columns.version;
    this.#names = columns.dictionaries.version;
  }

  get holds(): boolean {
    return this.#version === this.#columns.version && this.#names === this.#columns.dictionaries.version;
  }
}

const ofColumns = new WeakMap<Columns, Shared>();

function sharedOf(columns: Columns): Shared {
  const known = ofColumns.get(columns);
  if (known?.holds === true) return known;
  const shared = new Shared(columns);
  ofColumns.set(columns, shared);
  return shared;
}

/** The rows of a metric, once per leg where the question looks at legs. */
export function selectionOf(metric: Metric, scope: Scope, edges: Float64Array): Selection {
  return sharedOf(scope.columns).selections.of(
    wordsOf(metric, scope, edges),
    () => (isWhole(metric, edges) ? selected(metric, scope, edges) : inBuckets(metric, scope, edges)),
    bytesOf,
  );
}

const bytesOf = ({ rows, buckets, legs }: Selection): number =>
  rows.byteLength + buckets.byteLength + (legs?.byteLength ?? 0);

/** What the metric reads off the rows that `selectionOf` gives; null where every row is simply one. */
export function observationsOf(metric: Metric, scope: Scope, edges: Float64Array): Observations | null {
  const { measure } = metric;
  if (measure === undefined) return null;
  const asRead = isWhole(metric, edges) ? edges : endsOf(edges);
  return sharedOf(scope.columns).observations.of(
    `${numberOf(measure)} ${wordsOf(metric, scope, asRead)}`,
    () => {
      const selection = selectionOf(metric, scope, asRead);
      const observations = new Observations(selection.length);
      measure(
        scope,
        selection.rows,
        selection.length,
        observations,
        momentsIn(selection, metric, scope, asRead),
      );
      return observations;
    },
    ({ bytes }) => bytes,
  );
}

/** A state lasts or does not at the end of each bucket: its rows depend on all the edges. */
const isWhole = ({ state }: Metric, edges: Float64Array): boolean =>
  state !== undefined || edges.length === 2;

const endsOf = (edges: Float64Array): Float64Array =>
  Float64Array.of(edges[0] as number, edges[edges.length - 1] as number);

function selected(metric: Metric, scope: Scope, edges: Float64Array): Selection {
  const rows = selectRows(metric, scope, edges);
  const { length, ...selection } = looksAtLegs(metric, scope) ? withLegs(rows, metric, scope) : rows;
  return {
    length,
    rows: selection.rows.slice(0, length),
    buckets: selection.buckets.slice(0, length),
    legs: selection.legs?.slice(0, length) ?? null,
  };
}

/** The rows of the whole period, of which each lies in one of the buckets. */
function inBuckets(metric: Metric, scope: Scope, edges: Float64Array): Selection {
  const ends = endsOf(edges);
  let found: Selection | null = null;
  const whole = sharedOf(scope.columns).selections.of(
    wordsOf(metric, scope, ends),
    () => {
      const made = selected(metric, scope, edges);
      found = made;
      return { ...made, buckets: zeros(made.length) };
    },
    bytesOf,
  );
  if (found !== null) return found;
  const { field, ofCase } = metric.time(scope.question);
  const { tables } = scope.columns;
  const instants = (ofCase === true ? tables.case : tables[metric.table]).column(field) as Float64Array;
  const via = ofCase === true ? caseRowsOf(scope.columns, metric.table) : null;
  const buckets = new Int32Array(whole.length);
  new BucketLookup(edges).keepOnAxis(whole.rows, whole.length, instants, via, buckets);
  return { ...whole, buckets };
}

/** For every selection whose rows are all in the first bucket. */
let allZero = new Int32Array(0);

function zeros(length: number): Int32Array {
  if (allZero.length < length) allZero = new Int32Array(length);
  return allZero.subarray(0, length);
}

const NO_MOMENTS = new Float64Array(0);

function momentsIn(
  { buckets, length }: Selection,
  metric: Metric,
  scope: Scope,
  edges: Float64Array,
): Float64Array {
  if (metric.state === undefined) return NO_MOMENTS;
  const momentOf = momentsOf(edges, scope.asOf);
  return Float64Array.from(buckets.subarray(0, length), (bucket) => momentOf[bucket] as number);
}

/** Metrics of the same words read the same off the same rows, and leave the same out. */
export const readingOf = (metric: Metric, scope: Scope, edges: Float64Array): string => {
  const { measure, excludes, distinct } = metric;
  const ways = [measure, excludes].map((way) => (way === undefined ? 0 : numberOf(way)));
  return `${ways.join(' ')} ${distinct} ${wordsOf(metric, scope, edges)}`;
};

/** All that the rows of a metric depend on beside the columns. */
const wordsOf = (metric: Metric, scope: Scope, edges: Float64Array): string =>
  JSON.stringify([
    scopeInWords(scope),
    metric.table,
    metric.time(scope.question),
    metric.only?.(scope.question) ?? {},
    metric.keep === undefined ? 0 : numberOf(metric.keep),
    metric.state ?? null,
    looksAtLegs(metric, scope),
    [...edges],
  ]);

/** A scope is made for one question and forgotten with it. */
const scopesInWords = new WeakMap<Scope, string>();

function scopeInWords(scope: Scope): string {
  const known = scopesInWords.get(scope);
  if (known !== undefined) return known;
  const { columns: _columns, question, ...rest } = scope;
  // Days stand in the edges; how rows are cut, compared and shown changes neither them nor what is read off them.
  const { metrics: _m, by: _by, grain: _g, from: _f, to: _t, compare: _c, limit: _l, ...asked } = question;
  const words = JSON.stringify([asked, rest]);
  scopesInWords.set(scope, words);
  return words;
}

const numbers = new WeakMap<object, number>();
let given = 0;

/** Functions have no words of their own. */
function numberOf(work: object): number {
  const known = numbers.get(work);
  if (known !== undefined) return known;
  numbers.set(work, ++given);
  return given;
}
