import { describe, expect, it } from '@jest/globals';
import { type CellAddress, printCell, readCell, without } from './cell-address.ts';

const again = (cell: CellAddress) =>
  readCell(new URLSearchParams(printCell(cell, new URLSearchParams('window=30')).toString()));

describe('the address of a number', () => {
  it.each<[string, CellAddress]>([
    ['everything together', { metric: 'repeat_rate' }],
    ['one channel in one month', { metric: 'repeat_rate', by: 'channel', key: 'phone', bucket: '2026-03' }],
    ['cases whose team is not known', { metric: 'resolution_median', by: 'team', key: null }],
    [
      'an edge from one person to another of whom only the team is known',
      {
        metric: 'handoffs',
        by: 'fromTeam',
        key: 'Riga',
        also: [
          { by: 'toTeam', key: 'Tartu' },
          { by: 'fromAgent', key: 'riga-3' },
          { by: 'toAgent', key: null },
        ],
      },
    ],
    [
      'issues by phone that came back too soon',
      { metric: 'issues', by: 'channel', key: 'phone', walked: { step: 'held', fate: 'lost' } },
    ],
    ['one week of everything', { metric: 'information_loss', bucket: '2026-W11' }],
  ])('%s comes back as it was written', (_, cell) => {
    expect(again(cell)).toEqual(cell);
  });

  it('an edge without its sender is everything that the receiver got', () => {
    const edge = {
      metric: 'handoffs',
      by: 'fromTeam',
      key: 'Riga',
      also: [{ by: 'toTeam', key: 'Tartu' }],
    } as const;
    expect(without(edge, 'fromTeam')).toEqual({ metric: 'handoffs', by: 'toTeam', key: 'Tartu' });
    expect(without(edge, 'toTeam')).toEqual({ metric: 'handoffs', by: 'fromTeam', key: 'Riga' });
  });

  it('an address that names no number leads to the cases opened', () => {
    expect(readCell(new URLSearchParams('window=30'))).toEqual({ metric: 'cases_opened' });
  });

  it('keeps the view it was seen under', () => {
    expect(printCell({ metric: 'chases' }, new URLSearchParams('window=30')).get('window')).toBe('30');
  });
});
