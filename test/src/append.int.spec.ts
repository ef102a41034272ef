import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LoadStore } from '@twicetold/store';
import { openStore, type TestStore } from './database/open-store.ts';
import { called, opened, resolved } from './log/small-events.ts';
import { newWorkspace } from './log/test-workspace.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

describe('appending to the log', () => {
  it('takes a file once, however often it is loaded', async () => {
    const workspace = await newWorkspace(store.dataSource, 'file loaded twice');
    const file = [opened('M-1', { customer: 'anna' }), called('M-1', { customer: 'anna' }), opened('M-2')];
    expect(await workspace.append(...file)).toEqual({ accepted: 3, duplicates: 0, newCases: 2, erased: 0 });
    expect(await workspace.append(...file)).toEqual({ accepted: 0, duplicates: 3, newCases: 0, erased: 0 });
    expect(await workspace.append(...file, resolved('M-1', { customer: 'anna' }))).toEqual({
      accepted: 1,
      duplicates: 3,
      newCases: 0,
      erased: 0,
    });
    expect(await workspace.log.ofCase(workspace.id, 'M-1')).toHaveLength(3);
  });

  it('counts an event that stands twice in one batch once, and the first wording counts', async () => {
    const workspace = await newWorkspace(store.dataSource, 'twice in one batch');
    const again = { ...opened('M-1', { id: 'e1' }), reason: 'second wording' };
    const result = await workspace.append(opened('M-1', { id: 'e1' }), again, called('M-1', { id: 'e2' }));
    expect(result).toEqual({ accepted: 2, duplicates: 1, newCases: 1, erased: 0 });
    const events = await workspace.log.ofCase(workspace.id, 'M-1');
    expect(events?.map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(events?.[0]?.body).toMatchObject({ reason: 'modem' });
  });

  it('keeps the same event id of two sources apart', async () => {
    const workspace = await newWorkspace(store.dataSource, 'two sources');
    const loads = new LoadStore(store.dataSource);
    const { source, load } = await loads.start(workspace.id, 'phone system', 'canonical');
    await workspace.append(opened('M-1', { id: '1' }));
    const second = await workspace.log.append(
      { workspaceId: workspace.id, sourceId: source.id, loadId: load.id, keyGeneration: 1 },
      [workspace.admitted(called('M-1', { id: '1' }))],
    );
    expect(second).toEqual({ accepted: 1, duplicates: 0, newCases: 0, erased: 0 });
    expect((await workspace.log.ofCase(workspace.id, 'M-1'))?.map((event) => event.source)).toEqual([
      'desk',
      'phone system',
    ]);
  });

  it('shows nothing of one workspace to another', async () => {
    const first = await newWorkspace(store.dataSource, 'first organisation');
    const second = await newWorkspace(store.dataSource, 'second organisation');
    await first.append(opened('M-1', { customer: 'anna' }));
    expect(await second.log.ofCase(second.id, 'M-1')).toBeNull();
    expect(first.key('anna')).not.toBe(second.key('anna'));
  });

  it('gives back what was said, letter by letter', async () => {
    const workspace = await newWorkspace(store.dataSource, 'letter by letter');
    const text = 'tab\t line\n return\r back\\slash \\. \\N "quoted" õäöü Жалоба 😀';
    await workspace.append({ ...called('a\tb\\c'), text, waitSeconds: 12.5, sentiment: -0.25 });
    const [event] = (await workspace.log.ofCase(workspace.id, 'a\tb\\c')) ?? [];
    expect(event).toEqual({
      ...workspace.admitted({ ...called('a\tb\\c'), text, waitSeconds: 12.5, sentiment: -0.25 }).event,
    });
  });

  it('keeps a text with half a character in it, and knows it again', async () => {
    const workspace = await newWorkspace(store.dataSource, 'half a character');
    const cut = { ...called('M-1', { id: 'cut \uD83D' }), text: 'cut off in the middle \uD83D' };
    expect(await workspace.append(cut)).toMatchObject({ accepted: 1 });
    expect(await workspace.append(cut)).toMatchObject({ duplicates: 1 });
    const [event] = (await workspace.log.ofCase(workspace.id, 'M-1')) ?? [];
    expect(event?.body).toMatchObject({ text: 'cut off in the middle \uFFFD' });
  });

  it('moves the horizon of the workspace with the events, and never back', async () => {
    const workspace = await newWorkspace(store.dataSource, 'horizon');
    expect(await workspace.now()).toMatchObject({ asOf: null, firstEventAt: null, hasCustomers: false });
    await workspace.append(opened('M-1', { at: '12:00' }));
    await workspace.append(opened('M-2', { at: '08:00' }), called('M-2', { at: '10:00', customer: 'anna' }));
    expect(await workspace.now()).toMatchObject({
      asOf: Date.UTC(2026, 3, 1, 12),
      firstEventAt: Date.UTC(2026, 3, 1, 8),
      hasCustomers: true,
    });
  });
});
