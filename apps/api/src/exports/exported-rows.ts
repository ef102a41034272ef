/** Rows behind a question, a batch at a time: what is held is one batch and a few bytes per row. */
import { unpackMeasures, variantBit, type MeasureRow } from '@twicetold/cases';
import type { Columns, RowsBehind } from '@twicetold/metrics';
import type { Workspace } from '@twicetold/store';
import { ownAgents, teamsSeen } from '../access/own-teams.ts';
import type { Stores } from '../stores.ts';
import { CASE_COLUMNS, type Cell, type ExportColumn, HANDOFF_COLUMNS } from './export-columns.ts';

export const BATCH = 1_000;

export interface ExportTable {
  readonly columns: readonly { readonly name: string; readonly kind: ExportColumn<never>['kind'] }[];
  readonly batches: () => AsyncGenerator<(readonly Cell[])[]>;
}

interface Read {
  readonly columns: Columns;
  /** Aborts when nobody reads the file any more. */
  readonly unwanted: AbortSignal;
}

export function exportTable(
  kind: 'case' | 'handoff',
  behind: RowsBehind,
  measures: Stores['measures'],
  workspace: Workspace,
  read: Read,
): ExportTable {
  return kind === 'case'
    ? table('case', CASE_COLUMNS, behind, measures, workspace, read)
    : table('handoff', HANDOFF_COLUMNS, behind, measures, workspace, read);
}

function table<M extends 'case' | 'handoff'>(
  measure: M,
  exported: readonly ExportColumn<MeasureRow<M>>[],
  behind: RowsBehind,
  store: Stores['measures'],
  workspace: Workspace,
  { columns: { dictionaries }, unwanted }: Read,
): ExportTable {
  const { question } = behind;
  // Who asks is known now, and no longer where the rows are read.
  const teams = teamsSeen(workspace);
  const variant = variantBit({ windowDays: question.issueWindowDays, sameReason: question.sameReason });
  return {
    columns: exported,
    batches: async function* () {
      for (let start = 0; start < behind.count; start += BATCH) {
        const rows = behind.rows(start, start + BATCH);
        const packs = await store.ofCustomers(
          workspace.id,
          [...new Set(rows.map(({ customer }) => customer))],
          unwanted,
        );
        const known = new Map(
          packs.map(({ customer, caseIds, packed }) => [
            customer,
            unpackMeasures(packed, caseIds, (name, code) => dictionaries.names(name)[code] ?? ''),
          ]),
        );
        yield rows.flatMap((each) => {
          const measures = known.get(each.customer);
          const row = measures?.rows[measure][each.ordinal] as MeasureRow<M> | undefined;
          // Erased or joined with another while the file was being written.
          if (measures === undefined || row === undefined) return [];
          const seen = ownAgents(row, teams);
          return [exported.map(({ read }) => read({ row: seen, behind: each, measures, question, variant }))];
        });
      }
    },
  };
}
