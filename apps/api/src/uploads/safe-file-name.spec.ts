import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeFileName } from './safe-file-name.ts';

describe('The name of an uploaded file', () => {
  it.each([
    ['cases 2026.csv', 'cases 2026.csv'],
    ['Päringud – juuni.csv', 'Päringud _ juuni.csv'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\cases.csv.gz', 'cases.csv.gz'],
    ['.hidden', 'hidden'],
    ['a\0b\nc.csv', 'a_b_c.csv'],
    ['', 'file'],
    ['..', 'file'],
  ])('%j is kept as %j', (said, kept) => {
    expect(safeFileName(said, [])).toBe(kept);
  });

  it('is another one for the second file of that name', () => {
    expect(safeFileName('Cases.csv', ['cases.csv', 'Cases (2).csv'])).toBe('Cases (3).csv');
  });

  it('never leads out of its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (said) => {
        const name = safeFileName(said, []);
        expect(path.basename(path.resolve('/spool', name))).toBe(name);
        expect(path.dirname(path.resolve('/spool', name))).toBe('/spool');
      }),
    );
  });
});
