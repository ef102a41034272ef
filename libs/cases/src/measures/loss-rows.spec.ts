import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { admitted } from '../fixtures/admitted.ts';
import { arbitraryMessages } from '../fixtures/arbitrary-messages.ts';
import { readFieldSet } from './field-set.ts';
import { foldCustomer } from './fold.ts';

describe('the fields lost at handoffs', () => {
  it('are those of the handoff, with its evidence, kind and channel, one row each', () => {
    fc.assert(
      fc.property(arbitraryMessages, (rows) => {
        const { handoff, loss } = foldCustomer(admitted(rows)).rows;
        const about = (row: (typeof handoff)[number] | (typeof loss)[number]) =>
          [row.level, row.at, row.case, row.fromTeam, row.toTeam, row.evidence, row.kind, row.channel].join();
        const sets = new Set(
          handoff.flatMap((row) =>
            readFieldSet(row.lostFields ?? '').fields.map((field) => `${about(row)}${field}`),
          ),
        );
        expect(loss.filter((row) => !sets.has(`${about(row)}${row.field}`))).toEqual([]);
        expect(handoff.filter(({ lost, lostFields }) => lost !== null && lostFields === null)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
