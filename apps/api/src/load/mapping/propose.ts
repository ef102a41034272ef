/** A mapping for files that nobody has described: proposed from their columns, with what it would leave unknown. */
import type { Input } from '../input.ts';
import { Reading } from '../reading.ts';
import { consequencesOf, type Consequence, type JudgedTable } from './consequences.ts';
import { stemOf } from './match-tables.ts';
import { TableProfile } from './profile.ts';
import { proposeTable, type TableProposal } from './propose-table.ts';
import type { MappedColumn, Mapping, TableMapping } from './schema.ts';
import { tableRowsOf, type TableChoice } from './table-rows-of.ts';

export interface Proposal {
  /** null: of some table nothing names the case, or nothing says when. */
  readonly mapping: Mapping | null;
  readonly tables: readonly TableProposal[];
  readonly consequences: readonly Consequence[];
}

export interface ProposalOptions {
  /** Zone of times without an offset; null = nobody said. */
  readonly zone?: string | null;
  readonly sheet?: string | undefined;
  readonly array?: string | undefined;
  /** Told how far it is. */
  readonly reading?: Reading;
}

/** Reads each file to its end, in memory that does not grow with it. */
export async function proposeMapping(
  inputs: readonly Input[],
  options: ProposalOptions = {},
): Promise<Proposal> {
  const tables: TableProposal[] = [];
  for (const input of inputs) {
    const profile = await profileOf(input, options, options.reading ?? new Reading());
    tables.push(
      proposeTable(profile, {
        file: input.name,
        zone: options.zone ?? null,
        sheet: options.sheet,
        array: options.array,
      }),
    );
  }
  const described = tables.flatMap(({ table, file }) =>
    table === null ? [] : [{ ...(inputs.length > 1 ? { file: stemOf(file) } : {}), ...table }],
  );
  const mapping =
    described.length === tables.length && tables.length > 0
      ? { mapping: 1 as const, tables: described }
      : null;
  return { mapping, tables, consequences: consequencesOf(tables.flatMap(withTable)) };
}

const withTable = (proposal: TableProposal) =>
  proposal.table === null ? [] : [judged(proposal.table, proposal)];

export const judged = (table: TableMapping, proposal: TableProposal): JudgedTable => ({
  table,
  proposal,
  history:
    proposal.severalRows && (table.columns as readonly MappedColumn[]).some(({ as }) => as === 'updated'),
});

export async function profileOf(input: Input, choice: TableChoice, reading: Reading): Promise<TableProfile> {
  const profile = new TableProfile();
  for await (const row of tableRowsOf(input, reading, choice)) profile.add(row);
  return profile;
}
