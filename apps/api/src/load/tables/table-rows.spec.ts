import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAMAGED } from '../encodings.ts';
import type { Input } from '../input.ts';
import { Reading } from '../reading.ts';
import { tableRows, type TableRow } from './table-rows.ts';

const MEGABYTE = 1_000_000;

const inPieces = (text: string, size: number): Input => ({
  name: 'cases.csv',
  size: null,
  open: () => {
    const bytes = Buffer.from(text);
    const pieces = [];
    for (let from = 0; from < bytes.length; from += size) pieces.push(bytes.subarray(from, from + size));
    return Promise.resolve(Readable.from(pieces));
  },
});

async function read(text: string, size = 65_536, reading = new Reading()): Promise<TableRow[]> {
  const rows = [];
  const shape = { what: 'file of cases', required: ['id'] };
  for await (const row of tableRows(inPieces(text, size), reading, () => shape)) rows.push(row);
  return rows;
}

const cellsOf = (rows: readonly TableRow[]) => rows.flatMap(({ cells }) => (cells === null ? [] : [cells]));
const rejections = (rows: readonly TableRow[]) =>
  rows.flatMap(({ line, rejection }) => (rejection === null ? [] : [`${line}: ${rejection.reason}`]));

describe('Rows of cases in a CSV file', () => {
  it('are split at the separator of its first row', async () => {
    expect(cellsOf(await read('id;note\n1;a,b\n'))).toEqual([{ id: '1', note: 'a,b' }]);
  });

  it('are split at the separator that Excel says', async () => {
    expect(await read('sep=|\r\nid|a,b,c\r\n1|x\r\n')).toMatchObject([
      { line: 3, cells: { id: '1', 'a,b,c': 'x' } },
    ]);
  });

  it('may have line ends, separators and quotes in quoted cells', async () => {
    expect(await read('id,note\n1,"two\nlines, and ""more"""\n2,x\n')).toMatchObject([
      { line: 3, cells: { id: '1', note: 'two\nlines, and "more"' } },
      { line: 4, cells: { id: '2', note: 'x' } },
    ]);
  });

  it('are the same in whatever pieces they arrive', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\n', ',', 'õ', '\r') });
    await fc.assert(
      fc.asyncProperty(fc.array(cell), fc.integer({ min: 1, max: 20 }), async (notes, size) => {
        const rows = notes.map((note, id) => `${id},"${note.replaceAll('"', '""')}"\n`);
        expect(cellsOf(await read(`id,note\n${rows.join('')}`, size))).toEqual(
          notes.map((note, id) => ({ id: String(id), note })),
        );
      }),
    );
  });

  it.each([
    ['quoted', '"'],
    ['plain', ''],
  ])(
    'that hold a %s cell of 10 MB are rejected with their line, and those after them are read',
    async (_, quote) => {
      const large = `2,${quote}${'x'.repeat(10 * MEGABYTE)}${quote}`;
      const rows = await read(`id,note\n1,a\n${large}\n3,c\n4,d\n`);
      expect(rejections(rows)).toEqual(['3: is longer than 1 MB']);
      expect(rows.filter(({ cells }) => cells !== null)).toMatchObject([
        { line: 2, cells: { id: '1' } },
        { line: 4, cells: { id: '3' } },
        { line: 5, cells: { id: '4' } },
      ]);
    },
  );

  it('keep their line numbers after a cell of many lines that is too long', async () => {
    const large = `2,"${'a line of it\n'.repeat(100_000)}"`;
    const rows = await read(`id,note\n${large}\n3,c\n`);
    expect(rejections(rows)).toEqual(['2: is longer than 1 MB']);
    expect(rows.find(({ cells }) => cells !== null)).toMatchObject({ line: 100_003, cells: { id: '3' } });
  });

  it('go on after a quote that nobody closes, with what is lost told', async () => {
    const rows = await read(`id,note\n1,"open\n${'5,x\n'.repeat(17 * MEGABYTE)}`);
    expect(rejections(rows)).toEqual(['2: begins a quoted value that is not closed']);
    expect(cellsOf(rows).length).toBeGreaterThan(100_000);
  }, 60_000);

  it('that hold bytes that are no text are rejected with their column', async () => {
    expect(await read(`id,note\n1,a${DAMAGED}b\n2,c\n`)).toMatchObject([
      {
        line: 2,
        rejection: { field: 'note', reason: 'holds bytes that are no text in the encoding of its file' },
      },
      { line: 3, cells: { id: '2', note: 'c' } },
    ]);
  });

  it('of a file without any are none, and an empty file is refused', async () => {
    expect(await read('id,note\n')).toEqual([]);
    await expect(read('')).rejects.toThrow('cases.csv is empty.');
  });

  it('of a file in which a column that is read stands twice are refused', async () => {
    await expect(read('id,note,ID\n1,a,2\n')).rejects.toThrow('more than one column id');
  });
});
