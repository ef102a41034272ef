import { describe, expect, it } from '@jest/globals';
import { storyEvents, type MeasureRow } from '@twicetold/cases';
import fc from 'fast-check';
import { answer } from '../answer/answer.ts';
import { Columns } from '../columns/columns.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { customerWith, type SomeRows } from '../fixtures/measure-rows.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import { QuestionError } from '../question/question-error.ts';
import { handoffEdges, type HandoffEdge } from './handoff-edges.ts';

const at = Date.parse('2026-03-02T09:00:00Z');
const DAY = 86_400_000;
const context = { asOf: at + 60 * DAY, zone: 'UTC', firstEventAt: at };

type Handoff = Partial<MeasureRow<'handoff'>>;
/** So many handoffs from one team to another before each of which the address was known, and at so many it was lost. */
const edge = (fromTeam: string, toTeam: string, n: number, lost: number): Handoff[] =>
  Array.from({ length: n }, (_, i) => ({
    fromTeam,
    toTeam,
    evidence: 'STRUCTURED',
    knownFields: 'address',
    lostFields: i < lost ? 'address' : '',
  }));

function columnsOf(handoffs: readonly Handoff[], more: SomeRows = {}): Columns {
  const columns = new Columns();
  const rows: SomeRows = {
    case: [{ openedAt: at, factsTold: 1 }],
    handoff: handoffs.map((row) => ({ case: 0, at, level: 'TEAM', ...row })),
    ...more,
  };
  columns.replace(1n, customerWith(rows, columns));
  return columns;
}
/** Ten contacts without a handoff, at one of which the address was told again: a baseline of 10 %. */
const tenth: SomeRows = {
  contact: Array.from({ length: 10 }, (_, i) => ({
    case: 0,
    at,
    direction: 'inbound',
    stepKnown: 'address',
    stepRepeated: i === 0 ? 'address' : '',
  })),
};
const pair = ({ from, to }: HandoffEdge) => `${from.team} to ${to.team}`;

