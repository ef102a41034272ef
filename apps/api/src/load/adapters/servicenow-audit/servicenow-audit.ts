/** Incidents of ServiceNow with the audit of their fields (docs/sources/servicenow.md). */
import type { CanonicalEvent } from '@twicetold/cases';
import type { Input } from '../../input.ts';
import type { Reading } from '../../reading.ts';
import { knownValue } from '../../tables/known-value.ts';
import { Partitions } from '../../tables/partitions.ts';
import { DayMonthEvidence, type DayMonthOrder } from '../../tables/source-time.ts';
import { tableRows } from '../../tables/table-rows.ts';
import type { Adapter, SourceFigure, SourceRow } from '../adapter.ts';
import { incidentEvents } from '../servicenow/incident-events.ts';
import { SHAPES, tableNamed, tableOf, type TableName } from './audit-tables.ts';
import {
  auditedIncident,
  type AuditedIncident,
  type Comment,
  type KeptRow,
  type Unreadable,
} from './audited-incident.ts';
import { People } from './people.ts';

export const servicenowAudit: Adapter = {
  name: 'servicenow-audit',
  about: 'ServiceNow incidents with sys_audit (CSV), and sys_user and sys_user_group for names, all at once',
  lacks: {
    facts:
      'the audit shows what stood in an incident and what was cleared, but not what the customer was asked or told again',
  },
  recognises: ({ name, columns }) => columns !== null && tableNamed(name, columns) !== null,
  async *read(inputs, { until, reading }) {
    const copy = new Copy(reading);
    reading.firstPass = 0.3;
    try {
      for (const input of inputs) yield* copy.read(input);
      reading.rowsTotal = copy.rows;
      for await (const lines of copy.kept.read()) yield* copy.told(lines, until);
      copy.report();
    } finally {
      await copy.kept.close();
    }
  },
};

const TIME_COLUMNS = ['opened_at', 'sys_created_on'] as const;

class Copy {
  readonly kept = new Partitions();
  readonly #people = new People();
  readonly #dates = new Map<string, DayMonthEvidence>();
  rows = 0;
  #incidents = 0;
  #withoutAudit = 0;
  #unsignedComments = 0;
  #comments = 0;

  constructor(readonly reading: Reading) {}

  /** Yields the rows that cannot be read. */
  async *read(input: Input): AsyncGenerator<SourceRow> {
    const file = input.name;
    const dates = new DayMonthEvidence();
    this.#dates.set(file, dates);
    let table: TableName | null = null;
    const shapeOf = (columns: readonly string[]) => SHAPES[(table = tableOf(file, columns))];
    for await (const { line, cells, rejection, raw } of tableRows(input, this.reading, shapeOf)) {
      if (cells === null) yield { file, line, events: [], rejection, raw };
      else if (table === 'sys_user' || table === 'sys_user_group') this.#people.add(cells);
      else if (table !== null) yield* this.#keep({ table, file, line, cells }, dates);
    }
    if (dates.undecided)
      this.reading.noticed.limitAll(
        `no date in ${file} tells the day from the month, so the day was taken to come first`,
      );
  }

