/**
 * Audit rows of ServiceNow incidents: one row per update, with the whole incident as it stood then. What happened
 * is the difference between consecutive rows of an incident. The rows are brought together first (see
 * tables/partitions.ts): the UCI file is grouped by incident, but an export by time of update is not.
 */
import { knownValue } from '../../tables/known-value.ts';
import { Partitions } from '../../tables/partitions.ts';
import { DayMonthEvidence, type DayMonthOrder } from '../../tables/source-time.ts';
import { tableRows } from '../../tables/table-rows.ts';
import type { Noticed } from '../../noticed.ts';
import type { Adapter, SourceRow } from '../adapter.ts';
import { HiddenReassignments } from './hidden-reassignments.ts';
import { incidentEvents } from './incident-events.ts';
import { incidentFigures } from './incident-figures.ts';
import { incidentHistory } from './incident-history.ts';
import { AUDIT_ROWS, incidentRow, TIME_COLUMNS, type IncidentRow } from './incident-row.ts';

export const servicenow: Adapter = {
  name: 'servicenow',
  about: 'ServiceNow incident audit rows (CSV): one row per update of an incident',
  lacks: {
    contacts:
      'of an incident only the contact that opened it is recorded, so a customer who comes back is seen only when they open another incident of the same category',
    facts:
      'the audit shows what stood in an incident and what was cleared, but not what the customer was asked or told again',
  },
  recognises: ({ columns }) =>
    columns !== null && AUDIT_ROWS.required.every((name) => columns.includes(name)),
  async *read(inputs, { until, reading }) {
    const partitions = new Partitions();
    const orders = new Map<string, DayMonthEvidence>();
    reading.firstPass = 0.1;
    try {
      let rows = 0;
      for (const input of inputs) {
        const file = input.name;
        const evidence = new DayMonthEvidence();
        orders.set(file, evidence);
        for await (const { line, cells, rejection, raw } of tableRows(input, reading, () => AUDIT_ROWS)) {
          rows += 1;
          if (cells === null) {
            yield { file, line, events: [], rejection, raw };
            continue;
          }
          for (const column of TIME_COLUMNS) evidence.see(knownValue(cells[column]));
          await partitions.add(cells['number'] ?? '', JSON.stringify({ file, line, cells }));
        }
        if (evidence.undecided) reading.noticed.limitAll(ambiguousDates(file));
      }
      reading.rowsTotal = rows;
      const hidden = new HiddenReassignments();
      for await (const lines of partitions.read())
        yield* rowsOf(
          lines,
          (file) => orders.get(file)?.order('day_first') ?? 'day_first',
          until,
          hidden,
          reading.noticed,
        );
      hidden.report(reading.noticed);
    } finally {
      await partitions.close();
    }
  },
};

const ambiguousDates = (file: string) =>
  `no date in ${file} tells the day from the month, so the day was taken to come first`;

const JUMPED = 'an update is dated later than the one written after it, and counts at the time of that one';

interface KeptRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

function* rowsOf(
  lines: readonly string[],
  orderOf: (file: string) => DayMonthOrder,
  until: number | null,
  hidden: HiddenReassignments,
  noticed: Noticed,
): Generator<SourceRow> {
  const incidents = new Map<string, IncidentRow[]>();
  for (const text of lines) {
    const { file, line, cells } = JSON.parse(text) as KeptRow;
    const row = incidentRow(cells, file, line, orderOf(file));
    if ('reason' in row) {
      yield { file, line, events: [], rejection: row, raw: cells };
      continue;
    }
    const incident = incidents.get(row.number);
    if (incident === undefined) incidents.set(row.number, [row]);
    else incident.push(row);
  }
  for (const incident of incidents.values()) {
    const history = incidentHistory(incident).filter(({ at }) => until === null || at <= until);
    const events = incidentEvents(history);
    hidden.see(history, events.flat());
    const place = new Map(history.map(({ file, line }, ordinal) => [`${file}:${line}`, ordinal]));
    const figures = incidentFigures(history);
    const jumped = history.filter(({ at, updatedAt }) => at !== updatedAt).length;
    if (jumped > 0) noticed.remark(JUMPED, jumped);
    for (const [row, { file, line, raw }] of incident.entries()) {
      const happened = events[place.get(`${file}:${line}`) ?? -1] ?? [];
      const told = { file, line, events: happened, rejection: null, raw };
      yield row === 0 ? { ...told, figures } : told;
    }
  }
}
