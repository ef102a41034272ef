/**
 * Cases of Salesforce Service Cloud: Case.csv and CaseHistory.csv, as the Data Loader and the weekly export write them,
 * with User.csv and Group.csv for who is a person and who is a queue. Rows of one case are brought together first (see
 * tables/partitions.ts); names of people and queues are kept in memory.
 */
import { knownValue } from '../../tables/known-value.ts';
import { Partitions } from '../../tables/partitions.ts';
import { DayMonthEvidence, type DayMonthOrder } from '../../tables/source-time.ts';
import { tableRows } from '../../tables/table-rows.ts';
import type { Input } from '../../input.ts';
import type { Reading } from '../../reading.ts';
import type { Adapter, SourceRow } from '../adapter.ts';
import { learnOwners, readCaseRows } from './case-file.ts';
import { TIME_COLUMNS, type CaseTableRow } from './case-rows.ts';
import { Owners } from './owners.ts';
import { Statuses } from './statuses.ts';
import { isExportOfSalesforce, recordId, SHAPES, tableOf, type TableName } from './tables.ts';

export const salesforce: Adapter = {
  name: 'salesforce',
  about:
    'Salesforce cases (CSV): Case and CaseHistory, with EmailMessage and CaseComment, and User and Group for names, all at once',
  lacks: {
    facts: 'the history shows who had a case, but not what the customer was asked or told again',
  },
  recognises: ({ name, columns }) => columns !== null && isExportOfSalesforce(name, columns),
  async *read(inputs, { until, reading }) {
    const source = new Export(reading);
    reading.firstPass = 0.3;
    try {
      for (const input of inputs) yield* source.read(input);
      reading.rowsTotal = source.rows;
      const orderOf = (file: string): DayMonthOrder =>
        source.dates.get(file)?.order('month_first') ?? 'month_first';
      for await (const lines of source.cases.read('again')) learnOwners(lines, orderOf, source.owners);
      for await (const lines of source.cases.read())
        yield* readCaseRows(lines, until, orderOf, source.owners, source.statuses);
      source.report();
    } finally {
      await source.cases.close();
    }
  },
};

/** The column that names the case, as files and as people write it. */
const CASE_OF = {
  case: 'id',
  casehistory: 'caseid',
  emailmessage: 'parentid',
  casecomment: 'parentid',
} as const;
const NAME_OF = {
  case: 'Id',
  casehistory: 'CaseId',
  emailmessage: 'ParentId',
  casecomment: 'ParentId',
} as const;

class Export {
  readonly cases = new Partitions();
  readonly owners = new Owners();
  readonly statuses = new Statuses();
  /** By file. */
  readonly dates = new Map<string, DayMonthEvidence>();
  rows = 0;
  #ownerChanges = 0;
  #messages = 0;

  constructor(readonly reading: Reading) {}

  /** Yields the rows that cannot be read. */
  async *read(input: Input): AsyncGenerator<SourceRow> {
    const file = input.name;
    const dates = new DayMonthEvidence();
    this.dates.set(file, dates);
    let table: TableName | null = null;
    const shapeOf = (columns: readonly string[]) => SHAPES[(table = tableOf(file, columns))];
    for await (const { line, cells, rejection, raw } of tableRows(input, this.reading, shapeOf)) {
      const source = { file, line, events: [], raw };
      if (cells === null || table === null) yield { ...source, rejection };
      else if (table === 'user') this.owners.add('person', cells);
      else if (table === 'group') this.owners.add('queue', cells);
      else {
        for (const column of TIME_COLUMNS) dates.see(knownValue(cells[column]));
        const id = knownValue(cells[CASE_OF[table]]);
        if (id === null) yield { ...source, rejection: { field: NAME_OF[table], reason: 'is missing' } };
        else await this.#keep(recordId(id), table, cells, file, line);
      }
    }
    if (dates.undecided)
      this.reading.noticed.limitAll(
        `no date in ${file} tells the day from the month, so the month was taken to come first`,
      );
  }

  async #keep(
    subject: string,
    table: CaseTableRow['table'],
    cells: Readonly<Record<string, string>>,
    file: string,
    line: number,
  ): Promise<void> {
    this.rows += 1;
    const status = knownValue(cells['status']);
    if (status !== null && /^(true|1)$/i.test(cells['isclosed']?.trim() ?? ''))
      this.statuses.addClosed(status);
    if (table === 'casehistory' && /^owner/i.test(cells['field'] ?? '')) this.#ownerChanges += 1;
    if (table === 'emailmessage' || table === 'casecomment') this.#messages += 1;
    await this.cases.add(subject, JSON.stringify({ subject, table, file, line, cells }));
  }

  report(): void {
    const { noticed } = this.reading;
    if (this.#ownerChanges === 0)
      noticed.limit(['teams'], 'the export holds no changes of owner: a case counts for who has it now');
    if (this.#messages === 0)
      noticed.limit(
        ['contacts', 'answers'],
        'the export holds no e-mails and no comments: of a case only the contact that opened it is known',
      );
    if (this.owners.unknown > 0)
      noticed.limit(
        ['teams'],
        'some owners are named without saying whether they are queues (give User.csv and Group.csv): they were taken for people',
      );
  }
}
