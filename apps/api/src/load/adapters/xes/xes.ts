/** Process-mining logs in XES, the standard IEEE 1849 (docs/sources/xes.md). */
import type { Input } from '../../input.ts';
import type { Reading } from '../../reading.ts';
import { Partitions } from '../../tables/partitions.ts';
import type { Adapter, SourceRow } from '../adapter.ts';
import { processCaseRows, type ProcessLogFindings } from '../process-log/case-events.ts';
import { namesGroup, namesResource, processCase, type Holders } from './process-case.ts';
import { xesTraces, type XesTrace } from './xes-traces.ts';

export const xes: Adapter = {
  name: 'xes',
  about: 'process-mining logs in XES (IEEE 1849), with org:group or org:resource for who had a case',
  lacks: {
    contacts: 'of a case only the contact that opened it is recorded, where the log names a channel',
    facts: 'the log shows who worked on a case, but not what the customer was asked or told again',
  },
  recognises: ({ text }) => /<(?:\w+:)?log\b[^>]*xes/i.test(text),
  async *read(inputs, { until, reading }) {
    const log = new Log(reading);
    reading.firstPass = 0.4;
    try {
      for (const input of inputs) yield* log.keep(input);
      reading.rowsTotal = log.events;
      yield* log.rows(until);
    } finally {
      await log.traces.close();
    }
  },
};

class Log {
  readonly traces = new Partitions();
  events = 0;
  #groups = 0;
  #resources = 0;
  readonly #findings: ProcessLogFindings = { cases: 0, ended: 0 };

  constructor(readonly reading: Reading) {}

  async *keep(input: Input): AsyncGenerator<SourceRow> {
    const file = input.name;
    for await (const found of xesTraces(await input.open(this.reading))) {
      if ('reason' in found) {
        if (found.cutOff) this.reading.noticed.cutOff(file);
        else this.reading.noticed.limitAll(`${file} could be read only as far as line ${found.line}`);
        yield rejected(file, found.line, '', found.reason, '');
        continue;
      }
      this.events += found.events.length;
      this.#groups += found.events.filter(namesGroup).length;
      this.#resources += found.events.filter(namesResource).length;
      await this.traces.add(found.attributes['concept:name'] ?? '', JSON.stringify({ ...found, file }));
    }
  }

  async *rows(until: number | null): AsyncGenerator<SourceRow> {
    const holders: Holders = this.#groups > 0 ? 'groups' : 'resources';
    for await (const lines of this.traces.read())
      for (const line of lines) {
        const { file, ...trace } = JSON.parse(line) as XesTrace & { file: string };
        const subject = processCase(trace, file, holders);
        if (subject === null)
          yield rejected(file, trace.line, 'concept:name', 'is missing', trace.attributes);
        else yield* processCaseRows(subject, until, this.#findings);
      }
    this.#report(holders);
  }

  #report(holders: Holders): void {
    const { noticed } = this.reading;
    const { cases, ended } = this.#findings;
    if (holders === 'resources' && this.#resources > 0)
      noticed.limit(
        ['teams'],
        'the log names persons but no groups: each person counts as a team of its own',
      );
    if (ended < cases)
      noticed.limit(
        ['resolutions'],
        `for ${cases - ended} of ${cases} cases it does not say that they ended, so they count as open`,
      );
  }
}

function rejected(file: string, line: number, field: string, reason: string, raw: unknown): SourceRow {
  return { file, line, events: [], rejection: { field, reason }, raw };
}
