/** What a JSON file holds, value by value: one per line, the elements of its one array, or those of arrays in its objects. */
import { DAMAGED, DAMAGED_REASON } from './encodings.ts';
import type { Input } from './input.ts';
import { JsonElements, type JsonElement } from './json-elements.ts';
import type { Reading } from './reading.ts';

export interface JsonValue {
  /** Where there is a problem: the beginning of the text of it. */
  readonly value: unknown;
  /** From 1, over the whole file. */
  readonly number: number;
  /** Which of the named arrays it stands in; null = in none of them. */
  readonly array: string | null;
  /** Why it cannot be read, as the rest of a sentence about it; null = it can. */
  readonly problem: string | null;
}

/** Characters of a value that cannot be read, for the file of rejected rows. */
const SHOWN = 1000;

/**
 * In memory of one value, whatever the size of the file. A top-level object (a page of an export) that has one of the
 * arrays gives their elements, and what else stands in it is passed over; one that has none is a value itself. A
 * broken value is told as a problem, and reading goes on with the next.
 *
 * @param arrays by their keys joined by dots: `tickets`, `data.payload`
 */
export async function* jsonValues(
  input: Input,
  reading: Reading,
  arrays: readonly string[],
): AsyncGenerator<JsonValue> {
  const elements = new JsonElements(arrays);
  let number = 0;
  const read = (element: JsonElement): JsonValue => {
    if (element.restLost)
      reading.noticed.limitAll(`${input.name} cannot be read from line ${element.line} on`);
    return { ...valueOf(element), number: ++number, array: element.array };
  };
  for await (const chunk of await input.open(reading))
    for (const element of elements.push(chunk as Buffer)) yield read(element);
  const { elements: last, whole } = elements.end();
  if (!whole) reading.noticed.cutOff(input.name);
  for (const element of last) yield read(element);
  if (reading.noticed.isCutOff(input.name) && last.every(({ problem }) => problem === null))
    yield { value: '', number: ++number, array: null, problem: 'is missing: the file ends in the middle' };
}

function valueOf({ text, line, problem }: JsonElement): Pick<JsonValue, 'value' | 'problem'> {
  if (text === null) return { value: '', problem };
  if (problem !== null) return { value: shown(text), problem };
  if (text.includes(DAMAGED)) return { value: shown(text), problem: DAMAGED_REASON };
  try {
    return { value: JSON.parse(text.toString()), problem: null };
  } catch {
    return { value: shown(text), problem: `is no JSON (line ${line})` };
  }
}

const shown = (text: Buffer): string =>
  text
    .subarray(0, 4 * SHOWN)
    .toString()
    .slice(0, SHOWN);
