import { MEASURE_NAMES } from '@twicetold/cases';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answer } from '../../answer/answer.ts';
import { METRICS } from '../../catalogue/catalogue.ts';
import { packedByCustomer } from '../../fixtures/fold-into-columns.ts';
import { customerWith } from '../../fixtures/measure-rows.ts';
import { RANDOM_LOG, randomLog } from '../../fixtures/random-log.ts';
import type { Question } from '../../question/question.ts';
import { Columns } from '../columns.ts';
import { MemoryBlocks } from './blocks.ts';
import { layerIndex, readLayerIndex } from './layer-index.ts';
import { SealingInOrder } from './sealing-in-order.ts';

const EVERYTHING: Question = {
  metrics: METRICS.map(({ id }) => id),
  by: ['team'],
  grain: 'WEEK',
  compare: 'PREVIOUS_PERIOD',
};
const SOME: Question = {
  metrics: ['cases_opened', 'contacts', 'resolution_median', 'handoffs', 'word_of_mouth_index', 'cases_open'],
  by: ['channel', 'team'],
  grain: 'WEEK',
};

function finish(sealing: ReturnType<Columns['seal']>): void {
  while (sealing.next().done !== true);
}

function sealed(columns: Columns): void {
  finish(columns.seal(new MemoryBlocks()));
}

/** As another process would find it that starts with what is sealed. */
function reopened(columns: Columns): Columns {
  const again = new Columns(columns.dictionaries, { leastRoom: 0, roomPerCase: 0 });
  again.adopt(columns.sealed.map((layer) => readLayerIndex(layerIndex(layer), layer.blocks)));
  return again;
}

