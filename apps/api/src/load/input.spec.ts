import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { servicenow } from './adapters/servicenow/servicenow.ts';
import type { SourceRow } from './adapters/adapter.ts';
import { inputsOf } from './input.ts';
import { Reading } from './reading.ts';

const HEADER = 'number,incident_state,opened_at,sys_updated_at,assignment_group';
/** Rows that do not pack well, so that a cut takes only some of them. */
const ROWS = Array.from({ length: 3_000 }, (_, i) => {
  const minute = String((i * 37) % 60).padStart(2, '0');
  return `INC${(i * 7_919) % 10_007},New,13/3/2016 08:${minute},13/3/2016 09:${minute},Group ${(i * 31) % 97}`;
});
const CSV = `${HEADER}\n${ROWS.join('\n')}\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-input-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, content: Buffer): Promise<{ rows: SourceRow[]; reading: Reading }> {
  await writeFile(path.join(folder, name), content);
  const reading = new Reading();
  const rows: SourceRow[] = [];
  for await (const row of servicenow.read(await inputsOf([name], folder), { until: null, reading }))
    rows.push(row);
  return { rows, reading };
}

describe('A compressed export', () => {
  it('is unpacked, whatever its name', async () => {
    const { rows, reading } = await read('whole', gzipSync(CSV));
    expect(rows).toHaveLength(ROWS.length);
    expect(reading.noticed.incomplete).toEqual([]);
  });

  it.each([0.1, 0.5, 0.9, 0.999])(
    'that was cut off after %d of it keeps every row that is whole, rejects the half one and is incomplete',
    async (share) => {
      const packed = gzipSync(CSV);
      const { rows, reading } = await read(
        'cut.csv.gz',
        packed.subarray(0, Math.floor(packed.length * share)),
      );
      const taken = rows.filter(({ rejection }) => rejection === null);
      expect(taken.length).toBeGreaterThan(ROWS.length * share * 0.5);
      // The rows from the first to the last that was read, none left out.
      expect(taken.map(({ line }) => line).toSorted((a, b) => a - b)).toEqual(taken.map((_, i) => i + 2));
      expect(rows.filter(({ rejection }) => rejection !== null)).toHaveLength(1);
      expect(reading.noticed.incomplete).toEqual(['cut.csv.gz']);
    },
  );

  it('that is damaged inside is refused: what came before the damage cannot be trusted', async () => {
    const packed = gzipSync(CSV);
    packed.fill(0xff, packed.length >> 1, (packed.length >> 1) + 200);
    await expect(read('damaged.gz', packed)).rejects.toThrow();
  });
});