  async *#keep(row: KeptRow, dates: DayMonthEvidence): AsyncGenerator<SourceRow> {
    const { table, file, line, cells } = row;
    // The audit of other tables may be in the same export.
    const about = knownValue(cells['tablename']);
    if (table === 'sys_audit' && about !== null && about !== 'incident') return;
    for (const column of TIME_COLUMNS) dates.see(knownValue(cells[column]));
    const column = table === 'incident' ? 'sys_id' : 'documentkey';
    const id = knownValue(cells[column]);
    if (id === null) {
      yield { file, line, events: [], rejection: { field: column, reason: 'is missing' }, raw: cells };
      return;
    }
    this.rows += 1;
    await this.kept.add(id, JSON.stringify(row));
  }

  *told(lines: readonly string[], until: number | null): Generator<SourceRow> {
    const orderOf = (file: string): DayMonthOrder => this.#dates.get(file)?.order('day_first') ?? 'day_first';
    for (const rows of byIncident(lines)) {
      const rejections = new Map<KeptRow, Unreadable>();
      const read = auditedIncident(rows, orderOf, this.#people, until, rejections);
      const failed = 'reason' in read ? read : null;
      const events = 'reason' in read ? null : this.#eventsOf(read, until);
      for (const row of rows)
        yield {
          file: row.file,
          line: row.line,
          events: events?.get(row) ?? [],
          rejection: failed ?? rejections.get(row) ?? null,
          raw: row.cells,
          ...('reason' in read || row !== read.incident ? {} : { figures: figuresOf(read) }),
        };
    }
  }

  #eventsOf(read: AuditedIncident, until: number | null): ReadonlyMap<KeptRow, CanonicalEvent[]> {
    const { incident, history, comments } = read;
    const events = new Map<KeptRow, CanonicalEvent[]>();
    if (until !== null && (history[0]?.at ?? 0) > until) return events;
    this.#incidents += 1;
    if (history.length === 1 && comments.length === 0) this.#withoutAudit += 1;
    const all = [...incidentEvents(history).flat(), ...this.#contacts(comments, read)];
    events.set(incident, all);
    return events;
  }

  /** Comments are what the caller sees; who wrote one is known where a table of users names the account. */
  #contacts(comments: readonly Comment[], { number, caller, history }: AuditedIncident): CanonicalEvent[] {
    const channel = history[0]?.channel === 'email' ? 'email' : 'portal';
    const told = new Map<string, number>();
    return comments.flatMap(({ at, author, text }): CanonicalEvent[] => {
      this.#comments += 1;
      const person = this.#people.withAccount(author);
      if (person === null) {
        this.#unsignedComments += 1;
        return [];
      }
      const inbound = caller === person.id || caller === person.name;
      const moment = new Date(at).toISOString();
      const place = told.get(moment) ?? 0;
      told.set(moment, place + 1);
      return [
        {
          type: 'contact',
          id: `${number}/comment/${moment}/${place}`,
          at: moment,
          case: number,
          customer: caller,
          direction: inbound ? 'inbound' : 'outbound',
          channel,
          text,
          ...(inbound ? {} : { agent: person.name }),
        },
      ];
    });
  }

  report(): void {
    const { noticed } = this.reading;
    if (this.#withoutAudit > 0)
      noticed.limit(
        ['teams', 'resolutions', 'reopenings', 'waiting'],
        `the audit holds nothing of ${this.#withoutAudit} of ${this.#incidents} incidents: each counts as it stands now, from its opening`,
      );
    if (this.#comments === 0)
      noticed.limit(
        ['contacts', 'answers'],
        'no comments are audited: of an incident only the contact that opened it is known',
      );
    else if (this.#unsignedComments > 0)
      noticed.limit(
        ['contacts', 'answers'],
        `who wrote ${this.#unsignedComments} of ${this.#comments} comments is not known (give sys_user.csv with user_name), so they are left out`,
      );
  }
}

function byIncident(lines: readonly string[]): Iterable<KeptRow[]> {
  const incidents = new Map<string, KeptRow[]>();
  for (const line of lines) {
    const row = JSON.parse(line) as KeptRow;
    const id = row.cells[row.table === 'incident' ? 'sys_id' : 'documentkey']?.trim() ?? '';
    const rows = incidents.get(id);
    if (rows === undefined) incidents.set(id, [row]);
    else rows.push(row);
  }
  return incidents.values();
}

function figuresOf({ number, reassignments, reopens }: AuditedIncident): SourceFigure[] {
  return [
    ...(reassignments === null ? [] : [{ case: number, figure: 'reassignments', value: reassignments }]),
    ...(reopens === null ? [] : [{ case: number, figure: 'reopens', value: reopens }]),
  ];
}