describe('Edges of handoffs', () => {
  it('never have three handoffs on top: an edge below the minimum is listed, not ranked', () => {
    const columns = columnsOf([...edge('A', 'B', 3, 3), ...edge('C', 'D', 20, 6), ...edge('D', 'C', 19, 19)]);
    const { ranked, tooFew, minimum } = handoffEdges(columns, {}, null, context);
    expect(minimum).toBe(20);
    expect(ranked.map(pair)).toEqual(['C to D']);
    expect(tooFew.map((each) => [pair(each), each.handoffs.value, each.ranked])).toEqual([
      ['D to C', 19, null],
      ['A to B', 3, null],
    ]);
  });

  it('count towards the minimum only where anything was known that could be lost', () => {
    const unknown = edge('A', 'B', 30, 0).map((row) => ({
      ...row,
      evidence: null,
      knownFields: null,
      lostFields: null,
    }));
    const { ranked, tooFew } = handoffEdges(
      columnsOf([...unknown, ...edge('A', 'B', 2, 2)]),
      {},
      null,
      context,
    );
    expect(ranked).toEqual([]);
    expect(tooFew[0]).toMatchObject({ handoffs: { value: 32 }, loss: { value: 1, n: 2 } });
  });

  /*
   * 20, 40, 60 and 80 % of 25 handoffs each. Pooled variance: 25 · (0.16 + 0.24 + 0.24 + 0.16) / (100 − 4) = 0.208333, so
   * each loss has an error² of 0.208333 / 25 = 0.0083333. Σ(loss − 0.5)² = 0.2. Moved: (4 − 3) · 0.0083333 / 0.2 = 4.1667 %.
   */
  const four = [
    ...edge('A', 'B', 25, 5),
    ...edge('B', 'C', 25, 10),
    ...edge('C', 'D', 25, 15),
    ...edge('D', 'A', 25, 20),
  ];

  it('have every number although each is counted only when it is read, and one that was read stays as it was', () => {
    const { ranked, overall } = handoffEdges(columnsOf(four, tenth), {}, null, context);
    const written = JSON.parse(JSON.stringify({ overall, worst: ranked[0] })) as {
      overall: object;
      worst: object;
    };
    expect(Object.keys(written.worst)).toEqual(
      expect.arrayContaining([...Object.keys(written.overall), 'from', 'to', 'fields', 'fieldsLost']),
    );
    expect(Object.keys(written.overall)).toHaveLength(12);
    expect(written.overall).toEqual(overall);
    expect(ranked[0]?.returnRate).toBe(ranked[0]?.returnRate);
  });

  it('are moved towards each other before they are ranked, worked by hand after James and Stein', () => {
    const { ranked, centre, baseline, overall } = handoffEdges(columnsOf(four, tenth), {}, null, context);
    expect(centre).toBeCloseTo(0.5);
    expect(baseline.value).toBeCloseTo(0.1);
    expect(overall.excess.value).toBeCloseTo(0.4);
    expect(ranked.map(pair)).toEqual(['D to A', 'C to D', 'B to C', 'A to B']);
    expect(ranked.map((each) => each.ranked?.rank)).toEqual([1, 2, 3, 4]);
    expect(ranked[0]?.ranked?.moved).toBeCloseTo(0.0416667, 6);
    expect(ranked[0]?.ranked?.loss.value).toBeCloseTo(0.7875, 6);
    expect(ranked[0]?.ranked?.excess?.value).toBeCloseTo(0.6875, 6);
    expect(ranked[0]?.excess.value).toBeCloseTo(0.7);
  });

  it('stand between the ranks that can be told: only neighbours cannot be told apart', () => {
    const { ranked } = handoffEdges(columnsOf(four, tenth), {}, null, context);
    // The error of a difference is √(2 · 0.0083333) = 0.129: 0.2 is 1.5 of them, 0.4 is 3.1, 0.6 is 4.6.
    expect(ranked.map((each) => [each.ranked?.bestRank, each.ranked?.worstRank])).toEqual([
      [1, 2],
      [1, 3],
      [2, 4],
      [3, 4],
    ]);
    expect(ranked.map((each) => each.ranked?.tier)).toEqual([1, 1, 2, 2]);
  });

  it('are ranked by their loss where nobody knows the baseline', () => {
    const { ranked, baseline } = handoffEdges(columnsOf(four), {}, null, context);
    expect(baseline).toMatchObject({ value: null });
    expect(ranked.map(pair)).toEqual(['D to A', 'C to D', 'B to C', 'A to B']);
    expect(ranked[0]?.ranked?.excess).toBeNull();
    expect(ranked[0]?.excess).toMatchObject({ value: null, unknownBecause: 'no_baseline' });
  });

  it('that all lose the same at every handoff cannot be told apart, and nothing is made up about them', () => {
    const { ranked } = handoffEdges(
      columnsOf([...edge('A', 'B', 20, 20), ...edge('B', 'C', 30, 30)]),
      {},
      null,
      context,
    );
    expect(ranked.map((each) => [pair(each), each.ranked?.bestRank, each.ranked?.loss])).toEqual([
      ['B to C', null, { value: 1, low: null, high: null }],
      ['A to B', null, { value: 1, low: null, high: null }],
    ]);
  });

  it('say which fields they lose most, and how', () => {
    const lost = (field: string, how: 'given' | 'asked' | 'cleared') =>
      ({ case: 0, at, level: 'TEAM', fromTeam: 'A', toTeam: 'B', field, how }) as const;
    const loss = [
      lost('address', 'given'),
      lost('phone', 'cleared'),
      lost('phone', 'asked'),
      lost('phone', 'asked'),
    ];
    const { tooFew } = handoffEdges(columnsOf(edge('A', 'B', 3, 3), { loss }), {}, null, context);
    expect(tooFew[0]?.fieldsLost).toEqual([
      { field: 'phone', count: 3, given: 0, asked: 2, cleared: 1 },
      { field: 'address', count: 1, given: 1, asked: 0, cleared: 0 },
    ]);
  });

  it('of the arrangement, by hand: what Billing South sent back it had lost whole, and with it a promise', () => {
    const columns = foldIntoColumns(storyEvents('arrangement'));
    const asOf = Date.parse('2026-11-01T00:00:00Z');
    const { tooFew } = handoffEdges(columns, {}, null, { ...context, asOf });
    const toSouth = tooFew.find(({ to }) => to.team === 'Billing South');
    expect(toSouth).toMatchObject({
      from: { team: 'Billing North', agent: null },
      handoffs: { value: 1 },
      loss: { value: 1 },
      returnRate: { value: 1 },
      droppedPromises: { value: 1 },
      repeats: { value: 1 },
      wait: { value: null, unknownBecause: 'seen_by_touch' },
    });
    const agents = handoffEdges(columns, { level: 'AGENT' }, null, { ...context, asOf }).tooFew;
    expect(agents.map(({ from, to }) => [from.agent, to.agent])).toContainEqual(['b-11', 'b-27']);
  });

  it('say on which evidence they rest, and can be asked for on one kind alone', () => {
    const read = edge('A', 'B', 2, 1).map((row) => ({ ...row, evidence: 'TEXT' as const }));
    const unknown = [{ fromTeam: 'A', toTeam: 'B', evidence: null }];
    const columns = columnsOf([...edge('A', 'B', 4, 4), ...read, ...unknown]);
    expect(handoffEdges(columns, {}, null, context).tiers).toEqual([
      { evidence: 'STRUCTURED', handoffs: 4 },
      { evidence: 'TEXT', handoffs: 2 },
      { evidence: null, handoffs: 1 },
    ]);
    const filters = [{ dimension: 'evidence', in: ['TEXT'] }] as const;
    expect(handoffEdges(columns, { filters }, null, context).overall.loss).toMatchObject({
      value: 0.5,
      n: 2,
    });
  });

  it('refuse a minimum of which nothing can be learned', () => {
    expect(() => handoffEdges(columnsOf([]), {}, 1, context)).toThrow(QuestionError);
    expect(handoffEdges(columnsOf([]), {}, 2, context).ranked).toEqual([]);
  });

  it('add up to the handoffs of the same slice, each edge to the same number as an answer by sender and receiver', () => {
    const questions = fc.record({
      level: fc.constantFrom('TEAM' as const, 'AGENT' as const),
      windowDays: fc.constantFrom(1 as const, 7 as const, 30 as const),
      filters: fc.constantFrom([], [{ dimension: 'toTeam' as const, in: ['North', null] }]),
      from: fc.constantFrom(null, '2026-01-15'),
    });
    fc.assert(
      fc.property(randomLog, questions, fc.integer({ min: 2, max: 4 }), (log, question, minimum) => {
        const columns = foldIntoColumns(log);
        const { ranked, tooFew } = handoffEdges(columns, { ...question, limit: 1000 }, minimum, RANDOM_LOG);
        const by = ['fromTeam', 'toTeam'] as const;
        const { overall, groups } = answer(
          columns,
          { ...question, metrics: ['handoffs'], by, limit: 1000 },
          RANDOM_LOG,
        );
        const all = [...ranked, ...tooFew];
        const sum = all.reduce((total, { handoffs }) => total + handoffs.n, 0);
        expect(sum).toBe(overall[0]?.total.n);
        for (const { key, cells } of groups) {
          const ofPair = all.filter(({ from, to }) => from.team === key[0] && to.team === key[1]);
          expect(ofPair.reduce((total, { handoffs }) => total + handoffs.n, 0)).toBe(cells[0]?.total.n);
        }
        expect(ranked.every(({ loss }) => loss.n >= minimum)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