describe('Columns whose customers are sealed', () => {
  it('answer alike in any order of putting in, replacing, removing, sealing and opening again', () => {
    const steps = fc.array(
      fc.record({
        what: fc.constantFrom('put', 'put', 'put', 'remove', 'seal', 'begin', 'step', 'open', 'ask'),
        which: fc.nat(),
      }),
      { minLength: 5, maxLength: 60 },
    );
    fc.assert(
      fc.property(randomLog, randomLog, steps, (log, former, orders) => {
        const rebuilt = new Columns();
        const wanted = [...packedByCustomer(log, rebuilt)];
        let columns = new Columns(rebuilt.dictionaries, { leastRoom: 0, roomPerCase: 0 });
        const packs = [...packedByCustomer(former, columns), ...wanted];
        let sealing: ReturnType<Columns['seal']> | null = null;
        const finishBegun = () => {
          if (sealing !== null) finish(sealing);
          sealing = null;
        };
        for (const { what, which } of orders) {
          const [customer, packed] = packs[which % packs.length] as [bigint, Uint8Array];
          if (what === 'put') columns.replace(customer, packed);
          else if (what === 'remove') columns.remove(customer);
          else if (what === 'seal') {
            finishBegun();
            sealed(columns);
          } else if (what === 'begin') {
            finishBegun();
            sealing = columns.seal(new MemoryBlocks());
            sealing.next();
          } else if (what === 'step') sealing?.next();
          else if (what === 'ask') answer(columns, SOME, RANDOM_LOG);
          else {
            finishBegun();
            sealed(columns);
            columns = reopened(columns);
          }
        }
        for (const [customer] of packs) columns.remove(customer);
        for (const [customer, packed] of wanted) columns.replace(customer, packed);
        finishBegun();
        for (const [customer, packed] of wanted) rebuilt.replace(customer, packed);
        expect(columns.cases).toBe(rebuilt.cases);
        expect(answer(columns, SOME, RANDOM_LOG)).toEqual(answer(rebuilt, SOME, RANDOM_LOG));
        sealed(columns);
        expect(answer(reopened(columns), SOME, RANDOM_LOG)).toEqual(answer(rebuilt, SOME, RANDOM_LOG));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('answer everything alike when sealed', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const rebuilt = new Columns();
        const columns = new Columns(rebuilt.dictionaries, { leastRoom: 0, roomPerCase: 0 });
        const packs = [...packedByCustomer(log, rebuilt)];
        for (const [customer, packed] of packs) {
          rebuilt.replace(customer, packed);
          columns.replace(customer, packed);
        }
        sealed(columns);
        expect(answer(columns, EVERYTHING, RANDOM_LOG)).toEqual(answer(rebuilt, EVERYTHING, RANDOM_LOG));
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('answer everything alike when they were sealed as they came, in the order of their keys', () => {
    fc.assert(
      fc.property(randomLog, randomLog, (log, later) => {
        const rebuilt = new Columns();
        const packs = new Map(packedByCustomer(log, rebuilt));
        const sealing = new SealingInOrder(new MemoryBlocks());
        for (const [customer, packed] of [...packs].sort(([a], [b]) => (a < b ? -1 : 1)))
          sealing.add(customer, packed);
        const columns = new Columns(rebuilt.dictionaries, { leastRoom: 0, roomPerCase: 0 });
        columns.adopt([sealing.finish()]);
        for (const [customer, packed] of packs) rebuilt.replace(customer, packed);
        expect(columns.cases).toBe(rebuilt.cases);
        expect(answer(columns, EVERYTHING, RANDOM_LOG)).toEqual(answer(rebuilt, EVERYTHING, RANDOM_LOG));
        for (const [customer, packed] of packedByCustomer(later, rebuilt)) {
          rebuilt.replace(customer, packed);
          columns.replace(customer, packed);
        }
        expect(answer(columns, SOME, RANDOM_LOG)).toEqual(answer(rebuilt, SOME, RANDOM_LOG));
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('are not sealed as they come where a customer comes out of order, or twice', () => {
    const nobody = customerWith({ case: [] }, new Columns());
    const sealing = new SealingInOrder(new MemoryBlocks());
    sealing.add(7n, nobody);
    expect(() => sealing.add(6n, nobody)).toThrow('customers come out of order');
    expect(() => sealing.add(7n, nobody)).toThrow('customers come out of order');
    expect(sealing.finish().customers).toBe(0);
  });

  it('have the same rows of every table as those that were never sealed, over many blocks', () => {
    const open = new Columns();
    const columns = new Columns(open.dictionaries, { leastRoom: 1e6, roomPerCase: 0 });
    const put = (customer: bigint, i: number) => {
      const packed = customerWith(
        {
          case: [
            {
              openedAt: 1.6e12 + i * 1000,
              resolvingTeam: `team ${i % 300}`,
              reopenings: i % 7 === 0 ? null : i % 5,
            },
            { openedAt: 1.6e12 + i * 7777, firstResponse: i % 3 === 0 ? null : i * 1.5e3 },
          ],
          contact: [{ case: 1, issueCase: 0, at: i, sentiment: (i % 21) / 10 - 1 }],
        },
        open,
      );
      for (const each of [open, columns]) each.replace(customer, packed);
    };
    for (let i = 0; i < 9000; i++) put(BigInt((i * 7919) % 9001), i);
    sealed(columns);
    expect(columns.tables.case.columns.openedAt.length).toBeGreaterThan(18_000);
    for (let i = 0; i < 500; i++) put(BigInt(i * 17), 20_000 + i);
    const sealing = columns.seal(new MemoryBlocks());
    for (let i = 0; i < 100; i++) {
      sealing.next();
      put(BigInt(9001 + i), 30_000 + i);
      put(BigInt(i * 17), 40_000 + i);
    }
    finish(sealing);
    for (let i = 0; i < 100; i++) put(BigInt(i * 23), 50_000 + i);
    const rowsOf = (those: Columns) => {
      const rows: string[] = [];
      for (const measure of ['case', 'contact'] as const) {
        const table = those.tables[measure];
        const fields = Object.keys(table.specs);
        const arrays = fields.map((field) => table.column(field));
        for (let row = 0; row < table.size; row++) {
          if (!table.isAlive(row)) continue;
          const caseRow = measure === 'case' ? row : (those.tables.contact.columns.case[row] as number);
          const slot = those.customerSlot(caseRow);
          const values = arrays.map((array, i) =>
            fields[i]?.toLowerCase().endsWith('case') === true
              ? those.caseOrdinal(array[row] as number)
              : array[row],
          );
          rows.push(
            [measure, those.customerKey(slot), those.ordinal(measure, row, slot), ...values].join(' '),
          );
        }
      }
      return rows.sort();
    };
    expect(rowsOf(columns)).toEqual(rowsOf(open));
    for (const measure of MEASURE_NAMES)
      expect(columns.tables[measure].alive).toBe(open.tables[measure].alive);
  });

  it('are read in pieces where there is no room for whole columns, whatever the order of rows', () => {
    const tight = new Columns(undefined, { leastRoom: 0, roomPerCase: 0 });
    const put = (i: number, openedAt: number) =>
      tight.replace(BigInt(i), customerWith({ case: [{ openedAt, reopenings: i % 300 }] }, tight));
    for (let i = 0; i < 70_000; i++) put(i, i * 1000);
    sealed(tight);
    for (let i = 0; i < 3000; i++) put(i * 20, i);
    const { case: table } = tight.tables;
    const { size } = table;
    const wanted = ['openedAt', 'reopenings'].map((field) => table.column(field).slice(0, size));
    const orders = [
      null,
      Int32Array.from({ length: size }, (_, i) => i),
      Int32Array.from({ length: 500 }, (_, i) => (i * 7919) % size),
      Int32Array.from({ length: 3000 }, (_, i) => size - 1 - 20 * i),
    ];
    for (const rows of orders) {
      const length = rows?.length ?? size;
      const seen = [new Float64Array(length), new Float64Array(length)] as const;
      table.inBatches(['openedAt', 'reopenings'], rows, length, (columns, base, first, end) => {
        for (let i = first; i < end; i++) {
          const row = (rows === null ? i : (rows[i] as number)) - base;
          seen[0][i] = columns.openedAt[row] as number;
          seen[1][i] = columns.reopenings[row] as number;
        }
      });
      for (const [i, values] of seen.entries())
        expect(values).toEqual(Float64Array.from(values, (_, k) => wanted[i]?.[rows?.[k] ?? k] as number));
    }
  });

  it('keep less in memory when there is little room, and make a column again when it is asked for', () => {
    const columns = new Columns(undefined, { leastRoom: 0, roomPerCase: 0 });
    for (let i = 0; i < 3000; i++)
      columns.replace(BigInt(i), customerWith({ case: [{ openedAt: i }, { openedAt: i + 1 }] }, columns));
    sealed(columns);
    const { columns: fields } = columns.tables.case;
    const [first, second] = [fields.openedAt, fields.resolvedAt];
    expect([first[0], second[0]]).toEqual([0, NaN]);
    expect(columns.tables.case.keptBytes()).toBe(second.byteLength);
    expect([fields.openedAt === first, fields.openedAt[5999]]).toEqual([false, 3000]);
  });

  it('say that they hold somebody who has nothing any more, until that is written anew', () => {
    const columns = new Columns();
    const packed = customerWith({ case: [{ openedAt: 1 }] }, columns);
    for (let i = 1n; i <= 1000n; i++) columns.replace(i, packed);
    sealed(columns);
    columns.remove(5n);
    expect(columns.erased).toEqual(columns.sealed);
    sealed(columns);
    expect(columns.erased).toEqual([]);
    expect(columns.sealed.map((layer) => layer.find(5, 0))).toEqual([-1]);
    expect(columns.cases).toBe(999);
  });
});
