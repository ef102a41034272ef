import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { admitted } from '../fixtures/admitted.ts';
import { delivered } from '../fixtures/arbitrary-log.ts';
import { arbitraryMessages } from '../fixtures/arbitrary-messages.ts';
import { foldCustomer } from './fold.ts';
import { packMeasures } from './pack.ts';
import { unpackMeasures } from './unpack.ts';

describe('the measures of a customer who writes', () => {
  it('are the same in whatever order the messages come, and however often', () => {
    fc.assert(
      fc.property(
        arbitraryMessages
          .map((rows) => admitted(rows))
          .chain((events) => fc.tuple(fc.constant(events), delivered(events))),
        ([events, arrived]) => expect(foldCustomer(arrived)).toEqual(foldCustomer(events)),
      ),
      { numRuns: 100 },
    );
  });

  it('are the same whether the texts are kept or not', () => {
    fc.assert(
      fc.property(arbitraryMessages, (rows) => {
        const dropped = admitted(rows, { keepTexts: false });
        expect(dropped.every((event) => event.type !== 'contact' || event.body.text === null)).toBe(true);
        expect(foldCustomer(dropped)).toEqual(foldCustomer(admitted(rows)));
      }),
      { numRuns: 100 },
    );
  });

  it('are what comes out of the pack that they went into', () => {
    const codes = new Map<string, number>();
    const names: string[] = [];
    const codeOf = (_dictionary: string, name: string) => {
      if (!codes.has(name)) codes.set(name, names.push(name));
      return codes.get(name) as number;
    };
    fc.assert(
      fc.property(arbitraryMessages, (rows) => {
        const measures = foldCustomer(admitted(rows));
        const packed = packMeasures(measures, codeOf);
        expect(unpackMeasures(packed, measures.cases, (_, code) => names[code - 1] as string)).toEqual(
          measures,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('never lose more fields than were known, and rest on one kind of evidence in an issue', () => {
    fc.assert(
      fc.property(arbitraryMessages, (rows) => {
        const recorded = new Set(rows.filter(({ type }) => type === 'fact').map((row) => row.case));
        const { cases, rows: found } = foldCustomer(admitted(rows));
        for (const { known, lost, evidence, issueCase, variants } of found.handoff) {
          expect(lost ?? 0).toBeLessThanOrEqual(known ?? 0);
          const own = found.issue.find((row) => row.case === issueCase && (row.variants & variants) !== 0);
          if (evidence === 'TEXT' && own?.cases === 1) expect(recorded).not.toContain(cases[issueCase]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
