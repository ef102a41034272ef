/** Packed measures back as plain rows; for one customer at a time. Whoever reads millions uses `readMeasures`. */
import type { FieldSpec } from './fields.ts';
import { FIELD_ORDER, readMeasures, type NameOf } from './pack.ts';
import { MEASURE_NAMES, measureFields, type CustomerMeasures } from './rows.ts';

export function unpackMeasures(
  bytes: Uint8Array,
  cases: readonly string[],
  nameOf: NameOf,
): CustomerMeasures {
  const rows = Object.fromEntries(MEASURE_NAMES.map((measure) => [measure, [] as Record<string, unknown>[]]));
  readMeasures(bytes, (measure, values) => {
    const specs: Readonly<Record<string, FieldSpec>> = measureFields[measure];
    const row: Record<string, unknown> = {};
    FIELD_ORDER[measure].forEach((name, i) => {
      row[name] = plain(specs[name] as FieldSpec, values[i] as number, nameOf);
    });
    rows[measure]?.push(row);
  });
  return { cases, rows: rows as unknown as CustomerMeasures['rows'] };
}

function plain(spec: FieldSpec, value: number, nameOf: NameOf): string | number | boolean | null {
  switch (spec.kind) {
    case 'dimension':
      return value === 0 ? null : nameOf(spec.dictionary, value);
    case 'oneOf':
      return value === 0 ? null : (spec.values[value - 1] ?? null);
    case 'flag':
      return value === 1;
    default:
      return Number.isNaN(value) ? null : value;
  }
}
