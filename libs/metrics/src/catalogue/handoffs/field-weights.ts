/**
 * What sets of fields weigh: each field 1 unless the workspace gives it another weight, so that a lost account number can
 * count more than a lost postal code. A set is one small number in the rows.
 */
import { readFieldSet } from '@twicetold/cases';
import { KeptUntilChange } from '../../columns/kept-until-change.ts';
import type { Scope } from '../define-metric.ts';

const kept = new KeptUntilChange<Float64Array>();

/** By code of the set; NaN for code 0, no set. Not to be changed: questions share it. */
export function weightsOfSets({ columns, settings }: Scope): Float64Array {
  const { dictionaries } = columns;
  const weights = settings.fieldWeights ?? {};
  return kept.of(columns, `${dictionaries.version} ${JSON.stringify(weights)}`, () =>
    Float64Array.from(dictionaries.names('fieldSet'), (name) => {
      if (name === null) return NaN;
      const { fields, more } = readFieldSet(name);
      return fields.reduce((sum, field) => sum + (weights[field] ?? 1), more);
    }),
  );
}
