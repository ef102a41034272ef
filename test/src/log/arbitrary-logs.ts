/** Small random logs with everything that makes folding hard, and random ways for them to arrive. */
import type { CanonicalEvent } from '@twicetold/cases';
import fc from 'fast-check';
import { called, opened, resolved } from './small-events.ts';

/** Few cases and customers, so that they meet; few instants, so that positions and ids have to decide. */
const happening = fc.record({
  kind: fc.constantFrom(opened, called, resolved),
  caseId: fc.constantFrom('M-1', 'M-2', 'M-3', 'M-4'),
  customer: fc.constantFrom(null, null, 'anna', 'boris', 'cecilia'),
  at: fc.constantFrom('09:00', '10:00', '11:00', '12:00'),
  seq: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
});

/** Ids are unique; some events are told a second time under another customer, as a corrected export does. */
export const smallLogs: fc.Arbitrary<CanonicalEvent[]> = fc
  .array(
    fc.tuple(happening, fc.option(fc.constantFrom(null, 'anna', 'boris'), { freq: 5, nil: undefined })),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((happenings) =>
    happenings.flatMap(([{ kind, caseId, customer, at, seq }, toldAgainAs], i) => {
      const head = { id: `e${i}`, at, ...(seq === undefined ? {} : { seq }) };
      const told: CanonicalEvent = kind(caseId, { ...head, customer });
      return toldAgainAs === undefined ? [told] : [told, kind(caseId, { ...head, customer: toldAgainAs })];
    }),
  );

export interface Arrival {
  readonly batches: CanonicalEvent[][];
  /** Whether the workers get a turn after the batch, while the next one is on its way. */
  readonly foldAfter: boolean[];
  /** Customers that each worker takes at a time. */
  readonly workers: number[];
}

/** Every event at least once, some more often, shuffled, and cut into batches anywhere. */
export function arrivals(log: readonly CanonicalEvent[]): fc.Arbitrary<Arrival> {
  return fc
    .array(fc.constantFrom(...log), { maxLength: log.length })
    .chain((repeated) => {
      const events = [...log, ...repeated];
      return fc.tuple(
        fc.shuffledSubarray(events, { minLength: events.length }),
        fc.array(fc.nat({ max: events.length }), { maxLength: 5 }),
      );
    })
    .chain(([events, cuts]) => {
      const bounds = [0, ...cuts.toSorted((a, b) => a - b), events.length];
      const batches = bounds.slice(1).map((end, i) => events.slice(bounds[i], end));
      return fc.record({
        batches: fc.constant(batches.filter((batch) => batch.length > 0)),
        foldAfter: fc.array(fc.boolean(), { minLength: batches.length, maxLength: batches.length }),
        workers: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 2 }),
      });
    });
}
