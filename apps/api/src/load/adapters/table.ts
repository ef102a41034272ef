/**
 * Any table of cases or of events, read by a mapping (docs/sources/table.md). Rows of one case are brought together first
 * (see tables/partitions.ts). What no other source recognises is read by this one.
 */
import { Failure } from '../../failure.ts';
import { consequencesOf, limitBy, type Consequence } from '../mapping/consequences.ts';
import { TableFindings } from '../mapping/findings.ts';
import { MappedCells } from '../mapping/mapped-cells.ts';
import { mappedCase, type ReadTable } from '../mapping/mapped-case.ts';
import { caseOf, type MappedRow } from '../mapping/mapped-row.ts';
import { neverSeen, tableFor } from '../mapping/match-tables.ts';
import { proposeMapping } from '../mapping/propose.ts';
import { refusal } from '../mapping/proposal-text.ts';
import type { Mapping } from '../mapping/schema.ts';
import { tableRowsOf } from '../mapping/table-rows-of.ts';
import { Partitions } from '../tables/partitions.ts';
import type { Input } from '../input.ts';
import { Reading } from '../reading.ts';
import type { Adapter, SourceRow } from './adapter.ts';

export const table: Adapter = {
  name: 'table',
  about: 'any table of cases or events (CSV, JSON, XLSX), by a mapping of its columns',
  lacks: {},
  recognises: () => false,
  async *read(inputs, { until, reading, mapping }) {
    const described = mapping ?? (await proposed(inputs));
    const source = new MappedTables(described);
    reading.firstPass = 0.3;
    try {
      for (const input of inputs) yield* source.read(input, reading);
      reading.rowsTotal = source.rows;
      for await (const lines of source.cases.read()) yield* source.eventsOf(lines, until);
      limitBy(reading.noticed, source.consequences());
      source.findings.report(reading.noticed);
    } finally {
      await source.cases.close();
    }
  },
};

/** Where nobody has seen a proposal and agreed to it. */
async function proposed(inputs: readonly Input[]): Promise<Mapping> {
  const once = inputs.find(({ size }) => size === null);
  if (once !== undefined)
    throw new Failure(`${once.name} can be read once only: give a mapping (--mapping).`, 2);
  const proposal = await proposeMapping(inputs);
  if (proposal.mapping === null) throw new Failure(refusal(proposal), 2);
  return proposal.mapping;
}

class MappedTables {
  readonly cases = new Partitions();
  readonly findings = new TableFindings();
  rows = 0;
  readonly #tables: readonly ReadTable[];

  constructor(readonly mapping: Mapping) {
    this.#tables = mapping.tables.map((one) => ({ table: one, mapped: new MappedCells(one) }));
  }

  /** Yields the rows that name no case or cannot be read at all. */
  async *read(input: Input, reading: Reading): AsyncGenerator<SourceRow> {
    const file = input.name;
    let place: number | null = null;
    const seen = new Set<string>();
    const { sheet, array } = this.mapping.tables[0] ?? {};
    for await (const { line, cells, rejection, raw } of tableRowsOf(input, reading, { sheet, array })) {
      if (cells === null) {
        yield { file, line, events: [], rejection, raw };
        continue;
      }
      for (const column of Object.keys(cells)) seen.add(column);
      place ??= tableFor(this.mapping, file, Object.keys(cells));
      const { table: one, mapped } = this.#tables[place] as ReadTable;
      const found = caseOf(one, mapped, cells);
      if ('reason' in found) {
        yield { file, line, events: [], rejection: found, raw };
        continue;
      }
      this.rows += 1;
      await this.cases.add(found.id, JSON.stringify({ id: found.id, table: place, file, line, cells }));
    }
    if (place === null) return;
    for (const column of neverSeen((this.#tables[place] as ReadTable).table, seen))
      reading.noticed.remark(`a file has no column "${column}", which the mapping reads`);
  }

  consequences(): Consequence[] {
    const history = this.findings.histories > 0;
    return consequencesOf(this.mapping.tables.map((one) => ({ table: one, proposal: null, history })));
  }

  *eventsOf(lines: readonly string[], until: number | null): Generator<SourceRow> {
    const cases = new Map<string, MappedRow[]>();
    const copies = new Map<string, number>();
    for (const text of lines) {
      const { id, ...row } = JSON.parse(text) as MappedRow & { readonly id: string };
      const { table: one } = this.#tables[row.table] as ReadTable;
      const name = one.shape === 'case' && one.caseFromRow === true ? copyName(id, row.file, copies) : id;
      const rows = cases.get(name);
      if (rows === undefined) cases.set(name, [row]);
      else rows.push(row);
    }
    for (const [id, rows] of cases) yield* mappedCase(id, rows, this.#tables, until, this.findings);
  }
}

/** Rows that are the same to the last letter are as many cases as one file has of them; those of another file are the same. */
function copyName(id: string, file: string, copies: Map<string, number>): string {
  const key = `${file}\0${id}`;
  const copy = (copies.get(key) ?? 0) + 1;
  copies.set(key, copy);
  return copy === 1 ? id : `${id}-${copy}`;
}
