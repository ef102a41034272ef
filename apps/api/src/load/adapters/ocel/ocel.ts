/** Object-centric process-mining logs: OCEL 2.0 in JSON (docs/sources/ocel.md). */
import { Failure } from '../../../failure.ts';
import type { Input } from '../../input.ts';
import { jsonValues } from '../../json-values.ts';
import type { Reading } from '../../reading.ts';
import type { Adapter, SourceRow } from '../adapter.ts';
import { processCaseRows, type ProcessLogFindings } from '../process-log/case-events.ts';
import { LogJoin } from './log-join.ts';
import { roleOfType } from './object-roles.ts';
import { ocelEvent, ocelObject, type Unreadable } from './ocel-elements.ts';
import { processCase } from './process-case.ts';

export const ocel: Adapter = {
  name: 'ocel',
  about:
    'object-centric process-mining logs in OCEL 2.0 JSON, with objects for cases, customers, teams and agents',
  lacks: {
    contacts: 'of a case only the contact that opened it is recorded, where the log names a channel',
    facts: 'the log shows who worked on a case, but not what the customer was asked or told again',
  },
  recognises: ({ text }) =>
    ['"objectTypes"', '"eventTypes"', '"objects"', '"events"'].filter((name) => text.includes(name)).length >=
      2 || /"relationships"\s*:\s*\[\s*\{\s*"(?:objectId|qualifier)"/.test(text),
  async *read(inputs, { until, reading }) {
    const join = new LogJoin();
    const findings: ProcessLogFindings = { cases: 0, ended: 0 };
    reading.firstPass = 0.4;
    try {
      for (const input of inputs) yield* elementsOf(input, reading, join);
      if (![...join.types].some((type) => roleOfType(type) === 'case'))
        throw new Failure(
          `No type of objects in the log is a case or a ticket; it has ${[...join.types].join(', ') || 'none'}.`,
          2,
        );
      reading.rowsTotal = join.events;
      for await (const joined of join.cases()) yield* processCaseRows(processCase(joined), until, findings);
      report(reading, join, findings);
    } finally {
      await join.close();
    }
  },
};

async function* elementsOf(input: Input, reading: Reading, join: LogJoin): AsyncGenerator<SourceRow> {
  const file = input.name;
  for await (const { value, number, array, problem } of jsonValues(input, reading, ['objects', 'events'])) {
    const wrong =
      problem === null ? await take(join, file, value, number, array) : { field: '', reason: problem };
    if (wrong !== null) yield { file, line: number, events: [], rejection: wrong, raw: value };
  }
}

async function take(
  join: LogJoin,
  file: string,
  value: unknown,
  number: number,
  array: string | null,
): Promise<Unreadable | null> {
  if (array === 'events') {
    const event = ocelEvent(value);
    if ('reason' in event) return event;
    await join.addEvent(file, event, number);
  } else {
    const object = ocelObject(value);
    if ('reason' in object) return object;
    await join.addObject(file, object);
  }
  return null;
}

function report({ noticed }: Reading, { withoutCase }: LogJoin, { cases, ended }: ProcessLogFindings): void {
  if (withoutCase > 0) noticed.limitAll(`${withoutCase} events name no case and are passed over`);
  if (ended < cases)
    noticed.limit(
      ['resolutions'],
      `for ${cases - ended} of ${cases} cases it does not say that they ended, so they count as open`,
    );
}
