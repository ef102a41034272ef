import { describe, expect, it } from '@jest/globals';
import { valueOf } from '../../fixtures/answer.ts';
import { fieldShares } from './edge-facts.ts';
import { flowEdges, flowOf, lossStep, matrixOf, ofSide, uncolouredFor, unlistedIn } from './flow.ts';
import type { Edge, HandoffEdges, Pair, RankedPair } from './handoff-edges.ts';

const none = valueOf(null);
const edge = (from: string, to: string, handoffs: number, excess: number | null): Edge => ({
  from: { team: from, agent: null },
  to: { team: to, agent: null },
  handoffs: valueOf(handoffs, { n: handoffs }),
  loss: valueOf(0.3, { n: 40 }),
  excess: valueOf(excess),
  returnRate: none,
  wait: none,
  waitP90: none,
  orphans: none,
  droppedPromises: none,
  repeats: none,
  publicContacts: none,
  rating: none,
  lostCustomers: none,
  fields: { lost: 30, known: 100 },
  fieldsLost: [{ field: 'phone', count: 10, given: 2, asked: 8, cleared: 0 }],
});
const ranked = (...edges: readonly Edge[]) => edges as readonly Pair[] as readonly RankedPair[];
const answer = {
  ranked: ranked(
    edge('Riga', 'Tartu', 50, 0.2),
    edge('Tartu', 'Riga', 80, 0.01),
    edge('Narva', 'Riga', 30, -0.2),
  ),
  tooFew: [edge('Narva', 'Tartu', 3, 0.9)],
} as unknown as HandoffEdges;
const pairs = (edges: readonly { readonly edge: Pair | null }[]) =>
  edges.map(({ edge: each }) => (each === null ? 'others' : `${each.from.team} ${each.to.team}`));

describe('how much more is lost than without a handoff', () => {
  it.each([
    [-0.051, 'less'],
    [-0.05, 'alike'],
    [0.049, 'alike'],
    [0.05, 'more'],
    [0.15, 'muchMore'],
    [0.3, 'most'],
    [1, 'most'],
  ])('%d is "%s"', (excess, step) => {
    expect(lossStep(excess)).toBe(step);
  });
});

describe('the flow between teams', () => {
  const edges = flowEdges(answer);

  it('has the largest first; three handoffs that lost all they knew get no colour', () => {
    expect(pairs(edges)).toEqual(['Tartu Riga', 'Riga Tartu', 'Narva Riga', 'Narva Tartu']);
    expect(edges.map(({ step }) => step)).toEqual(['alike', 'muchMore', 'less', null]);
  });

  it('counts with the others what has no row of its own: 163 handoffs of 4 pairs are listed out of 170 of 9', () => {
    const more = {
      ...answer,
      rankedLeftOut: 0,
      tooFewLeftOut: 5,
      overall: { handoffs: valueOf(170, { n: 170 }) },
    };
    const unlisted = unlistedIn(more as unknown as HandoffEdges, 'all');
    expect(unlisted).toEqual({ edges: 5, handoffs: 7 });
    expect(flowOf(edges, 2, unlisted).others).toEqual({ edges: 7, handoffs: 40 });
    expect(unlistedIn(more as unknown as HandoffEdges, 'out')).toEqual({ edges: 0, handoffs: 0 });
  });

  it('says why it has no colours where nothing can be compared, and nothing where a colour is', () => {
    const uncompared = edge('Riga', 'Tartu', 353, null);
    const because = { ...uncompared, excess: { ...none, unknownBecause: 'no_baseline' } };
    expect(uncolouredFor(flowEdges({ ranked: ranked(because), tooFew: [] }))).toBe('no_baseline');
    expect(uncolouredFor(edges)).toBeNull();
    expect(uncolouredFor(flowEdges({ ranked: [], tooFew: [because] }))).toBeNull();
  });

  it('draws two and sums the others: 30 and 3 handoffs of two pairs', () => {
    const { links, nodes, others } = flowOf(edges, 2);
    expect(pairs(links)).toEqual(['Tartu Riga', 'Riga Tartu', 'others']);
    expect(others).toEqual({ edges: 2, handoffs: 33 });
    expect(links.reduce((sum, { handoffs }) => sum + handoffs, 0)).toBe(163);
    expect(nodes.map(({ holder, side, handoffs }) => [holder?.team ?? null, side, handoffs])).toEqual([
      ['Tartu', 'from', 80],
      ['Riga', 'to', 80],
      ['Riga', 'from', 50],
      ['Tartu', 'to', 50],
      [null, 'from', 33],
      [null, 'to', 33],
    ]);
  });

  it('a team stands on both sides, so that no flow goes back to where it came from', () => {
    for (const { source, target } of flowOf(edges).links) {
      expect(flowOf(edges).nodes[source]?.side).toBe('from');
      expect(flowOf(edges).nodes[target]?.side).toBe('to');
    }
  });

  it('of the own team has what it hands over, or what it receives; without one everything', () => {
    expect(pairs(flowEdges(ofSide(answer, 'out', 'Narva')))).toEqual(['Narva Riga', 'Narva Tartu']);
    expect(pairs(flowEdges(ofSide(answer, 'in', 'Narva')))).toEqual([]);
    expect(ofSide(answer, 'out', null)).toBe(answer);
  });
});

describe('the matrix', () => {
  const matrix = matrixOf(flowEdges(answer));

  it('has who hands over most above, who receives most on the left, and nothing where nobody handed over', () => {
    expect(matrix.from.map(({ team }) => team)).toEqual(['Tartu', 'Riga', 'Narva']);
    expect(matrix.to.map(({ team }) => team)).toEqual(['Riga', 'Tartu']);
    const cells = matrix.from.map((giver) =>
      matrix.to.map((receiver) => matrix.cellAt(giver, receiver)?.edge.handoffs.n ?? null),
    );
    expect(cells).toEqual([
      [80, null],
      [null, 50],
      [30, 3],
    ]);
  });

  it('says how many rows and columns it leaves out', () => {
    expect(matrixOf(flowEdges(answer), 2).leftOut).toBe(1);
  });
});

describe('the fields that an edge loses', () => {
  it('10 phone numbers of 40 handoffs before which anything was known are a quarter', () => {
    expect(fieldShares(edge('Riga', 'Tartu', 60, 0.2))[0]).toMatchObject({ field: 'phone', share: 0.25 });
  });
});
