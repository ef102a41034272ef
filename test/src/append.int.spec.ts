import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventLog, LoadStore, WorkspaceStore } from '@twicetold/store';
import { openStore, type TestStore } from './database/open-store.ts';
import { admitter, opened } from './log/small-events.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

describe('appending to the log', () => {
  it('takes a file once, however often it is loaded', async () => {
    const workspaces = new WorkspaceStore(store.dataSource);
    const workspace = await workspaces.create({ name: 'twice', zone: 'UTC' });
    const { source } = await new LoadStore(store.dataSource).start(workspace.id, 'desk', 'canonical');
    const admitted = admitter(await workspaces.secretsOf(workspace.id), 'desk');
    const events = [admitted(opened('M-1', { customer: 'anna' })), admitted(opened('M-2', {}))];
    const log = new EventLog(store.dataSource);
    expect(await log.append(workspace.id, source.id, events)).toEqual({
      accepted: 2,
      duplicates: 0,
      newCases: 2,
    });
    expect(await log.append(workspace.id, source.id, events)).toEqual({
      accepted: 0,
      duplicates: 2,
      newCases: 0,
    });
  });
});
