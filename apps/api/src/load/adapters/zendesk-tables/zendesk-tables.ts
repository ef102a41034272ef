/**
 * A warehouse copy of Zendesk: one CSV file per table, all of them given at once, in any order. Rows of one ticket are
 * brought together from all files first (see tables/partitions.ts), so memory does not grow with them. What is kept
 * beside them does: names of groups, agents, brands and forms, and one pair of ids for every merged and follow-up ticket.
 */
import { knownValue } from '../../tables/known-value.ts';
import { Partitions } from '../../tables/partitions.ts';
import { tableRows } from '../../tables/table-rows.ts';
import type { Input } from '../../input.ts';
import type { Reading } from '../../reading.ts';
import type { Adapter, SourceRow } from '../adapter.ts';
import { Directory } from './directory.ts';
import { Links } from './links.ts';
import { Missing } from './missing.ts';
import { Schedules } from './schedules.ts';
import { isTableOfZendesk, SHAPES, tableOf, type TableName } from './tables.ts';
import { readTicketRows } from './ticket-file.ts';
import { TICKET_KEY, TICKET_TABLES, type TicketTable } from './ticket-rows.ts';

export const zendeskTables: Adapter = {
  name: 'zendesk-tables',
  about:
    'a warehouse copy of Zendesk (CSV): ticket, ticket_field_history and the tables beside them, all at once',
  lacks: {},
  recognises: ({ name, columns }) => columns !== null && isTableOfZendesk(name, columns),
  async *read(inputs, { until, reading }) {
    const copy = new Copy(reading);
    reading.firstPass = 0.3;
    try {
      for (const input of inputs) yield* copy.read(input);
      reading.rowsTotal = copy.rows;
      reading.noticed.settings = copy.schedules.settings();
      for await (const lines of copy.tickets.read())
        yield* readTicketRows(lines, until, copy.directory, copy.links, copy.missing);
      copy.missing.report(reading.noticed);
    } finally {
      await copy.tickets.close();
    }
  },
};

class Copy {
  readonly tickets = new Partitions();
  readonly directory = new Directory();
  readonly links = new Links();
  readonly schedules = new Schedules();
  readonly missing = new Missing();
  rows = 0;

  constructor(readonly reading: Reading) {}

  /** Yields the rows that cannot be read. */
  async *read(input: Input): AsyncGenerator<SourceRow> {
    const file = input.name;
    let table: TableName | null = null;
    const shapeOf = (columns: readonly string[]) => {
      table = tableOf(file, columns);
      return table === null ? null : SHAPES[table];
    };
    for await (const { line, cells, rejection, raw } of tableRows(input, this.reading, shapeOf)) {
      const source = { file, line, events: [], raw };
      if (cells === null || table === null) yield { ...source, rejection };
      else if (!isOfTicket(table)) this.#addBeside(table, cells);
      else {
        const ticket = knownValue(cells[TICKET_KEY[table]]);
        if (ticket === null)
          yield { ...source, rejection: { field: TICKET_KEY[table], reason: 'is missing' } };
        else await this.#addToTicket(ticket, table, cells, file, line);
      }
    }
  }

  async #addToTicket(
    ticket: string,
    table: TicketTable,
    cells: Readonly<Record<string, string>>,
    file: string,
    line: number,
  ): Promise<void> {
    this.rows += 1;
    this.missing.see(table, cells);
    if (table === 'ticket') this.links.add(ticket, cells);
    await this.tickets.add(
      ticket,
      JSON.stringify({ ticket, table, file, line, cells: readFrom(table, cells) }),
    );
  }

  #addBeside(table: Exclude<TableName, TicketTable>, cells: Readonly<Record<string, string>>): void {
    switch (table) {
      case 'group':
        return this.directory.addNamed('groups', cells);
      case 'brand':
        return this.directory.addNamed('brands', cells);
      case 'user':
        return this.directory.addUser(cells);
      case 'ticket_form_history':
        return this.directory.addForm(cells);
      case 'schedule':
        return this.schedules.addInterval(cells);
      case 'schedule_holiday':
        return this.schedules.addHoliday(cells);
    }
  }
}

function isOfTicket(table: TableName): table is TicketTable {
  return (TICKET_TABLES as readonly string[]).includes(table);
}

/** Of the many columns of a ticket only those that are read. */
function readFrom(table: TicketTable, cells: Readonly<Record<string, string>>): Record<string, string> {
  const { required, used } = SHAPES[table];
  const kept: Record<string, string> = {};
  for (const column of [...required, ...used]) if (column in cells) kept[column] = cells[column] as string;
  return kept;
}
