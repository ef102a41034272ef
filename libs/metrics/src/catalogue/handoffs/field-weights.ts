/**
 * What sets of fields weigh: each field 1 unless the workspace gives it another weight, so that a lost account number can
 * count more than a lost postal code. Looked up once per question; a set is one small number in the rows.
 */
import { readFieldSet } from '@twicetold/cases';
import type { Scope } from '../define-metric.ts';

/** By code of the set; NaN for code 0, no set. */
export function weightsOfSets({ columns, settings }: Scope): Float64Array {
  const weights = settings.fieldWeights ?? {};
  return Float64Array.from(columns.dictionaries.names('fieldSet'), (name) => {
    if (name === null) return NaN;
    const { fields, more } = readFieldSet(name);
    return fields.reduce((sum, field) => sum + (weights[field] ?? 1), more);
  });
}
