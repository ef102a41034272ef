import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Input } from './input.ts';
import { LARGEST_ELEMENT } from './json-elements.ts';
import { jsonValues, type JsonValue } from './json-values.ts';
import { Reading } from './reading.ts';

const inPieces = (text: string, size: number): Input => ({
  name: 'export.json',
  size: null,
  open: () => {
    const bytes = Buffer.from(text);
    const pieces = [];
    for (let from = 0; from < bytes.length; from += size) pieces.push(bytes.subarray(from, from + size));
    return Promise.resolve(Readable.from(pieces));
  },
});

async function read(
  text: string,
  {
    arrays = [],
    size = 7,
    reading = new Reading(),
  }: { arrays?: string[]; size?: number; reading?: Reading } = {},
): Promise<JsonValue[]> {
  const values = [];
  for await (const value of jsonValues(inPieces(text, size), reading, arrays)) values.push(value);
  return values;
}

const valuesOf = (found: readonly JsonValue[]) => found.map(({ value }) => value);
const problemsOf = (found: readonly JsonValue[]) =>
  found.flatMap(({ number, problem }) => (problem === null ? [] : [`${number} ${problem}`]));

describe('cases in a JSON file', () => {
  it('are its lines', async () => {
    expect(await read('{"id":1}\n\n{"id":2}\r\n{"id":3}')).toEqual([
      { value: { id: 1 }, number: 1, array: null, problem: null },
      { value: { id: 2 }, number: 2, array: null, problem: null },
      { value: { id: 3 }, number: 3, array: null, problem: null },
    ]);
  });

  it('are the elements of its one array, whatever kind they are of', async () => {
    expect(valuesOf(await read('[ {"id":1,"tags":["a,]","{"]},\n 2 ,"x\\"y",[3],null,true]'))).toEqual([
      { id: 1, tags: ['a,]', '{'] },
      2,
      'x"y',
      [3],
      null,
      true,
    ]);
  });

  it('are the elements of the named arrays of its pages, and the cursor beside them is passed over', async () => {
    const page =
      '{"count":2,"tickets":[{"id":1,"tickets":[5]},{"id":2}],"users":[{"id":9}],"after_cursor":"x","next":{"tickets":"y"}}';
    const last = '{"tickets":[],"users":[{"id":8}],"end_of_stream":true}';
    const found = await read(`${page}${last}`, { arrays: ['tickets', 'users'] });
    expect(found.map(({ array, value }) => [array, value])).toEqual([
      ['tickets', { id: 1, tickets: [5] }],
      ['tickets', { id: 2 }],
      ['users', { id: 9 }],
      ['users', { id: 8 }],
    ]);
  });

  it('are found in an array that lies deeper', async () => {
    const found = await read('{"data":{"meta":{"payload":[1]},"payload":[{"id":1}]}}', {
      arrays: ['data.payload'],
    });
    expect(valuesOf(found)).toEqual([{ id: 1 }]);
  });

  it('are the object itself where it has none of the arrays', async () => {
    expect(valuesOf(await read('{"id":1,"comments":[{"id":2}]}', { arrays: ['tickets'] }))).toEqual([
      { id: 1, comments: [{ id: 2 }] },
    ]);
  });

  it('are the same however they are written and in whatever pieces they arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { minLength: 1 }),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom(0, 2),
        async (cases, size, indent) => {
          const plain = JSON.parse(JSON.stringify(cases)) as unknown[];
          const array = JSON.stringify(cases, null, indent);
          expect(valuesOf(await read(array, { size }))).toEqual(plain);
          const page = JSON.stringify({ before: cases, tickets: cases, after: 1 }, null, indent);
          expect(valuesOf(await read(page, { size, arrays: ['tickets'] }))).toEqual(plain);
          const objects = plain.map((value) => ({ value }));
          const lines = objects.map((value) => JSON.stringify(value)).join('\n');
          expect(valuesOf(await read(lines, { size }))).toEqual(objects);
        },
      ),
    );
  });
});

describe('damage in a JSON file', () => {
  it('costs the line that it is in, and no other', async () => {
    const found = await read(
      '{"id":1}\n{"id":2,"text":"half\n{"id":3}\nno JSON at all\n{"id":4}}\n{"id":5}\n',
    );
    expect(valuesOf(found)).toEqual([
      { id: 1 },
      '{"id":2,"text":"half',
      { id: 3 },
      'no JSON at all',
      { id: 4 },
      '}',
      { id: 5 },
    ]);
    expect(problemsOf(found)).toEqual([
      '2 is no JSON: a line ends inside a string, in line 2',
      '4 is no JSON (line 4)',
      '6 is no JSON (line 5)',
    ]);
  });

  it('costs a line that ends before its brackets are closed, and no other', async () => {
    const found = await read('{"id":1,"via":{"x":1\n{"id":2}\n{"id":3,"x":[1,2\n{"id":4}');
    expect(found.map(({ value, problem }) => problem === null && value)).toEqual([
      false,
      { id: 2 },
      false,
      { id: 4 },
    ]);
  });

  it('costs the element of an array that it is in, and no other', async () => {
    const found = await read('[{"id":1},{"id":tru},{"id":3}]');
    expect(found.map(({ value, problem }) => [value, problem])).toEqual([
      [{ id: 1 }, null],
      ['{"id":tru}', 'is no JSON (line 1)'],
      [{ id: 3 }, null],
    ]);
  });

  it('costs the element of an array on lines that it is in, and no other', async () => {
    const found = await read(
      '{"tickets":[\n  {\n    "id": "1\n  },\n  {\n    "id": 2}},\n  {\n    "id": 3\n  }\n]}',
      {
        arrays: ['tickets'],
      },
    );
    expect(found.map(({ value, problem }) => problem === null && value)).toEqual([
      false,
      { id: 2 },
      false,
      { id: 3 },
    ]);
  });

  it('is told where nothing after it can be read, and pages on later lines are', async () => {
    const reading = new Reading();
    const text = '{"tickets":[{"id":1},{"id":[2}},{"id":3}]}\n{"tickets":[{"id":4}]}\n';
    const found = await read(text, { arrays: ['tickets'], reading });
    expect(found.map(({ value, problem }) => problem === null && value)).toEqual([
      { id: 1 },
      false,
      { id: 4 },
    ]);
    expect(reading.noticed.limitsOf(['contacts'])).toEqual(['export.json cannot be read from line 1 on']);
  });

  it('is seen where the file ends in the middle of a case', async () => {
    const reading = new Reading();
    const found = await read('[{"id":1},{"id":2', { reading });
    expect(valuesOf(found)).toEqual([{ id: 1 }, '{"id":2']);
    expect(problemsOf(found)).toEqual(['2 the file ends in the middle of it']);
    expect(reading.noticed.incomplete).toEqual(['export.json']);
  });

  it('is seen where the file ends between two cases of an array', async () => {
    const reading = new Reading();
    const found = await read('{"tickets":[{"id":1},', { reading, arrays: ['tickets'] });
    expect(problemsOf(found)).toEqual(['2 is missing: the file ends in the middle']);
    expect(reading.noticed.incomplete).toEqual(['export.json']);
  });

  it('is a case that is larger than any can be; those around it are read', async () => {
    const large = JSON.stringify({ id: 2, text: 'x'.repeat(LARGEST_ELEMENT) });
    const found = await read(`{"id":1}\n${large}\n{"id":3}\n`, { size: 65_536 });
    expect(found.map(({ value, problem }) => [value, problem])).toEqual([
      [{ id: 1 }, null],
      ['', 'is larger than 16 MB'],
      [{ id: 3 }, null],
    ]);
  });
});
