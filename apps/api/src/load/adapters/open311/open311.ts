/** Service requests of cities: Open311 GeoReport v2, and the tables of them in open data (docs/sources/open311.md). */
import type { Input } from '../../input.ts';
import type { Reading } from '../../reading.ts';
import { Partitions } from '../../tables/partitions.ts';
import { DayMonthEvidence } from '../../tables/source-time.ts';
import type { Adapter, Glimpse, SourceRow } from '../adapter.ts';
import { requestsOfJson, requestsOfTable, requestsOfXml, type ReadRequest } from './records-of-file.ts';
import { requestEvents } from './request-events.ts';
import { COLUMNS, serviceRequest, TIME_FIELDS, type RequestRecord } from './service-request.ts';

export const open311: Adapter = {
  name: 'open311',
  about: 'service requests of a city: Open311 GeoReport v2 (JSON, XML), or its 311 table in open data (CSV)',
  lacks: {
    contacts: 'of a request only the contact that opened it is recorded',
    facts: 'public records do not hold what a citizen was asked or told again',
  },
  recognises: (file) => isTable(file) || isJson(file) || /<service_requests[\s>]/.test(file.text),
  async *read(inputs, { until, reading }) {
    const requests = new Requests(reading);
    reading.firstPass = 0.4;
    try {
      for (const input of inputs) yield* requests.keep(input);
      reading.rowsTotal = requests.count;
      yield* requests.rows(until);
    } finally {
      await requests.kept.close();
    }
  },
};

function isTable({ columns }: Glimpse): boolean {
  const hasOf = (...fields: readonly (keyof typeof COLUMNS)[]) =>
    fields.every((field) => [field, ...COLUMNS[field]].some((name) => columns?.includes(name)));
  const telling = ['unique_key', 'service_request_id', 'sr_number'].some((name) => columns?.includes(name));
  return telling && hasOf('requested_datetime', 'status', 'service_name', 'agency_responsible');
}

function isJson({ values, text }: Glimpse): boolean {
  return values !== null && /"service_request_id"/.test(text) && /"requested_datetime"/.test(text);
}

class Requests {
  readonly kept = new Partitions();
  count = 0;
  readonly #dates = new Map<string, DayMonthEvidence>();
  #handoffs = 0;
  #closed = 0;
  #closedWhenChanged = 0;

  constructor(readonly reading: Reading) {}

  async *keep(input: Input): AsyncGenerator<SourceRow> {
    const file = input.name;
    const dates = new DayMonthEvidence();
    this.#dates.set(file, dates);
    for await (const { line, fields, notes, reason, raw } of await readerOf(input, this.reading)) {
      if (fields === null) {
        yield { file, line, events: [], rejection: { field: '', reason }, raw };
        continue;
      }
      this.count += 1;
      for (const field of TIME_FIELDS) dates.see(fields[field]?.trim() ?? null);
      const record: RequestRecord = { file, line, fields, notes, raw };
      await this.kept.add(fields.service_request_id ?? '', JSON.stringify(record));
    }
    if (dates.undecided)
      this.reading.noticed.limitAll(
        `no date in ${file} tells the day from the month, so the month was taken to come first`,
      );
  }

  async *rows(until: number | null): AsyncGenerator<SourceRow> {
    for await (const lines of this.kept.read()) {
      const latest = new Map<string, RequestRecord>();
      for (const line of lines) {
        const record = JSON.parse(line) as RequestRecord;
        const { service_request_id: id = '', updated_datetime: updated = '' } = record.fields;
        const before = latest.get(id);
        // A request that is there twice counts as it stood later; without an id each is refused by itself.
        if (id !== '' && before !== undefined && (before.fields.updated_datetime ?? '') > updated) continue;
        latest.set(id === '' ? `${record.file} ${record.line}` : id, record);
      }
      for (const record of latest.values()) yield this.#row(record, until);
    }
    this.#report();
  }

  #row(record: RequestRecord, until: number | null): SourceRow {
    const { file, line, raw } = record;
    const request = serviceRequest(record, this.#dates.get(file)?.order('month_first') ?? 'month_first');
    if ('reason' in request) return { file, line, events: [], rejection: request, raw };
    const { events, closedWhenChanged } = requestEvents(request, until);
    this.#handoffs += events.filter(({ type }) => type === 'handoff').length;
    if (request.isClosed) this.#closed += 1;
    if (closedWhenChanged) this.#closedWhenChanged += 1;
    return { file, line, events, rejection: null, raw };
  }

  #report(): void {
    const { noticed } = this.reading;
    if (this.#handoffs === 0)
      noticed.limit(
        ['teams'],
        'it does not hold who had a request before: each counts for the agency that has it now',
      );
    if (this.#closedWhenChanged > 0)
      noticed.limit(
        ['resolutions'],
        `of ${this.#closedWhenChanged} of ${this.#closed} closed requests it does not say when they were closed: their last change was taken`,
      );
  }
}

/** By its first character: what comes by standard input can be opened once only, so that character is put back. */
async function readerOf(input: Input, reading: Reading): Promise<AsyncGenerator<ReadRequest>> {
  const stream = await input.open(reading);
  let first = Buffer.alloc(0);
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    first = Buffer.concat([first, chunk as Buffer]);
    if (first.toString('latin1').trim() !== '') break;
  }
  stream.unshift(first);
  const opened: Input = { ...input, open: () => Promise.resolve(stream) };
  switch (first.toString('latin1').trim().charAt(0)) {
    case '<':
      return requestsOfXml(opened, reading);
    case '[':
    case '{':
      return requestsOfJson(opened, reading);
    default:
      return requestsOfTable(opened, reading);
  }
}
