/**
 * The order in which the units behind a number are listed: by their time, or by what stands in a column of the list. What
 * is not known comes last whichever way the order goes; ties keep the order of time.
 */
import { measureFields } from '@twicetold/cases';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { Observations } from '../catalogue/observations.ts';
import { keepHeardOf, measureRiskOfCases } from '../word-of-mouth/measure-risk.ts';
import { caseRowsOf } from './dimension-places.ts';

export const UNIT_ORDERS = [
  'AT',
  'VALUE',
  'RESOLUTION',
  'CONTACTS',
  'HANDOFFS',
  'TOLD_AGAIN',
  'RISK',
] as const;
export type UnitOrder = (typeof UNIT_ORDERS)[number];

/** By default earliest first. */
export interface OrderedBy {
  readonly by: UnitOrder;
  readonly descending: boolean;
}
export const IN_TIME: OrderedBy = { by: 'AT', descending: false };

/** What a unit contributes to the number; null where it says nothing. */
export type ValueOf = (unit: number) => number | null;

export interface OrderOfUnits {
  /** Units in the order wanted. */
  readonly positions: Int32Array;
  /** When each counts, in milliseconds. */
  readonly instants: Float64Array;
}

/** `rows` of the metric's table. Rows of one customer at one time keep the order in which the table holds them. */
export function orderOfUnits(
  metric: Metric,
  scope: Scope,
  rows: Int32Array,
  valueOf: ValueOf,
  { by, descending }: OrderedBy,
): OrderOfUnits {
  const { columns, question } = scope;
  const time = metric.time(question);
  const via = caseRowsOf(columns, metric.table);
  const cases = via === null ? rows : rows.map((row) => via[row] as number);
  const timed = time.ofCase === true ? columns.tables.case : columns.tables[metric.table];
  const moments = timed.column(time.field);
  const instants = Float64Array.from(time.ofCase === true ? cases : rows, (row) => moments[row] as number);
  const earlier = (a: number, b: number) =>
    (instants[a] as number) - (instants[b] as number) ||
    columns.compareCustomers(
      columns.customerSlot(cases[a] as number),
      columns.customerSlot(cases[b] as number),
    ) ||
    (rows[a] as number) - (rows[b] as number);
  const positions = Int32Array.from(rows, (_, unit) => unit);
  const sign = descending ? -1 : 1;
  if (by === 'AT') positions.sort((a, b) => sign * earlier(a, b));
  else {
    const keys = keysOf(by, scope, cases, valueOf);
    positions.sort((a, b) => compareKnown(keys[a] as number, keys[b] as number, sign) || earlier(a, b));
  }
  return { positions, instants };
}

function compareKnown(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return sign * (a - b);
}

/** NaN: not known, or, of a resolution, still open. */
function keysOf(
  by: Exclude<UnitOrder, 'AT'>,
  scope: Scope,
  cases: Int32Array,
  valueOf: ValueOf,
): Float64Array {
  const { openedAt, resolvedAt } = scope.columns.tables.case.columns;
  switch (by) {
    case 'VALUE':
      return Float64Array.from(cases, (_, unit) => valueOf(unit) ?? Number.NaN);
    case 'RESOLUTION':
      return Float64Array.from(cases, (row) => (resolvedAt[row] as number) - (openedAt[row] as number));
    case 'RISK':
      return riskOf(scope, cases);
    default:
      return perCase(by, scope, cases);
  }
}

function riskOf(scope: Scope, cases: Int32Array): Float64Array {
  const heardOf = cases.slice();
  const length = keepHeardOf(scope, heardOf, heardOf.length);
  const observed = new Observations(length);
  measureRiskOfCases(scope, heardOf, length, observed);
  const risks = new Map<number, number>();
  for (let i = 0; i < length; i++) risks.set(heardOf[i] as number, observed.first[i] as number);
  return Float64Array.from(cases, (row) => risks.get(row) ?? Number.NaN);
}

const INBOUND = measureFields.contact.direction.values.indexOf('inbound') + 1;

/** Contacts of the customer but praise; handoffs at the level of the question; fields told again at them. */
function perCase(by: 'CONTACTS' | 'HANDOFFS' | 'TOLD_AGAIN', scope: Scope, cases: Int32Array): Float64Array {
  const { contact, handoff } = scope.columns.tables;
  const sums = new Float64Array(scope.columns.tables.case.size);
  const add = (row: number, amount: number) => (sums[row] = (sums[row] as number) + amount);
  if (by === 'CONTACTS') {
    const { variants, case: caseOf, direction, praise } = contact.columns;
    for (let row = 0; row < contact.size; row++)
      if (
        contact.isAlive(row) &&
        ((variants[row] as number) & scope.variant) !== 0 &&
        direction[row] === INBOUND &&
        praise[row] === 0
      )
        add(caseOf[row] as number, 1);
  } else {
    const { variants, case: caseOf, level, repeated } = handoff.columns;
    const wanted = measureFields.handoff.level.values.indexOf(scope.question.level) + 1;
    for (let row = 0; row < handoff.size; row++)
      if (handoff.isAlive(row) && ((variants[row] as number) & scope.variant) !== 0 && level[row] === wanted)
        add(caseOf[row] as number, by === 'HANDOFFS' ? 1 : Math.max(0, repeated[row] as number));
  }
  return Float64Array.from(cases, (row) => sums[row] as number);
}
