import { describe, expect, it } from '@jest/globals';
import { valueOf } from '../../fixtures/answer.ts';
import { edgeCell, edgeKey, firstOf, shapeEdges } from './edges.ts';
import type { EdgesInFull, RankedEdge } from './handoff-edges.ts';

const none = valueOf(null);

function edgeOf(from: string, to: string, loss: number, high: number, tier: number | null): RankedEdge {
  return {
    from: { team: from, agent: null },
    to: { team: to, agent: null },
    handoffs: valueOf(40),
    loss: valueOf(loss, { high }),
    excess: none,
    returnRate: none,
    wait: none,
    orphans: none,
    droppedPromises: none,
    repeats: none,
    waitP90: none,
    publicContacts: none,
    rating: none,
    lostCustomers: none,
    fields: { lost: 0, known: 0 },
    fieldsLost: [],
    ranked: {
      rank: 1,
      tier,
      loss: { value: loss, low: null, high: null },
      excess: null,
    },
  };
}

const answerWith = (ranked: readonly RankedEdge[]): EdgesInFull => ({
  minimum: 20,
  overall: {
    handoffs: valueOf(80),
    loss: valueOf(0.3),
    excess: valueOf(0.25),
    returnRate: none,
    wait: none,
    waitP90: none,
    orphans: none,
    droppedPromises: none,
    repeats: none,
    publicContacts: none,
    rating: none,
    lostCustomers: none,
  },
  baseline: valueOf(0.05),
  ranked,
  tooFew: [],
  rankedLeftOut: 0,
  tooFewLeftOut: 0,
});

describe('edges of handoffs', () => {
  const edges = shapeEdges(
    answerWith([
      edgeOf('Riga', 'Tartu', 0.5, 0.62, 1),
      edgeOf('Tartu', 'Riga', 0.3, 0.4, 2),
      edgeOf('Narva', 'Riga', 0.28, 0.5, 2),
    ]),
  );

  it('two that cannot be told apart stand in one tier, in the order they came', () => {
    expect(edges.tiers.map(({ edges: each }) => each.map(({ from }) => from.team))).toEqual([
      ['Riga'],
      ['Tartu', 'Narva'],
    ]);
  });

  it('the scale ends at the tenth above the longest interval', () => {
    expect(edges.top).toBeCloseTo(0.7, 10);
  });

  it('where hardly anything is lost the scale still reaches ten percent, so that little looks little', () => {
    expect(shapeEdges(answerWith([edgeOf('Riga', 'Tartu', 0.01, 0.02, null)])).top).toBe(0.1);
  });

  it('the first two rows say of the cut tier how many it has in all', () => {
    expect(firstOf(edges.tiers, 2).map(({ edges: each, all }) => [each.length, all])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('between teams the cases behind are those from team to team, between people also those of the agents', () => {
    const edge = { from: { team: 'Riga', agent: 'r-1' }, to: { team: 'Tartu', agent: null } };
    expect(edgeCell(edge, 'TEAM')).toEqual({
      metric: 'handoffs',
      by: 'fromTeam',
      key: 'Riga',
      also: [{ by: 'toTeam', key: 'Tartu' }],
    });
    expect(edgeCell(edge, 'AGENT').also).toEqual([
      { by: 'toTeam', key: 'Tartu' },
      { by: 'fromAgent', key: 'r-1' },
      { by: 'toAgent', key: null },
    ]);
  });

  it('two people of one name in two teams are two', () => {
    const to = { team: 'Riga', agent: null };
    expect(edgeKey({ from: { team: 'Tartu', agent: 'ann' }, to })).not.toBe(
      edgeKey({ from: { team: 'Narva', agent: 'ann' }, to }),
    );
  });
});
