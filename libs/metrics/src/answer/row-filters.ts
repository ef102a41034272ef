/**
 * What a row must be to belong: each filter runs over a batch of row numbers and keeps those that pass at the front,
 * in their order. Loops over typed arrays only; nothing is made per row.
 */
import type { FieldSpec, MeasureName } from '@twicetold/cases';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import type { CodeArray } from '../columns/column-types.ts';
import { dimensionCodes, namesOf, placeOf } from './dimension-places.ts';
import { isScoped, keepOwnSides, ownTeams } from './own-teams.ts';

export interface RowFilter {
  /** Keeps rows in place, returns how many. */
  readonly keep: (rows: Int32Array, length: number) => number;
  /** The same of all rows from `start` to before `end` that count, in one go. */
  readonly ofTable?: (marks: Uint8Array, start: number, end: number, into: Int32Array) => number;
}

/** 1 for the codes that pass. Codes beyond it (names learned later) do not. */
type Mask = Uint8Array;

/** All filters of the metric and of the question but the period and those by the legs of a case. */
export function rowFilters(metric: Metric, scope: Scope): RowFilter[] {
  const { columns, question } = scope;
  const filters: RowFilter[] = [];
  const table = columns.tables[metric.table];
  if ('variants' in table.specs) {
    filters.push(withBit(table.column('variants') as Uint16Array, scope.variant));
  }
  for (const [field, wanted] of Object.entries(metric.only?.(question) ?? {})) {
    const spec = (table.specs as Record<string, FieldSpec>)[field] as FieldSpec;
    filters.push(withMask(table.column(field) as Uint8Array, null, maskOf(spec, wanted)));
  }
  for (const { dimension, in: names } of question.filters) {
    const place = dimensionCodes(scope, metric.table, dimension);
    if (place === null || place.ofLeg) continue;
    filters.push(
      withMask(place.codes, place.via, maskOfNames(namesOf(columns, dimension, scope.settings), names)),
    );
  }
  filters.push(...ofOwnTeams(metric, scope));
  const { keep } = metric;
  if (keep !== undefined) filters.push({ keep: (rows, length) => keep(scope, rows, length) });
  return filters;
}

/** What whoever asks may see at all, like a filter by teams that cannot be left off. */
function ofOwnTeams({ table }: Metric, scope: Scope): RowFilter[] {
  if (!isScoped(scope)) return [];
  const sides = keepOwnSides(scope, table);
  if (sides !== null) return [{ keep: sides }];
  const place = dimensionCodes(scope, table, 'team');
  if (place === null) return [{ keep: () => 0 }];
  return place.ofLeg ? [] : [withMask(place.codes, place.via, ownTeams(scope))];
}

/** What keeps the fewest of some rows first: which rows pass all of them does not depend on the order. */
export function inOrderOfRarity(filters: readonly RowFilter[], rows: Int32Array): RowFilter[] {
  const kept = filters.map((filter) => ({ filter, count: filter.keep(rows.slice(), rows.length) }));
  return kept.sort((a, b) => a.count - b.count).map(({ filter }) => filter);
}

/** Masks of the filters that the legs of a case have to pass. */
export function legMasks(metric: Metric, scope: Scope): { codes: CodeArray; mask: Mask }[] {
  const { columns, question } = scope;
  const own = isScoped(scope) ? dimensionCodes(scope, metric.table, 'team') : null;
  const ofOwn = own?.ofLeg === true && isScoped(scope) ? [{ codes: own.codes, mask: ownTeams(scope) }] : [];
  const asked = question.filters.flatMap(({ dimension, in: names }) => {
    const place = dimensionCodes(scope, metric.table, dimension);
    if (place === null || !place.ofLeg) return [];
    return [{ codes: place.codes, mask: maskOfNames(namesOf(columns, dimension, scope.settings), names) }];
  });
  return [...ofOwn, ...asked];
}

export function maskOfNames(names: readonly (string | null)[], wanted: readonly (string | null)[]): Mask {
  const mask = new Uint8Array(names.length);
  const set = new Set(wanted);
  for (let code = 0; code < names.length; code++) mask[code] = set.has(names[code] as string | null) ? 1 : 0;
  return mask;
}

function maskOf(spec: FieldSpec, wanted: string | boolean | readonly string[]): Mask {
  if (spec.kind === 'flag') return Uint8Array.of(wanted === false ? 1 : 0, wanted === true ? 1 : 0);
  const values = spec.kind === 'oneOf' ? spec.values : [];
  return maskOfNames([null, ...values], Array.isArray(wanted) ? wanted : [wanted as string]);
}

function withMask(codes: CodeArray, via: Int32Array | null, mask: Mask): RowFilter {
  return via === null
    ? {
        keep: (rows, length) => keepMasked(codes, mask, rows, length),
        ofTable: (marks, start, end, into) => maskedRows(codes, mask, marks, start, end, into),
      }
    : { keep: (rows, length) => keepMaskedVia(codes, via, mask, rows, length) };
}

/*
 * Every row is written and the place moved on by 0 or 1: whether a row passes is anybody's guess, and a wrong guess costs a
 * processor more than a row.
 */
function keepMasked(codes: CodeArray, mask: Mask, rows: Int32Array, length: number): number {
  const known = mask.length;
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const code = codes[row] as number;
    rows[kept] = row;
    if (code < known) kept += mask[code] as number;
  }
  return kept;
}

function keepMaskedVia(
  codes: CodeArray,
  via: Int32Array,
  mask: Mask,
  rows: Int32Array,
  length: number,
): number {
  const known = mask.length;
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const code = codes[via[row] as number] as number;
    rows[kept] = row;
    if (code < known) kept += mask[code] as number;
  }
  return kept;
}

function maskedRows(
  codes: CodeArray,
  mask: Mask,
  marks: Uint8Array,
  start: number,
  end: number,
  into: Int32Array,
): number {
  const known = mask.length;
  let kept = 0;
  for (let row = start; row < end; row++) {
    const code = codes[row] as number;
    into[kept] = row;
    if (code < known) kept += (mask[code] as number) & (marks[row] as number);
  }
  return kept;
}

function withBit(variants: Uint16Array, bit: number): RowFilter {
  return {
    keep: (rows, length) => {
      let kept = 0;
      for (let i = 0; i < length; i++) {
        const row = rows[i] as number;
        rows[kept] = row;
        kept += ((variants[row] as number) & bit) === 0 ? 0 : 1;
      }
      return kept;
    },
  };
}

/** Dimensions of filters and groups that the metric's table does not have. */
export function foreignDimensions(table: MeasureName, { question }: Scope) {
  const asked = [...question.by, ...question.filters.map((filter) => filter.dimension)];
  return [...new Set(asked)].filter((d) => placeOf(table, d, question.attribution) === null);
}
