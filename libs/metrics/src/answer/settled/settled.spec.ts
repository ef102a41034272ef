import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { survival } from '../../analysis/survival.ts';
import { METRICS } from '../../catalogue/catalogue.ts';
import { Observations } from '../../catalogue/observations.ts';
import { Columns } from '../../columns/columns.ts';
import { MemoryBlocks } from '../../columns/sealed/blocks.ts';
import { packedByCustomer } from '../../fixtures/fold-into-columns.ts';
import { customerWith } from '../../fixtures/measure-rows.ts';
import { RANDOM_LOG, randomLog } from '../../fixtures/random-log.ts';
import { resolveQuestion, type QuestionAsAsked } from '../../question/resolve.ts';
import { answer } from '../answer.ts';
import { scopeOf } from '../scope.ts';
import { durationsAt } from './durations-at.ts';
import { settledCellsOf } from './settled-cells.ts';

const SETTLING = METRICS.filter(({ settled }) => settled !== undefined);
/** Some that never settle stand beside them. */
const ASKED = ['cases_opened', 'contacts', ...SETTLING.map(({ id }) => id)];

const seal = (columns: Columns) => {
  const sealing = columns.seal(new MemoryBlocks());
  while (sealing.next().done !== true);
};
const sortedColumns = (dictionaries?: Columns['dictionaries']) =>
  new Columns(dictionaries, { sortedFrom: 1 });

const dimension = fc.constantFrom('channel', 'team', 'reason', 'agent', 'site');
const filter = fc.oneof(
  fc.record({
    dimension: fc.constant('team'),
    in: fc.subarray(['North', 'South', null], { minLength: 1 }),
  }),
  fc.record({
    dimension: fc.constant('channel'),
    in: fc.subarray(['phone', 'web', 'email'], { minLength: 1 }),
  }),
  fc.record({ dimension: fc.constant('reason'), in: fc.subarray(['billing', null], { minLength: 1 }) }),
);
const question = fc
  .record({
    by: fc.uniqueArray(dimension, { maxLength: 2 }),
    filters: fc.uniqueArray(filter, { maxLength: 2, selector: (each) => each.dimension }),
    grain: fc.constantFrom('NONE', 'DAY', 'WEEK', 'MONTH', 'MONTH', 'QUARTER', 'YEAR'),
    from: fc.constantFrom('2025-12-01', '2026-01-01', '2026-01-17', '2026-02-01'),
    to: fc.constantFrom('2026-01-31', '2026-02-28', '2026-02-11', '2026-03-31'),
    compare: fc.constantFrom('NONE', 'NONE', 'PREVIOUS_PERIOD', 'PREVIOUS_YEAR'),
    cohort: fc.constantFrom('OPENED', 'RESOLVED'),
    attribution: fc.constantFrom('RESOLVING', 'OPENING', 'PARTICIPATING', 'AT_EVENT'),
    clock: fc.constantFrom('ELAPSED', 'ELAPSED', 'ELAPSED', 'OURS', 'BUSINESS'),
    withinHours: fc.constantFrom(1, 24, 200),
  })
  .filter(({ from, to }) => from < to)
  .map((asked) => ({ metrics: ASKED, ...asked }));

