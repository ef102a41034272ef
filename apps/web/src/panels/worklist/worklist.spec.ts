import { describe, expect, it } from '@jest/globals';
import { withItem, type WorkItem, type Worklist } from './worklist.ts';

const item = (id: number, state: string) => ({ id, state, version: 1, owner: null }) as WorkItem;
const list = {
  counts: [
    { state: 'open', count: 5 },
    { state: 'done', count: 2 },
  ],
  items: [item(1, 'open'), item(2, 'open')],
} as unknown as Worklist;

describe('a change of the worklist', () => {
  it('shows at once: the case is done, one fewer is open and one more is done', () => {
    const after = withItem(list, 2, { state: 'done', owner: 'Maarja' });
    expect(after.items.map(({ state }) => state)).toEqual(['open', 'done']);
    expect(after.items[1]?.owner).toBe('Maarja');
    expect(after.counts.map(({ count }) => count)).toEqual([4, 3]);
  });

  it('a note moves no count, and a list without the case stays what it is', () => {
    expect(withItem(list, 1, { note: 'called her' }).counts).toEqual(list.counts);
    expect(withItem(list, 9, { state: 'done' })).toBe(list);
  });
});
