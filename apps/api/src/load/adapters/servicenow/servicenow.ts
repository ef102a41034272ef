/**
 * Audit rows of ServiceNow incidents: one row per update, with the whole incident as it stood then. What happened
 * is the difference between consecutive rows of an incident. The rows are brought together first (see
 * partitions.ts): the UCI file is grouped by incident, but an export by time of update is not.
 */
import type { Adapter, SourceRow } from '../adapter.ts';
import { auditRows } from './audit-file.ts';
import { incidentEvents } from './incident-events.ts';
import { incidentHistory } from './incident-history.ts';
import type { IncidentRow } from './incident-row.ts';
import { Partitions } from './partitions.ts';

export const servicenow: Adapter = {
  name: 'servicenow',
  about: 'ServiceNow incident audit rows (CSV): one row per update of an incident',
  supports: {
    resolution_median: { support: 'computable', because: null },
    repeat_rate: {
      support: 'partly',
      because:
        'of an incident only the contact that opened it is recorded, so a customer who comes back is seen only when they open another incident of the same category',
    },
    information_loss: {
      support: 'partly',
      because:
        'the audit shows what stood in an incident and what was cleared, but not what the customer was asked or told again',
    },
    word_of_mouth_index: {
      support: 'partly',
      because:
        'no promises, ratings, tone or public posts are recorded: the index rests on time, reopenings and what was cleared',
    },
  },
  async *read(inputs, { until, reading }) {
    const partitions = new Partitions();
    reading.firstPass = 0.1;
    try {
      let rows = 0;
      for (const input of inputs) {
        for await (const { line, row, raw } of auditRows(input, reading)) {
          rows += 1;
          if ('reason' in row) yield { file: input.name, line, events: [], rejection: row, raw };
          else await partitions.add(row.number, JSON.stringify(row));
        }
      }
      reading.rowsTotal = rows;
      for await (const lines of partitions.read()) yield* rowsOf(lines, until);
    } finally {
      await partitions.close();
    }
  },
};

function* rowsOf(lines: readonly string[], until: number | null): Generator<SourceRow> {
  const incidents = new Map<string, IncidentRow[]>();
  for (const line of lines) {
    const row = JSON.parse(line) as IncidentRow;
    const incident = incidents.get(row.number);
    if (incident === undefined) incidents.set(row.number, [row]);
    else incident.push(row);
  }
  for (const incident of incidents.values()) {
    const history = incidentHistory(incident).filter(({ at }) => until === null || at <= until);
    const events = incidentEvents(history);
    const place = new Map(history.map(({ file, line }, ordinal) => [`${file}:${line}`, ordinal]));
    for (const { file, line, raw } of incident)
      yield { file, line, events: events[place.get(`${file}:${line}`) ?? -1] ?? [], rejection: null, raw };
  }
}
