import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { listen, Refold, type Listening, type Notice } from '@twicetold/store';
import { openStore, type TestStore } from './database/open-store.ts';
import { echoFold } from './log/echo-fold.ts';
import { opened } from './log/small-events.ts';
import { newWorkspace } from './log/test-workspace.ts';

let store: TestStore;
let listening: Listening | undefined;
beforeAll(async () => {
  store = await openStore();
});
afterEach(() => listening?.close());
afterAll(() => store.close());

/** Starts listening; `heard(n)` resolves with the first n notices. */
function listener() {
  const notices: Notice[] = [];
  let check: () => void = () => undefined;
  listening = listen(store.url, (notice) => {
    notices.push(notice);
    check();
  });
  return {
    heard: (count: number) =>
      new Promise<Notice[]>((resolve) => {
        check = () => {
          if (notices.length >= count) resolve(notices.slice(0, count));
        };
        check();
      }),
  };
}

describe('listening to the database', () => {
  it('hears of customers who wait and of measures that can be seen', async () => {
    const workspace = await newWorkspace(store.dataSource, 'listening');
    const ear = listener();
    await ear.heard(1);
    await workspace.append(opened('M-1', { customer: 'anna' }));
    await ear.heard(2);
    await new Refold(store.dataSource, echoFold).foldAll(workspace.id);
    expect(await ear.heard(3)).toEqual([
      { about: 'connected' },
      { about: 'dirty', workspaceId: workspace.id, awaited: [String(workspace.key('anna'))] },
      { about: 'measures', workspaceId: workspace.id, version: 1 },
    ]);
  });

  it('hears nothing of a load that changed nothing', async () => {
    const workspace = await newWorkspace(store.dataSource, 'nothing changed');
    await workspace.append(opened('M-1'));
    const ear = listener();
    await ear.heard(1);
    await workspace.append(opened('M-1'));
    await workspace.append(opened('M-2'));
    await new Refold(store.dataSource, echoFold).foldAll(workspace.id);
    const abouts = (await ear.heard(3)).map(({ about }) => about);
    expect(abouts).toEqual(['connected', 'dirty', 'measures']);
  });

  it('comes back after its connection was cut, and says that something may have been missed', async () => {
    const workspace = await newWorkspace(store.dataSource, 'cut connection');
    const ear = listener();
    await ear.heard(1);
    await store.dataSource.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'twicetold listener'`,
    );
    expect(await ear.heard(2)).toEqual([{ about: 'connected' }, { about: 'connected' }]);
    await workspace.append(opened('M-1'));
    expect((await ear.heard(3))[2]).toMatchObject({ about: 'dirty', workspaceId: workspace.id });
  });
});
