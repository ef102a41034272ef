import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answer } from '../answer/answer.ts';
import { METRICS } from '../catalogue/catalogue.ts';
import { customerWith } from '../fixtures/measure-rows.ts';
import { packedByCustomer } from '../fixtures/fold-into-columns.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import type { Question } from '../question/question.ts';
import { Columns } from './columns.ts';
import { Dictionaries } from './dictionaries.ts';

const EVERYTHING: Question = {
  metrics: METRICS.map(({ id }) => id),
  by: ['team'],
  grain: 'WEEK',
  compare: 'PREVIOUS_PERIOD',
};

describe('Columns', () => {
  it('answer alike whatever the order in which customers were put in, replaced and removed', () => {
    fc.assert(
      fc.property(randomLog, randomLog, fc.infiniteStream(fc.nat()), (log, former, choices) => {
        const rebuilt = new Columns();
        const wanted = [...packedByCustomer(log, rebuilt)];
        for (const [customer, packed] of wanted) rebuilt.replace(customer, packed);

        const patched = new Columns(rebuilt.dictionaries);
        const outdated = [...packedByCustomer(former, patched)];
        for (const [customer, packed] of outdated) patched.replace(customer, packed);
        const order = wanted.map((entry) => ({ entry, rank: choices.next().value as number }));
        order.sort((a, b) => a.rank - b.rank);
        for (const { entry } of order) {
          patched.replace(entry[0], entry[1]);
          patched.replace(entry[0], entry[1]);
        }
        for (const [customer] of outdated)
          if (!wanted.some(([key]) => key === customer)) patched.remove(customer);

        expect(patched.cases).toBe(rebuilt.cases);
        expect(answer(patched, EVERYTHING, RANDOM_LOG)).toEqual(answer(rebuilt, EVERYTHING, RANDOM_LOG));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('answer alike before and after the room of dead rows is given back', () => {
    const columns = new Columns();
    const ofCustomer = (i: number) =>
      customerWith(
        {
          case: [
            {
              openedAt: i * 1000,
              resolvedAt: i * 2000,
              resolvingTeam: 'North',
              openingTeam: `team ${i % 3}`,
            },
            { openedAt: i },
          ],
          contact: [{ case: 1, at: i * 1000, direction: 'inbound', channel: 'phone' }],
        },
        columns,
      );
    for (let i = 1; i <= 2000; i++) columns.replace(BigInt(i), ofCustomer(i));
    const context = { asOf: 10_000_000, zone: 'UTC', firstEventAt: 0 };
    const question: Question = {
      metrics: ['cases_opened', 'resolution_median', 'contacts'],
      by: ['team', 'channel'],
      attribution: 'OPENING',
    };
    const before = answer(columns, question, context);
    const bytes = columns.memoryBytes();
    for (let round = 0; round < 3; round++) {
      for (let i = 2000; i >= 1; i--) columns.replace(BigInt(i), ofCustomer(i));
    }
    expect(answer(columns, question, context)).toEqual(before);
    // Four times as many rows went in; without giving room back it would be four times the memory.
    expect(columns.memoryBytes()).toBeLessThan(2.5 * bytes);
    for (let i = 1; i <= 2000; i++) columns.remove(BigInt(i));
    expect(columns.cases).toBe(0);
  });

  it('still lead from every row to its issue after the gaps are closed', () => {
    const columns = new Columns();
    const case1 = { openedAt: 1 };
    const ofCustomer = (channel: string) =>
      customerWith(
        {
          case: [case1, case1, case1],
          issue: [{ case: 1, openedAt: 1, contacts: 1, went: 'failed' }],
          contact: [{ case: 2, issueCase: 1, at: 1000, direction: 'inbound', channel }],
        },
        columns,
      );
    for (let i = 1; i <= 2000; i++) columns.replace(BigInt(i), ofCustomer('phone'));
    for (let i = 1; i <= 1900; i++) columns.remove(BigInt(i));
    for (let i = 1901; i <= 1950; i++) columns.replace(BigInt(i), ofCustomer('email'));
    const context = { asOf: 10_000, zone: 'UTC', firstEventAt: 0 };
    const { groups } = answer(columns, { metrics: ['contacts'], by: ['channel', 'went'] }, context);
    expect(groups.map(({ key, cells }) => [...key, cells[0]?.total.n])).toEqual([
      ['email', 'failed', 50],
      ['phone', 'failed', 50],
    ]);
    const { case: cases, contact } = columns.tables;
    expect(cases.size).toBeLessThan(2000);
    for (let row = 0; row < contact.size; row++) {
      if (!contact.isAlive(row)) continue;
      const own = contact.columns.case[row] as number;
      const issue = contact.columns.issueCase[row] as number;
      expect([columns.caseOrdinal(own), columns.caseOrdinal(issue), own - issue]).toEqual([2, 1, 1]);
    }
  });

  it('know which customer and which of its cases a row is of', () => {
    const columns = new Columns();
    const twoCases = customerWith({ case: [{ openedAt: 1 }, { openedAt: 2 }] }, columns);
    const large = 2n ** 63n - 1n;
    columns.replace(7n, twoCases);
    columns.replace(large, twoCases);
    columns.replace(7n, twoCases);
    const rows = [...Array(columns.tables.case.size).keys()].filter((row) =>
      columns.tables.case.isAlive(row),
    );
    const owners = rows.map((row) => [
      columns.customerKey(columns.customerSlot(row)),
      columns.caseOrdinal(row),
    ]);
    expect(owners).toEqual([
      [large, 0],
      [large, 1],
      [7n, 0],
      [7n, 1],
    ]);
  });

  it('keep names and counts that take more room than those before, and those before with them', () => {
    const columns = new Columns();
    const counts = [3, 200, null, 40_000];
    for (const [i, reopenings] of counts.entries()) {
      for (let known = 0; known < 300; known++)
        columns.dictionaries.codeOf('agent', `agent ${i * 300 + known}`);
      const openingAgent = `agent ${i * 300 + 299}`;
      columns.replace(BigInt(i), customerWith({ case: [{ reopenings, openingAgent }] }, columns));
    }
    const { reopenings, openingAgent } = columns.tables.case.columns;
    expect([...reopenings.subarray(0, 4)]).toEqual([3, 200, -1, 40_000]);
    expect([...openingAgent.subarray(0, 4)]).toEqual([300, 600, 900, 1200]);
    expect([reopenings.BYTES_PER_ELEMENT, openingAgent.BYTES_PER_ELEMENT]).toEqual([4, 2]);
  });

  it('stay whole when a pack is cut off: the customer counts for what was read', () => {
    const columns = new Columns();
    const whole = customerWith({ case: [{ openedAt: 1 }, { openedAt: 2 }] }, columns);
    expect(() => columns.replace(1n, whole.slice(0, -3))).toThrow(RangeError);
    columns.replace(1n, whole);
    expect(columns.cases).toBe(2);
  });
});

describe('Dictionaries', () => {
  it('know a team by its newest name', () => {
    const dictionaries = new Dictionaries();
    dictionaries.set('team', 2, 'Billing');
    dictionaries.set('team', 2, 'Invoices');
    expect(dictionaries.names('team')).toEqual([null, null, 'Invoices']);
    expect([dictionaries.code('team', 'Billing'), dictionaries.code('team', 'Invoices')]).toEqual([
      undefined,
      2,
    ]);
    expect(dictionaries.codeOf('team', 'Sales')).toBe(3);
    expect(dictionaries.code('team', null)).toBe(0);
  });
});
