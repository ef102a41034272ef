import { describe, expect, it } from '@jest/globals';
import { type CellAddress, printCell, readCell } from './cell-address.ts';

const again = (cell: CellAddress) =>
  readCell(new URLSearchParams(printCell(cell, new URLSearchParams('window=30')).toString()));

describe('the address of a number', () => {
  it.each<[string, CellAddress]>([
    ['everything together', { metric: 'repeat_rate' }],
    ['one channel in one month', { metric: 'repeat_rate', by: 'channel', key: 'phone', bucket: '2026-03' }],
    ['cases whose team is not known', { metric: 'resolution_median', by: 'team', key: null }],
    ['one week of everything', { metric: 'information_loss', bucket: '2026-W11' }],
  ])('%s comes back as it was written', (_, cell) => {
    expect(again(cell)).toEqual(cell);
  });

  it('an address that names no number leads to the cases opened', () => {
    expect(readCell(new URLSearchParams('window=30'))).toEqual({ metric: 'cases_opened' });
  });

  it('keeps the view it was seen under', () => {
    expect(printCell({ metric: 'chases' }, new URLSearchParams('window=30')).get('window')).toBe('30');
  });
});
