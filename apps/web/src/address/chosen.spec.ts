import { describe, expect, it } from '@jest/globals';
import { chosenIn, countedOtherwise } from './chosen.ts';
import { defaultView, NO_FILTERS } from './view.ts';

describe('a folded bar', () => {
  it('counts nothing as chosen when all is as usual', () => {
    expect(chosenIn(defaultView)).toBe(0);
  });

  it('counts a filter once however many names it has, and the period, the comparison and each way of counting', () => {
    const view = {
      ...defaultView,
      filters: { ...NO_FILTERS, team: ['North', 'South'], channel: ['phone'] },
      period: { kind: 'everything' },
      compare: 'PREVIOUS_YEAR',
      windowDays: 30,
      attribution: 'OPENING',
    } as const;
    expect(chosenIn(view)).toBe(6);
    expect(countedOtherwise(view)).toBe(2);
  });
});
