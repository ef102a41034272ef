import { describe, expect, it } from '@jest/globals';
import type { MeasureRow } from '@twicetold/cases';
import fc from 'fast-check';
import { behind } from '../../answer/behind.ts';
import { answer } from '../../answer/answer.ts';
import { Columns } from '../../columns/columns.ts';
import { foldIntoColumns } from '../../fixtures/fold-into-columns.ts';
import { customerWith, type SomeRows } from '../../fixtures/measure-rows.ts';
import { RANDOM_LOG, randomLog } from '../../fixtures/random-log.ts';
import { funnel, type FunnelGroup } from './funnel.ts';
import { FATES } from './steps.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-01-10T00:00:00Z');
const day = (count: number) => START + count * DAY;
const context = { asOf: day(100), zone: 'UTC', firstEventAt: START };

type One = Partial<MeasureRow<'issue'>> & {
  readonly answered?: boolean;
  readonly byRule?: boolean;
  readonly contact?: boolean;
  readonly reason?: string;
};

function columnsWith(all: readonly One[], also: SomeRows = {}): Columns {
  const columns = new Columns();
  const rows: SomeRows = {
    case: all.map(({ openedAt, firstResolvedAt, answered, byRule, contact, reason }) => ({
      openedAt: openedAt ?? START,
      resolvedAt: firstResolvedAt ?? null,
      administrativelyClosedAt: byRule === true ? day(9) : null,
      firstContactAt: contact === false ? null : (openedAt ?? START),
      firstResponse: answered === false || contact === false ? null : 3_600_000,
      reason: reason ?? null,
      factsTold: 1,
    })),
    issue: all.map(({ answered: _, byRule: __, contact, reason: ___, ...row }, i) => ({
      case: i,
      cases: 1,
      openedAt: START,
      contacts: contact === false ? 0 : 1,
      resolvedAt: row.firstResolvedAt ?? null,
      ...row,
    })),
    contact: [
      { case: 0, at: START, direction: 'inbound', team: 'North' },
      { case: 0, at: START, direction: 'outbound' },
    ],
    handoff: [{ case: 0, at: START, evidence: 'STRUCTURED' }],
    voice: [{ case: 0, issueCase: 0, at: START, kind: 'churn' }],
    ...also,
  };
  columns.replace(1n, customerWith(rows, columns));
  return columns;
}

/** Seen from day 100, with a repeat window of 7 days and customers watched for 90. */
const TWELVE: readonly One[] = [
  { firstResolvedAt: day(1) },
  { firstResolvedAt: day(1), churnedAt: day(50) },
  { firstResolvedAt: day(1), factsRepeated: 2 },
  { firstResolvedAt: day(1), firstComebackAt: day(3) },
  { firstResolvedAt: day(1), firstComebackAt: day(20) },
  {},
  { byRule: true },
  { answered: false, firstResolvedAt: day(5) },
  { answered: false },
  { contact: false },
  { openedAt: day(95), firstResolvedAt: day(96), firstComebackAt: day(98) },
  { openedAt: day(50), firstResolvedAt: day(51) },
];

const walked = ({ steps }: FunnelGroup) =>
  steps.map(({ step, before, reached, lost, pending, unknown }) => [
    step,
    before,
    reached,
    lost,
    pending,
    unknown,
  ]);

