import { setTimeout as pause } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { tableFromIPC } from 'apache-arrow';
import { asArrow } from './as-arrow.ts';
import type { ExportTable } from './exported-rows.ts';

const columns = [
  { name: 'case', kind: 'text' },
  { name: 'handoffs', kind: 'count' },
] as const;

/** So many batches of a thousand cases, and how many of them somebody asked for. */
function tableOf(count: number): { readonly table: ExportTable; readonly asked: () => number } {
  let asked = 0;
  const batches = async function* () {
    for (let batch = 0; batch < count; batch++) {
      asked += 1;
      yield await Promise.resolve(
        Array.from({ length: 1_000 }, (_, row) => [`case ${batch * 1_000 + row}`, row === 0 ? null : row]),
      );
    }
  };
  return { table: { columns, batches }, asked: () => asked };
}

describe('Cases as Arrow', () => {
  it('are all in the file, in their order, and what is not known is null', async () => {
    const read = tableFromIPC(await buffer(asArrow(tableOf(3).table, 'UTC')));
    expect(read.numRows).toBe(3_000);
    expect(read.get(2_001)?.toJSON()).toEqual({ case: 'case 2001', handoffs: 1 });
    expect(read.get(1_000)?.toJSON()).toEqual({ case: 'case 1000', handoffs: null });
  });

  it('of which there are none are a file with columns and no rows', async () => {
    const read = tableFromIPC(await buffer(asArrow(tableOf(0).table, 'UTC')));
    expect(read.numRows).toBe(0);
    expect(read.schema.fields.map(({ name }) => name)).toEqual(['case', 'handoffs']);
  });

  it('are not fetched ahead of somebody who reads slowly', async () => {
    const { table, asked } = tableOf(500);
    const stream = asArrow(table, 'UTC');
    const pieces = stream[Symbol.asyncIterator]();
    await pieces.next();
    await pause(200);
    // 64 kB wait in the stream: some three batches of these.
    expect(asked()).toBeLessThan(10);
    stream.destroy();
  });
});
