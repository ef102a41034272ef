/** The index of many cases at once, driver by driver over the columns: the same numbers as `riskIndex`, to the last bit. */
import type { Scope } from '../catalogue/define-metric.ts';
import type { Observations } from '../catalogue/observations.ts';
import { DRIVERS, type Driver } from './drivers.ts';
import { riskContext, type RiskContext } from './risk-context.ts';
import { columnOf, type RiskField } from './risk-fields.ts';
import { indexOf, recoveredShare } from './risk-index.ts';

type Column = Float64Array | Int32Array | Uint8Array;

/** Writes the index into `first`. Complete: the issue is resolved. */
export function measureRisk(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { columns, variant, asOf } = scope;
  const context = riskContext(columns, asOf, variant);
  const { recovery, praised, comebacks, chases, resolvedAt } = columns.tables.risk.columns;
  const failures = into.first.fill(0);
  for (const driver of DRIVERS) addDriver(driver, scope, context, rows, length, failures);
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const recovered = recoveredShare(
      recovery[row] as number,
      praised[row] as number,
      comebacks[row] as number,
      chases[row] as number,
    );
    failures[i] = indexOf(failures[i] as number, recovered);
    into.complete[i] = (resolvedAt[row] as number) <= asOf ? 1 : 0;
  }
}

function addDriver(
  driver: Driver,
  { columns }: Scope,
  context: RiskContext,
  rows: Int32Array,
  length: number,
  failures: Float64Array,
): void {
  const { weight, strength, reads } = driver;
  const a = columnOf(columns, reads[0]);
  const b = optional(columns, reads[1]);
  const c = optional(columns, reads[2]);
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const strong = strength(
      read(a, row),
      b === null ? NaN : read(b, row),
      c === null ? NaN : read(c, row),
      context,
    );
    failures[i] = (failures[i] as number) + weight * strong;
  }
}

const optional = (columns: Scope['columns'], field: RiskField | undefined): Column | null =>
  field === undefined ? null : columnOf(columns, field);

function read(column: Column, row: number): number {
  return column[row] as number;
}
