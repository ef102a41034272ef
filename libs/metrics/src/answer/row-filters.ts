/**
 * What a row must be to belong: each filter runs over a batch of row numbers and keeps those that pass at the front,
 * in their order. Loops over typed arrays only; nothing is made per row.
 */
import type { FieldSpec, MeasureName } from '@twicetold/cases';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import type { CodeArray } from '../columns/column-types.ts';
import { dimensionCodes, namesOf, placeOf } from './dimension-places.ts';

/** Keeps rows in place, returns how many. */
export type RowFilter = (rows: Int32Array, length: number) => number;

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
  const { keep } = metric;
  if (keep !== undefined) filters.push((rows, length) => keep(scope, rows, length));
  return filters;
}

/** Masks of the filters that the legs of a case have to pass. */
export function legMasks(metric: Metric, scope: Scope): { codes: CodeArray; mask: Mask }[] {
  const { columns, question } = scope;
  return question.filters.flatMap(({ dimension, in: names }) => {
    const place = dimensionCodes(scope, metric.table, dimension);
    if (place === null || !place.ofLeg) return [];
    return [{ codes: place.codes, mask: maskOfNames(namesOf(columns, dimension, scope.settings), names) }];
  });
}

function maskOfNames(names: readonly (string | null)[], wanted: readonly (string | null)[]): Mask {
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
  return (rows, length) => {
    let kept = 0;
    if (via === null) {
      for (let i = 0; i < length; i++) {
        const row = rows[i] as number;
        if (mask[codes[row] as number] === 1) rows[kept++] = row;
      }
    } else {
      for (let i = 0; i < length; i++) {
        const row = rows[i] as number;
        if (mask[codes[via[row] as number] as number] === 1) rows[kept++] = row;
      }
    }
    return kept;
  };
}

function withBit(variants: Uint16Array, bit: number): RowFilter {
  return (rows, length) => {
    let kept = 0;
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      if (((variants[row] as number) & bit) !== 0) rows[kept++] = row;
    }
    return kept;
  };
}

/** Dimensions of filters and groups that the metric's table does not have. */
export function foreignDimensions(table: MeasureName, { question }: Scope) {
  const asked = [...question.by, ...question.filters.map((filter) => filter.dimension)];
  return [...new Set(asked)].filter((d) => placeOf(table, d, question.attribution) === null);
}
