import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { csvLine, withoutApostrophe } from './csv-line.ts';

describe('A line of a CSV file', () => {
  it('quotes what would end a cell or a row', () => {
    expect(csvLine(['a "b"', 'c,d', 'e\nf', 'g', null, 3])).toBe('"a ""b""","c,d","e\nf",g,,3\r\n');
  });

  it.each(['=1+1', '+372 5123', '-cmd', '@SUM(A1)', '\tx', '\rx', '＝1+1', '＠x'])(
    'keeps a spreadsheet from running %j, and a reader takes the apostrophe off again',
    (cell) => {
      expect(csvLine([cell]).replaceAll('"', '')).toBe(`'${cell}\r\n`);
      expect(withoutApostrophe(`'${cell}`)).toBe(cell);
    },
  );

  it('leaves numbers as they are: a difference of -3 is no formula', () => {
    expect(csvLine([-3, 2.5])).toBe('-3,2.5\r\n');
  });

  it('leaves an apostrophe that belongs to the cell', () => {
    for (const cell of ["'t was late", "'", "O'Brien"]) expect(withoutApostrophe(cell)).toBe(cell);
  });

  it('gives back whatever does not itself begin like a cell made harmless', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        fc.pre(!/^'[=+\-@\t\r\n＝＋－＠]/.test(cell));
        const line = csvLine([cell]).slice(0, -2);
        const unquoted = line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
        expect(withoutApostrophe(unquoted)).toBe(cell);
      }),
    );
  });
});
