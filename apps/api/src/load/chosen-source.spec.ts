import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { AUTO, chosenSource, someOf } from './chosen-source.ts';
import { Reading } from './reading.ts';

const named = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ name: `/home/ann/export/table_${place + 1}.csv` }));

describe('What files are taken as', () => {
  it('names up to five of them, without their folders, and counts the rest', () => {
    expect(someOf(named(2))).toBe('table_1.csv, table_2.csv');
    expect(someOf(named(5))).toBe('table_1.csv, table_2.csv, table_3.csv, table_4.csv, table_5.csv');
    expect(someOf(named(26))).toBe(
      'table_1.csv, table_2.csv, table_3.csv, table_4.csv, table_5.csv and 21 more',
    );
    expect(someOf([{ name: 'C:\\export\\cases.csv' }])).toBe('cases.csv');
  });

  it('is said in one line, with what is left out below it', async () => {
    const event = JSON.stringify({ id: '1', at: '2026-04-01T10:00:00Z', case: 'C-1', type: 'case.opened' });
    const input = (name: string, text: string) => ({
      name,
      size: text.length,
      open: () => Promise.resolve(Readable.from([Buffer.from(text)])),
    });
    const inputs = [input('/tmp/april.ndjson', event), input('/tmp/notes.txt', 'What is in here.')];
    expect((await chosenSource(AUTO, inputs, new Reading())).lines).toEqual([
      'Taken as canonical (events in the canonical format, one JSON object per line): april.ndjson',
      'Left out: /tmp/notes.txt is not known.',
    ]);
  });
});
