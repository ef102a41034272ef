import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Partitions } from './partitions.ts';

/** Hundreds of small files, on a disk that others use too. */
const PATIENCE_MS = 60_000;
const LARGE = { kept: 1e9, part: 1e9 };

async function readBack(
  partitions: Partitions,
  then: 'again' | 'never again' = 'never again',
): Promise<string[][]> {
  const parts: string[][] = [];
  for await (const lines of partitions.read(then)) parts.push([...lines]);
  return parts;
}

const keyOf = (line: string) => (JSON.parse(line) as { key: string }).key;

describe('The rows of cases, brought together', () => {
  it(
    'come back once each, those of one case in one part and in their order, however little fits in memory',
    async () => {
      const rows = fc.array(
        fc.record({
          key: fc.constantFrom('a', 'b', 'c', 'd', 'ä–7', ''),
          text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\u2028\r\u2029')),
        }),
        { maxLength: 60 },
      );
      const limits = fc.record({
        kept: fc.integer({ min: 0, max: 400 }),
        part: fc.integer({ min: 1, max: 200 }),
      });
      await fc.assert(
        fc.asyncProperty(rows, limits, fc.boolean(), async (written, limit, twice) => {
          const lines = written.map((row, number) => JSON.stringify({ ...row, number }));
          const partitions = new Partitions(limit);
          try {
            for (const line of lines) await partitions.add(keyOf(line), line);
            if (twice)
              expect((await readBack(partitions, 'again')).flat().toSorted()).toEqual(lines.toSorted());
            const parts = await readBack(partitions);
            for (const key of new Set(lines.map(keyOf))) {
              const holding = parts.filter((part) => part.some((line) => keyOf(line) === key));
              expect(holding).toHaveLength(1);
              expect(holding[0]?.filter((line) => keyOf(line) === key)).toEqual(
                lines.filter((line) => keyOf(line) === key),
              );
            }
            expect(parts.flat()).toHaveLength(lines.length);
          } finally {
            await partitions.close();
          }
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'are never held together beyond a part, except those of one case',
    async () => {
      const partitions = new Partitions({ kept: 10_000, part: 2_000 });
      try {
        // 4 000 cases of two rows with about 25 characters each: 200 kB, in 64 parts of 3 kB, which is more than is held.
        for (let row = 0; row < 8_000; row++)
          await partitions.add(`case ${row % 4_000}`, JSON.stringify({ row }));
        const parts = await readBack(partitions);
        expect(parts.flat()).toHaveLength(8_000);
        expect(Math.max(...parts.map((part) => part.join('').length))).toBeLessThan(2_000);
      } finally {
        await partitions.close();
      }
    },
    PATIENCE_MS,
  );

  it('stay in memory where they fit: nothing is written to the disk', async () => {
    const partitions = new Partitions(LARGE);
    await partitions.add('a', '1');
    expect((await readBack(partitions)).flat()).toEqual(['1']);
  });
});
