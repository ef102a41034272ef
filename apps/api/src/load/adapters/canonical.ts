/** The canonical format: one JSON object per line (docs/events.md). */
import { DAMAGED, DAMAGED_REASON } from '../encodings.ts';
import type { Input } from '../input.ts';
import { linesOf, LONGEST_LINE, type Line } from '../lines.ts';
import type { Reading } from '../reading.ts';
import type { Adapter, SourceRow } from './adapter.ts';

export const canonical: Adapter = {
  name: 'canonical',
  about: 'events in the canonical format, one JSON object per line',
  lacks: {},
  recognises: ({ values }) => values !== null && values.length > 0 && values.every(isEvent),
  async *read(inputs, { reading }) {
    for (const input of inputs) yield* readFile(input, reading);
  },
};

const isEvent = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'at', 'case', 'type'].every((field) => field in value);

async function* readFile(input: Input, reading: Reading): AsyncGenerator<SourceRow> {
  let last: Line = { number: 0, text: '', ended: true };
  for await (const line of linesOf(await input.open(reading))) {
    last = line;
    if (line.text.trim() === '') continue;
    const row = rowOf(input.name, line);
    if (!line.ended && row.rejection !== null) reading.noticed.cutOff(input.name);
    yield row;
  }
  if (reading.noticed.isCutOff(input.name) && last.ended)
    yield rejected(input.name, last.number + 1, 'the compressed file ends in the middle', '');
}

function rowOf(file: string, { number, text, ended }: Line): SourceRow {
  if (text.length > LONGEST_LINE)
    return rejected(file, number, 'is too long for one event', text.slice(0, 1000));
  if (text.includes(DAMAGED)) return rejected(file, number, DAMAGED_REASON, text);
  try {
    const event: unknown = JSON.parse(text);
    return { file, line: number, events: [event], rejection: null, raw: event };
  } catch {
    return rejected(
      file,
      number,
      ended ? 'is no JSON' : 'is no JSON: the file ends in the middle of it',
      text,
    );
  }
}

function rejected(file: string, line: number, reason: string, raw: unknown): SourceRow {
  return { file, line, events: [], rejection: { field: '', reason }, raw };
}
