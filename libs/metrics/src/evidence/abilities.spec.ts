import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { METRICS } from '../catalogue/catalogue.ts';
import { abilities, type Ability } from './abilities.ts';
import { COUNTED, mergeEvidence, NO_EVIDENCE, type EvidenceCounts } from './evidence-counts.ts';
import { EVIDENCE_KINDS } from './evidence-kinds.ts';
import { kindsOf, restsOn } from './rests-on.ts';

const seen = (counts: EvidenceCounts['seen'], more: Partial<EvidenceCounts> = {}): EvidenceCounts => ({
  ...NO_EVIDENCE,
  events: 100,
  seen: counts,
  ...more,
});
const abilityOf = (metric: string, ...given: Parameters<typeof abilities>): Ability => {
  const found = abilities(...given).find((ability) => ability.metric === metric);
  if (found === undefined) throw new RangeError(`no metric ${metric}`);
  return found;
};
const said = (metric: string, ...given: Parameters<typeof abilities>) => {
  const { support, because } = abilityOf(metric, ...given);
  return because === null ? support : `${support}: ${because}`;
};

const counts = fc.dictionary(fc.constantFrom(...COUNTED), fc.nat(50)) as fc.Arbitrary<EvidenceCounts['seen']>;
const evidence: fc.Arbitrary<EvidenceCounts> = fc.record({
  events: fc.nat(100),
  seen: counts,
  of: counts,
  teams: fc
    .uniqueArray(fc.constantFrom('Billing', 'Repair', 'Store'), { maxLength: 2 })
    .map((names) => names.sort()),
});
const RANK = { not: 0, partly: 1, computable: 2 } as const;

describe('What a metric rests on', () => {
  it.each(METRICS.map((metric) => [metric.id, metric] as const))('is some evidence, for %s', (_, metric) => {
    expect(kindsOf(metric).length).toBeGreaterThan(0);
  });

  it.each(METRICS.filter(({ needs }) => needs !== undefined).map((metric) => [metric.id, metric] as const))(
    'is needed, where the catalogue says so: %s',
    (_, metric) => {
      expect(restsOn(metric).some(({ role }) => role === 'needs')).toBe(true);
    },
  );

  it('includes teams for whatever is counted at handoffs', () => {
    for (const metric of METRICS.filter(({ table }) => table === 'handoff' || table === 'loss'))
      expect(kindsOf(metric)).toContain('teams');
  });
});

describe('The abilities of a source', () => {
  it('are none, for all metrics, where nothing was loaded', () => {
    const all = abilities(NO_EVIDENCE);
    expect(all.map(({ metric }) => metric)).toEqual(METRICS.map(({ id }) => id));
    expect(new Set(all.map(({ because }) => because))).toEqual(new Set(['nothing was loaded']));
  });

  it('say how many cases name their customer: 30 of 40 openings are 75 %', () => {
    const named = seen(
      { contacts: 40, customers: 30, openings: 40, openings_with_customer: 30 },
      { of: { openings_with_customer: 40 } },
    );
    expect(abilityOf('repeat_rate', named)).toEqual({
      metric: 'repeat_rate',
      support: 'partly',
      coverage: 0.75,
      because: 'only 75% of the cases name their customer when opened',
    });
    expect(abilityOf('contacts', named)).toMatchObject({ support: 'computable', coverage: null });
  });

  it('tell churn from purchases, and escalations from handoffs that do not say which way they went', () => {
    const left = seen({ outcomes: 3, churn: 3, openings: 9, customers: 9 });
    expect(said('retention', left)).toBe('computable');
    expect(said('repurchase_rate', left)).toBe('not: it records no purchases or renewals');
    const moved = seen({ handoffs: 4, customers: 1 }, { teams: ['Billing', 'Store'] });
    expect(said('handoffs', moved)).toBe('computable');
    expect(said('escalations', moved)).toBe('not: it does not say whether a handoff went up, across or back');
  });

  it('count what was only noted as half of the loss, but not as telling again', () => {
    const noted = seen({ records: 8, customers: 1 }, { teams: ['Billing', 'Store'] });
    expect(said('information_loss', noted)).toBe(
      'partly: it records what stood in a case, but not what was asked or told again',
    );
    expect(said('repeat_yourself_rate', noted)).toBe(
      'not: it records what stood in a case, but not what was asked or told again',
    );
  });

  it('are limited metric by metric: where only waiting is kept back, repeat contacts are whole', () => {
    const whole = seen({ contacts: 5, customers: 5, resolutions: 5, openings: 5 });
    const limits = { waiting: ['holds are not in it'] };
    expect(said('repeat_rate', whole, limits)).toBe('computable');
    expect(said('time_in_status', whole, limits)).toBe('partly: holds are not in it');
    expect(said('repeat_rate', whole, {}, { customers: 'guests have no name' })).toBe(
      'partly: guests have no name',
    );
  });

  it('never fall when more of the same units carry evidence', () => {
    fc.assert(
      fc.property(
        evidence,
        fc.constantFrom(...COUNTED),
        fc.integer({ min: 1, max: 9 }),
        (some, counted, added) => {
          const more = { ...some, seen: { ...some.seen, [counted]: (some.seen[counted] ?? 0) + added } };
          const before = abilities(some);
          abilities(more).forEach((ability, i) => {
            // That there are handoffs at all is what makes their kinds matter.
            if (counted === 'handoffs' && ability.metric.startsWith('escalation')) return;
            const was = before[i]!;
            expect(RANK[ability.support]).toBeGreaterThanOrEqual(RANK[was.support]);
          });
        },
      ),
    );
  });

  it('never rise when the source is known to keep something back', () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom(...EVIDENCE_KINDS), (some, kind) => {
        const before = abilities(some);
        abilities(some, { [kind]: ['cut'] }).forEach(({ support }, i) => {
          expect(RANK[support]).toBeLessThanOrEqual(RANK[before[i]!.support]);
        });
      }),
    );
  });
});

describe('Evidence of several loads', () => {
  it('is the same in whatever order and grouping it is put together', () => {
    fc.assert(
      fc.property(evidence, evidence, evidence, (a, b, c) => {
        expect(mergeEvidence(a, b)).toEqual(mergeEvidence(b, a));
        expect(mergeEvidence(mergeEvidence(a, b), c)).toEqual(mergeEvidence(a, mergeEvidence(b, c)));
      }),
    );
  });

  it('adds up: 3 of 4 and 1 of 6 openings with a customer are 4 of 10', () => {
    const of = (named: number, all: number) =>
      seen({ openings_with_customer: named }, { of: { openings_with_customer: all }, teams: ['Store'] });
    expect(mergeEvidence(of(3, 4), { ...of(1, 6), teams: ['Billing', 'Repair'] })).toEqual({
      events: 200,
      seen: { openings_with_customer: 4 },
      of: { openings_with_customer: 10 },
      teams: ['Billing', 'Repair'],
    });
  });
});
