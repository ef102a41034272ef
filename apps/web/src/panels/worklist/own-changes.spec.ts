import { describe, expect, it } from '@jest/globals';
import { OwnChanges } from './own-changes.ts';
import type { WorkItem } from './worklist.ts';

const item = { id: 7, state: 'open', owner: null, note: null, version: 1 } as WorkItem;
/** As the server keeps it: a change in another version than its own is refused. */
function server() {
  let kept = item;
  return {
    change(version: number, change: Partial<WorkItem>) {
      if (version !== kept.version) return { item: kept, conflict: true };
      kept = { ...kept, ...change, version: version + 1 };
      return { item: kept, conflict: false };
    },
  };
}
const TAKEN = { state: 'doing', owner: 'Maarja' };
const NOTED = { note: 'called her' };
const DONE = { state: 'done' };

describe('changes of a case made faster than the server answers', () => {
  it('whoever takes a case and notes something at once has changed it twice, and nobody came in between', () => {
    const own = new OwnChanges();
    const desk = server();
    expect(own.begin(item, TAKEN)).toEqual(TAKEN);
    // What shows is taken already, and its version is still the first.
    const shown = { ...item, ...TAKEN };
    expect(own.begin(shown, NOTED)).toEqual(NOTED);
    expect(own.begin({ ...shown, ...NOTED }, DONE)).toEqual(DONE);

    const first = desk.change(own.versionOf(item), TAKEN);
    expect(own.answered(first.item, TAKEN, first.conflict)).toMatchObject({
      version: 2,
      state: 'done',
      owner: 'Maarja',
      note: 'called her',
    });
    const second = desk.change(own.versionOf(shown), NOTED);
    own.answered(second.item, NOTED, second.conflict);
    const third = desk.change(own.versionOf({ ...shown, ...NOTED }), DONE);
    expect([first, second, third].map(({ conflict }) => conflict)).toEqual([false, false, false]);
    expect(third.item).toMatchObject({ version: 4, state: 'done', owner: 'Maarja', note: 'called her' });
  });

  it('somebody who came in between is not overruled by what still waited, and their version stands', () => {
    const own = new OwnChanges();
    const desk = server();
    own.begin(item, TAKEN);
    own.begin({ ...item, ...TAKEN }, NOTED);
    const first = desk.change(own.versionOf(item), TAKEN);
    own.answered(first.item, TAKEN, first.conflict);
    desk.change(2, { state: 'dismissed', owner: 'Jaan' });
    const second = desk.change(own.versionOf(item), NOTED);
    expect(second.conflict).toBe(true);
    const shown = own.answered(second.item, NOTED, second.conflict);
    expect(shown).toMatchObject({ version: 3, state: 'dismissed', owner: 'Jaan', note: null });
    // Who has seen it may change it.
    own.begin(shown, NOTED);
    expect(desk.change(own.versionOf(shown), NOTED)).toMatchObject({
      conflict: false,
      item: { owner: 'Jaan', note: 'called her' },
    });
  });

  it('where the first was somebody else’s, what waited on it is refused too', () => {
    const own = new OwnChanges();
    const desk = server();
    desk.change(1, { owner: 'Jaan' });
    own.begin(item, TAKEN);
    own.begin({ ...item, ...TAKEN }, NOTED);
    const first = desk.change(own.versionOf(item), TAKEN);
    own.answered(first.item, TAKEN, first.conflict);
    const second = desk.change(own.versionOf(item), NOTED);
    expect([first.conflict, second.conflict]).toEqual([true, true]);
    expect(own.answered(second.item, NOTED, true)).toMatchObject({
      state: 'open',
      owner: 'Jaan',
      note: null,
    });
  });

  it('what was not kept no longer shows, and what waits after it still does', () => {
    const own = new OwnChanges();
    own.begin(item, TAKEN);
    own.begin({ ...item, ...TAKEN }, NOTED);
    expect(own.failed(7, TAKEN)).toEqual({ state: 'open', owner: null, note: 'called her', version: 1 });
    expect(own.failed(7, NOTED)).toEqual({ state: 'open', owner: null, note: null, version: 1 });
  });
});
