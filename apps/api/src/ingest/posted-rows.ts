/** The lines of a request as rows of a source: NDJSON, or one JSON array whose elements count as lines. */
import type { SourceRow } from '../load/adapters/adapter.ts';
import type { IngestLimits } from './limits.ts';
import { Problem } from './problem.ts';

/** Throws Problem 400 where nothing of it is JSON, 413 where there are too many. */
export function postedRows(body: string, limits: IngestLimits): SourceRow[] {
  const text = body.startsWith('\uFEFF') ? body.slice(1) : body;
  const rows = /^\s*\[/.test(text) ? elementsOf(text) : linesOf(text, limits.lines);
  if (rows.length > limits.lines)
    throw new Problem(413, `A request may have ${limits.lines} lines: send it in several requests.`);
  if (rows.length > 0 && rows.every(({ rejection }) => rejection !== null))
    throw new Problem(400, 'No line of the body is JSON: one event a line, or one array of events.');
  return rows;
}

function elementsOf(text: string): SourceRow[] {
  try {
    return (JSON.parse(text) as unknown[]).map((event, index) => rowOf(index + 1, event));
  } catch {
    throw new Problem(400, 'The body begins like a JSON array, and is none.');
  }
}

/** Stops one line after what is allowed. */
function linesOf(text: string, most: number): SourceRow[] {
  const rows: SourceRow[] = [];
  let number = 0;
  for (let from = 0; from < text.length && rows.length <= most;) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const line = text.slice(from, end).trim();
    number += 1;
    from = end + 1;
    if (line !== '') rows.push(lineOf(number, line));
  }
  return rows;
}

function lineOf(number: number, line: string): SourceRow {
  try {
    return rowOf(number, JSON.parse(line));
  } catch {
    const rejection = { field: '', reason: 'is no JSON' };
    return { file: 'posted', line: number, events: [], rejection, raw: line };
  }
}

function rowOf(line: number, event: unknown): SourceRow {
  return { file: 'posted', line, events: [event], rejection: null, raw: event };
}
