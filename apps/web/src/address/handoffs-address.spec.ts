import { describe, expect, it } from '@jest/globals';
import { printEdge, printHandoffs, readHandoffs } from './handoffs-address.ts';

describe('the address of handoffs', () => {
  it('names an open edge by its ends, between people with the agents, and an unknown team by nothing', () => {
    const team = (name: string | null, agent: string | null = null) => ({ team: name, agent });
    expect(printEdge({ from: team('Riga'), to: team('Tartu') })).toBe('Riga→Tartu');
    expect(printEdge({ from: team('Riga', 'ann'), to: team(null) })).toBe('Riga·ann→');
  });

  it('reads back what it prints, keeps what belongs to the view, and leaves out what is usual', () => {
    const printed = printHandoffs(
      { side: 'in', flow: 'matrix', own: 'Riga & Co', edge: 'Riga→Tartu' },
      new URLSearchParams('channel=phone'),
    );
    expect(printed.get('channel')).toBe('phone');
    expect(readHandoffs(new URLSearchParams(printed.toString()))).toEqual({
      side: 'in',
      flow: 'matrix',
      own: 'Riga & Co',
      edge: 'Riga→Tartu',
    });
    expect(printHandoffs({ side: 'all', flow: 'sankey', edge: null }, printed).toString()).toBe(
      'channel=phone&own=Riga+%26+Co',
    );
  });

  it('takes what it does not know for what is usual', () => {
    expect(readHandoffs(new URLSearchParams('side=left&flow=pie'))).toMatchObject({
      side: 'all',
      flow: 'sankey',
    });
  });
});
