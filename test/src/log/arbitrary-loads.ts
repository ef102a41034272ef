/** Small loads that overlap in every way: the same events again, in other words, under other customers, twice in one load. */
import type { CanonicalEvent } from '@twicetold/cases';
import fc from 'fast-check';
import { called, opened, resolved } from './small-events.ts';

export interface ArbitraryLoad {
  readonly source: 'desk' | 'phone system';
  readonly batches: readonly (readonly CanonicalEvent[])[];
  /** Instant; null: the load ends with its events. */
  readonly until: number | null;
}

/** Few ids, so that loads meet; the wording differs in reason or case or instant. */
export const overlappingEvent: fc.Arbitrary<CanonicalEvent> = fc
  .record({
    kind: fc.constantFrom(opened, called, resolved),
    id: fc.constantFrom('e1', 'e2', 'e3'),
    caseId: fc.constantFrom('M-1', 'M-2'),
    customer: fc.constantFrom(null, 'anna', 'boris'),
    at: fc.constantFrom('09:00', '10:00'),
    seq: fc.option(fc.constant(1), { nil: undefined }),
  })
  .map(({ kind, caseId, seq, ...head }) => kind(caseId, { ...head, ...(seq === undefined ? {} : { seq }) }));

const batchesOf = (event: fc.Arbitrary<CanonicalEvent>) =>
  fc.array(fc.array(event, { maxLength: 8 }), { minLength: 1, maxLength: 2 });

/** From few wordings, so that one comes back after another. */
export const overlappingLoads: fc.Arbitrary<ArbitraryLoad[]> = fc
  .array(overlappingEvent, { minLength: 2, maxLength: 7 })
  .chain((wordings) =>
    fc.array(
      fc.record({
        source: fc.constantFrom('desk' as const, 'desk' as const, 'phone system' as const),
        batches: batchesOf(fc.constantFrom(...wordings)),
        until: fc.option(fc.constantFrom(Date.UTC(2026, 3, 1, 8), Date.UTC(2026, 3, 2)), { freq: 2 }),
      }),
      { minLength: 2, maxLength: 5 },
    ),
  );
