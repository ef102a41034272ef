/** What the risk of a case is measured against. */
import { quantileOfSorted } from '../statistics/quantile.ts';
import type { Columns } from '../columns/columns.ts';

export interface RiskContext {
  readonly asOf: number;
  /** The workspace's own 90th percentile of waiting, in milliseconds; null when no waiting is recorded. */
  readonly waitP90: number | null;
}

const kept = new WeakMap<
  Columns,
  { readonly version: number; readonly byVariant: Map<number, number | null> }
>();

/** `variant`: the bit of the issue variant in question. */
export function riskContext(columns: Columns, asOf: number, variant: number): RiskContext {
  let known = kept.get(columns);
  if (known?.version !== columns.version) {
    known = { version: columns.version, byVariant: new Map() };
    kept.set(columns, known);
  }
  let waitP90 = known.byVariant.get(variant);
  if (waitP90 === undefined) {
    waitP90 = waitingP90(columns, variant);
    known.byVariant.set(variant, waitP90);
  }
  return { asOf, waitP90 };
}

function waitingP90(columns: Columns, variant: number): number | null {
  const { risk } = columns.tables;
  const { waited, variants } = risk.columns;
  const values = new Float64Array(risk.alive);
  let length = 0;
  for (let row = 0; row < risk.size; row++) {
    const value = waited[row] as number;
    if (value === value && risk.isAlive(row) && ((variants[row] as number) & variant) !== 0)
      values[length++] = value;
  }
  return quantileOfSorted(values.subarray(0, length).sort(), 0.9);
}