describe('The funnel of twelve issues, worked by hand', () => {
  const found = funnel(columnsWith(TWELVE), { metrics: ['issues'] }, context);

  it('loses one at each step, and waits for those of which it cannot know yet', () => {
    expect(walked(found.overall)).toEqual([
      ['opened', 12, 12, 0, 0, 0],
      // The eighth was resolved by nobody’s word; the ninth still waits; of the tenth no contact is recorded.
      ['answered', 12, 9, 1, 1, 1],
      // The seventh was closed by rule, the sixth is open.
      ['resolved', 9, 7, 1, 1, 0],
      // The fourth came back after two days, the fifth after nineteen. The eleventh is four days old: not judged, though it came back.
      ['held', 7, 5, 1, 1, 0],
      ['not_told_again', 5, 4, 1, 0, 0],
      // The second left; the twelfth has been watched for 50 days.
      ['kept', 4, 2, 1, 1, 0],
    ]);
  });

  it('has shares of those of whom it is known, and their product of all', () => {
    expect(found.overall.steps.map(({ ofBefore }) => ofBefore.value)).toEqual([
      1,
      9 / 10,
      7 / 8,
      5 / 6,
      4 / 5,
      2 / 3,
    ]);
    const end = found.overall.steps.at(-1)?.ofFirst;
    // 0.9 · 0.875 · 5/6 · 0.8 · 2/3; Greenwood 1/90 + 1/56 + 1/30 + 1/20 + 1/6 = 0.278968: as exact as 6.657 of which all is known.
    expect(end?.value).toBeCloseTo(0.35, 12);
    expect(end?.low).toBeCloseTo(0.1112, 4);
    expect(end?.high).toBeCloseTo(0.6986, 4);
  });

  it('opens every loss into the issues that it lost', () => {
    const columns = columnsWith(TWELVE);
    const casesOf = (step: string, fate: string) =>
      behind(columns, { metrics: ['issues'] }, { metric: 'issues', step, fate }, context)
        .units()
        .map(({ caseOrdinal }) => caseOrdinal + 1);
    expect(casesOf('answered', 'lost')).toEqual([8]);
    expect(casesOf('answered', 'unknown')).toEqual([10]);
    expect(casesOf('held', 'lost')).toEqual([4]);
    expect(casesOf('held', 'pending')).toEqual([11]);
    expect(casesOf('kept', 'reached')).toEqual([1, 5]);
    expect(() => casesOf('sold', 'lost')).toThrow('no step');
    expect(() => casesOf('held', 'gone')).toThrow('one of');
  });

  it('leaves out a step of which the log says nothing, with the reason', () => {
    const silent = funnel(columnsWith(TWELVE, { voice: [] }), { metrics: ['issues'] }, context);
    expect(silent.steps.filter(({ leftOutBecause }) => leftOutBecause !== null)).toEqual([
      { step: 'kept', metric: 'retention', leftOutBecause: 'no_churn_recorded' },
    ]);
    expect(silent.overall.steps.at(-1)).toMatchObject({ step: 'not_told_again', reached: 4 });
  });
});

describe('Two funnels side by side', () => {
  const answered = (reason: string, hits: number, n: number): One[] =>
    Array.from({ length: n }, (_, i) => ({ reason, answered: i < hits, firstResolvedAt: day(1) }));
  const tiersOf = (all: readonly One[]) => {
    const { groups, notComparedBecause } = funnel(
      columnsWith(all),
      { metrics: ['issues'], by: ['reason'] },
      context,
    );
    return { tiers: groups.map(({ key, tier }) => [key[0], tier]), notComparedBecause };
  };

  it('are told apart where chance would hardly do it, and are ties otherwise', () => {
    expect(tiersOf([...answered('billing', 45, 50), ...answered('modem', 25, 50)])).toEqual({
      tiers: [
        ['billing', 1],
        ['modem', 2],
      ],
      notComparedBecause: null,
    });
    expect(tiersOf([...answered('billing', 26, 50), ...answered('modem', 25, 50)]).tiers).toEqual([
      ['billing', 1],
      ['modem', 1],
    ]);
  });

  it('with fewer than five of which anything is known are not compared', () => {
    expect(tiersOf([...answered('billing', 3, 3), ...answered('modem', 25, 50)])).toMatchObject({
      notComparedBecause: 'too_few',
    });
  });

  it('are by one dimension at most', () => {
    const asked = { metrics: ['issues'], by: ['reason', 'channel'] as const };
    expect(() => funnel(columnsWith(TWELVE), asked, context)).toThrow('one dimension');
  });
});

describe('A funnel over random logs', () => {
  it('begins with the issues of the card, loses nobody on the way, and opens into as many as it says', () => {
    fc.assert(
      fc.property(randomLog, fc.constantFrom(1, 7), (log, windowDays) => {
        const columns = foldIntoColumns(log);
        const asked = { metrics: ['issues'], by: ['reason'], windowDays } as const;
        const found = funnel(columns, asked, RANDOM_LOG);
        const card = answer(columns, { ...asked, by: [] }, RANDOM_LOG).overall[0]?.total;
        expect(found.overall.steps[0]?.reached).toBe(card?.value);
        for (const { steps } of [found.overall, ...found.groups]) {
          steps.forEach(({ before, reached, lost, pending, unknown }, s) => {
            expect(reached + lost + pending + unknown).toBe(before);
            if (s > 0) expect(before).toBe(steps[s - 1]?.reached);
          });
        }
        for (const each of found.overall.steps) {
          for (const fate of FATES) {
            const opened = behind(columns, asked, { metric: 'issues', step: each.step, fate }, RANDOM_LOG);
            expect(opened.count).toBe(each[fate]);
          }
          const over = found.groups.map(
            ({ steps }) => steps.find(({ step }) => step === each.step)?.reached ?? 0,
          );
          expect(over.reduce((sum, n) => sum + n, 0)).toBe(each.reached);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