describe('Durations that are settled', () => {
  it('answer as looking at every case does, whatever is asked, sealed, replaced and removed in between', () => {
    const steps = fc.array(
      fc.record({
        what: fc.constantFrom('put', 'put', 'remove', 'seal', 'ask', 'ask', 'ask'),
        which: fc.nat(),
        asked: question,
      }),
      { minLength: 8, maxLength: 30 },
    );
    fc.assert(
      fc.property(randomLog, randomLog, steps, (log, former, orders) => {
        const plain = new Columns();
        const sorted = sortedColumns(plain.dictionaries);
        const packs = [...packedByCustomer(former, plain), ...packedByCustomer(log, plain)];
        for (const [customer, packed] of packs)
          for (const columns of [plain, sorted]) columns.replace(customer, packed);
        seal(sorted);
        for (const { what, which, asked } of orders) {
          const [customer, packed] = packs[which % packs.length] as [bigint, Uint8Array];
          if (what === 'seal') seal(sorted);
          else if (what === 'ask') {
            const expected = answer(plain, asked, RANDOM_LOG);
            // What is settled is put in order when it is wanted for the second time.
            for (let time = 0; time < 3; time++) expect(answer(sorted, asked, RANDOM_LOG)).toEqual(expected);
          } else
            for (const columns of [plain, sorted])
              if (what === 'put') columns.replace(customer, packed);
              else columns.remove(customer);
        }
        const curves = { metrics: ['resolution_median', 'first_response_median'], by: ['team'] };
        for (let time = 0; time < 3; time++)
          expect(survival(sorted, curves as QuestionAsAsked, RANDOM_LOG)).toEqual(
            survival(plain, curves as QuestionAsAsked, RANDOM_LOG),
          );
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('are read off a row by every metric that says so, whenever it is looked at, and rows without them are not kept', () => {
    fc.assert(
      fc.property(randomLog, fc.constantFrom('OPENED', 'RESOLVED'), fc.nat(90), (log, cohort, later) => {
        const columns = new Columns();
        for (const [customer, packed] of packedByCustomer(log, columns)) columns.replace(customer, packed);
        const context = { ...RANDOM_LOG, asOf: RANDOM_LOG.asOf + later * 86_400_000 };
        for (const metric of SETTLING) {
          const asked = { metrics: [metric.id], cohort } as QuestionAsAsked;
          const scope = scopeOf(columns, resolveQuestion(asked, context), context);
          const all = Int32Array.from({ length: columns.tables.case.size }, (_, row) => row).filter((row) =>
            columns.tables.case.isAlive(row),
          );
          const durationAt = durationsAt(columns, metric.settled as NonNullable<typeof metric.settled>);
          const kept = all.slice();
          const length = metric.keep?.(scope, kept, kept.length) ?? kept.length;
          const observed = new Observations(length);
          metric.measure?.(scope, kept, length, observed, new Float64Array(0));
          const rows = [...kept.subarray(0, length)];
          const values = columns.tables.case.column(metric.settled?.value ?? '');
          if (metric.keep !== undefined) expect(rows.filter((row) => Number.isNaN(values[row]))).toEqual([]);
          for (const row of all) {
            const duration = durationAt(row);
            const i = rows.indexOf(row);
            if (Number.isNaN(duration)) continue;
            const { first, second, complete, recorded, excluded } = observed;
            expect([metric.id, first[i], second[i], complete[i], recorded[i], excluded[i]]).toEqual([
              metric.id,
              duration,
              1,
              1,
              1,
              0,
            ]);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('are used from the second question on, for cuts by month, channel, team and reason', () => {
    const columns = sortedColumns();
    const day = 86_400_000;
    for (let i = 1; i <= 500; i++) {
      const openedAt = RANDOM_LOG.firstEventAt + (i % 50) * day;
      const opened = { openedAt, resolvingTeam: `team ${i % 3}`, channel: i % 2 ? 'phone' : 'web' };
      const row = i % 5 === 0 ? opened : { ...opened, resolvedAt: openedAt + i * 1000 };
      columns.replace(BigInt(i), customerWith({ case: [row] }, columns));
    }
    seal(columns);
    const edges = Float64Array.of(
      Date.UTC(2025, 11, 31, 22),
      Date.UTC(2026, 0, 31, 22),
      Date.UTC(2026, 2, 1),
    );
    const used = (asked: Partial<QuestionAsAsked>, teams: readonly string[] | null = null) => {
      const resolved = resolveQuestion({ metrics: ['resolution_median'], ...asked }, RANDOM_LOG);
      const metric = METRICS.find(({ id }) => id === 'resolution_median') as (typeof METRICS)[number];
      return settledCellsOf(metric, scopeOf(columns, resolved, { ...RANDOM_LOG, teams }), edges, null);
    };
    expect(used({})).toBeNull();
    const cells = used({});
    // Four of five are resolved; the others are looked at.
    expect(cells?.runs.counts(2).reduce((sum, count) => sum + count)).toBe(400);
    expect(cells?.others.length).toBe(100);
    const ofTeam = used({ filters: [{ dimension: 'team', in: ['team 1'] }] });
    expect(ofTeam?.runs.counts(2).reduce((sum, count) => sum + count)).toBe(134);
    expect(used({ filters: [{ dimension: 'agent', in: [null] }] })).toBeNull();
    expect(used({ clock: 'OURS' })).toBeNull();
    // Whoever sees the work of some teams only is answered from rows that pass that too.
    expect(used({}, ['team 1'])).toBeNull();
    for (let i = 1; i <= 100; i++) columns.remove(BigInt(i));
    expect(
      used({})
        ?.runs.counts(2)
        .reduce((sum, count) => sum + count),
    ).toBe(320);
  });
});
