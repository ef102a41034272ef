/** Measures of one customer in words: instants as text, durations in seconds, cases by their ids. */
import {
  MEASURE_NAMES,
  measureFields,
  unpackMeasures,
  variantBit,
  type FieldSpec,
  type IssueVariant,
  type NameOf,
} from '@twicetold/cases';
import type { CustomerPack } from '@twicetold/store';
import type { AgentsInOrder } from './agents-in-order.ts';

export type ClearRow = Readonly<Record<string, unknown>>;

/** By measure; of what depends on which cases are one issue, what holds in `variant`. Unknown fields are left out. */
export function clearRows(
  { packed, caseIds }: CustomerPack,
  variant: IssueVariant,
  nameOf: NameOf,
  agents: AgentsInOrder,
): Readonly<Record<string, readonly ClearRow[]>> {
  const { rows } = unpackMeasures(packed, caseIds, nameOf);
  const bit = variantBit(variant);
  const holds = (row: ClearRow) => row['variants'] === undefined || (Number(row['variants']) & bit) !== 0;
  return Object.fromEntries(
    MEASURE_NAMES.map((measure) => {
      const specs: Readonly<Record<string, FieldSpec>> = measureFields[measure];
      const own = (rows[measure] as readonly ClearRow[]).map((row, place) =>
        measure === 'case' ? { case: caseIds[place], ...row } : row,
      );
      return [measure, own.filter(holds).map((row) => clearRow(row, specs, caseIds, agents))];
    }),
  );
}

function clearRow(
  row: ClearRow,
  specs: Readonly<Record<string, FieldSpec>>,
  caseIds: readonly string[],
  agents: AgentsInOrder,
): ClearRow {
  const fields = Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
    const spec = specs[name];
    if (value === null || spec?.kind === 'variants') return [];
    switch (spec?.kind) {
      case 'instant':
        return [[name, new Date(Number(value)).toISOString()]];
      case 'duration':
        return [[`${name}Seconds`, Number(value) / 1000]];
      case 'case':
        return [[name, caseIds[Number(value)]]];
      case 'wordSet':
        return [[name, spec.values.filter((_, bit) => (Number(value) & (1 << bit)) !== 0)]];
      case 'dimension':
        return [[name, spec.dictionary === 'agent' ? agents.name(value as string) : value]];
      default:
        return [[name, value]];
    }
  });
  return Object.fromEntries(fields);
}
