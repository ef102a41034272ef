/** What a load is said to have come to: by the command, by the API, and in the files that can be downloaded. */
import { mkdtemp, readdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ADAPTERS, inputsOf, load, Reading, RejectedRows, type LoadReport } from '@twicetold/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCommands, startCommand, type Outcome } from './api/command.ts';
import { RunningApi } from './api/running-api.ts';

const PATIENCE_MS = 120_000;

/**
 * Ticket 1 goes from Store to Billing and takes two hours, 2 takes two hours and stays, 4 is open and nobody's. Of 3 nobody
 * knows when it was made. Zendesk says of 2 that it was reopened, and that it took 500 minutes.
 */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  'ticket.csv': [
    'id,created_at,status,requester_id,group_id,via_channel',
    '1,2026-01-05 09:00:00,solved,10,200,email',
    '2,2026-01-05 10:00:00,solved,11,100,email',
    '3,"=HYPERLINK(""x"")",open,12,100,email',
    '4,2026-01-06 10:00:00,open,,,email',
  ],
  'ticket_field_history.csv': [
    'field_name,ticket_id,updated,value,user_id',
    'group_id,1,2026-01-05 09:00:00,100,5',
    'group_id,1,2026-01-05 10:00:00,200,5',
    'status,1,2026-01-05 11:00:00,solved,5',
    'status,2,2026-01-05 12:00:00,solved,5',
  ],
  'group.csv': ['id,name', '100,Store', '200,Billing'],
  'ticket_metric.csv': [
    'ticket_id,group_stations,reopens,full_resolution_time_in_minutes__calendar',
    '1,2,0,120',
    '2,1,1,500',
    '4,,0,',
  ],
};
const FILES = Object.keys(TABLES);

let api: RunningApi;
let folder: string;
beforeAll(async () => {
  buildCommands();
  api = await RunningApi.start();
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-report-'));
  for (const [name, lines] of Object.entries(TABLES))
    await writeFile(path.join(folder, name), `${lines.join('\n')}\n`);
}, PATIENCE_MS);
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
}, PATIENCE_MS);

function command(...parameters: string[]): Promise<Outcome> {
  return startCommand('command-line', parameters, folder, {
    DATABASE_URL: api.url,
    TWICETOLD_DATA_FOLDER: api.dataFolder,
  }).outcome;
}
const imported = (workspace: string, ...more: string[]) =>
  command('import', '--workspace', workspace, '--source', 'zendesk-tables', ...FILES, ...more);

/** As the server loads: what is rejected stays with the load. */
async function loadHere(workspaceName: string, files: readonly string[]) {
  const { workspaces, loads } = api.stores;
  const workspace =
    (await workspaces.find(workspaceName)) ?? (await workspaces.create({ name: workspaceName, zone: 'UTC' }));
  const adapter = ADAPTERS.get('zendesk-tables')!;
  const reading = new Reading();
  const report = await load(api.stores, {
    workspace,
    adapter,
    rows: adapter.read(await inputsOf([...files], folder), { until: null, reading }),
    until: null,
    rejected: new RejectedRows(null),
    reading,
    stop: new AbortController().signal,
    dataFolder: api.dataFolder,
    onRead: () => undefined,
  });
  const [newest] = await loads.list(workspace.id);
  return { report, id: newest?.id ?? 0 };
}
const download = (workspace: string, id: number, name: string) =>
  fetch(`${api.address}/api/v1/workspaces/${workspace}/loads/${id}/${name}`);

describe('The report of a load', () => {
  it(
    'is printed in words, with what is rejected, what is missing and where the source counts otherwise',
    async () => {
      const { code, output } = await imported('desk');
      expect(code).toBe(0);
      expect(output).toMatch(/customers +2; 1 of 3 cases name none/);
      expect(output).toMatch(/teams +Store, Billing; unknown in 1 case$/m);
      expect(output).toMatch(/reasons +none; unknown in 3 cases$/m);
      expect(output).toMatch(/ticket\.csv, line 4: created_at is no time like/);
      expect(output).toMatch(/handoffs +partly: only 66% of the cases show which team had them/);
      expect(output).toMatch(/Handoffs +2 of 2 agree$/m);
      expect(output).toMatch(/Reopenings +2 of 3 agree, 1 differ$/m);
      expect(output).toMatch(/Full resolution +1 of 2 agree, 1 differ$/m);
      expect(output.split('\n').length).toBeLessThan(50);
    },
    PATIENCE_MS,
  );

  it(
    'is printed whole as JSON, and the second time all names are known and everything is there already',
    async () => {
      const { code, output } = await imported('desk', '--json');
      expect(code).toBe(0);
      const report = JSON.parse(output) as LoadReport;
      expect(report).toMatchObject({
        version: 1,
        state: 'finished',
        events: 0,
        cases: 0,
        rejected: 1,
        firstEventAt: '2026-01-05T09:00:00.000Z',
        lastEventAt: '2026-01-06T10:00:00.000Z',
        rejects: { others: 0, first: [{ file: 'ticket.csv', line: 4, field: 'created_at' }] },
        clock: { future: 0, before1990: 0 },
        history: {
          cases: 3,
          customersNamed: 2,
          casesWithoutCustomer: 1,
          withoutTeam: 1,
          withoutContact: 0,
          endedBeforeOpened: 0,
        },
        reconciliation: {
          differences: 2,
          figures: [
            { figure: 'handoffs', compared: 2, agree: 2, differ: 0, onlyTheirs: 0, onlyOurs: 0 },
            { figure: 'reopens', compared: 3, agree: 2, differ: 1 },
            { figure: 'full_resolution_minutes', compared: 2, agree: 1, differ: 1 },
          ],
        },
      });
      expect(report.names?.team.names.map(({ name, isNew }) => [name, isNew])).toEqual([
        ['Store', false],
        ['Billing', false],
      ]);
    },
    PATIENCE_MS,
  );

  it(
    'is kept with the load, for whoever asks the API',
    async () => {
      const { workspace } = await api.data<{ workspace: { loads: { id: number }[] } }>(
        '{ workspace(name: "desk") { loads { id } } }',
      );
      const first = workspace.loads.at(-1)!;
      const { load: asked } = await api.data<{ load: Record<string, unknown> }>(
        `query ($id: Int!) { load(workspace: "desk", id: $id) {
          rejected
          report {
            types { type count }
            teams { names { name count isNew } more bounded }
            history { cases customersNamed withoutReason }
            abilities { metric support coverage because }
            reconciliation { differences listed figures { figure title unit tolerance agree differ }
              first { case figure ours theirs } }
          }
        } }`,
        { id: first.id },
      );
      expect(asked).toMatchObject({
        rejected: 1,
        report: {
          teams: {
            names: [
              { name: 'Store', isNew: true },
              { name: 'Billing', isNew: true },
            ],
            more: 0,
            bounded: false,
          },
          history: { cases: 3, customersNamed: 2, withoutReason: 3 },
          reconciliation: {
            differences: 2,
            listed: true,
            first: [
              { case: '2', figure: 'reopens', ours: 0, theirs: 1 },
              { case: '2', figure: 'full_resolution_minutes', ours: 120, theirs: 500 },
            ],
          },
        },
      });
      const { abilities } = (
        asked as { report: { abilities: { metric: string; coverage: number | null }[] } }
      ).report;
      expect(abilities.length).toBeGreaterThan(80);
      expect(abilities.find(({ metric }) => metric === 'handoffs')?.coverage).toBeCloseTo(2 / 3);
    },
    PATIENCE_MS,
  );
});

describe('The files of a load', () => {
  it(
    'list every difference, as a table',
    async () => {
      const { id } = await loadHere('files', FILES);
      const reply = await download('files', id, 'differences.csv');
      expect(reply.headers.get('content-type')).toContain('text/csv');
      expect(await reply.text()).toBe(
        'case,figure,ours,theirs\r\n2,reopens,0,1\r\n2,full_resolution_minutes,120,500\r\n',
      );
    },
    PATIENCE_MS,
  );

  it(
    'hold the rejected rows with their columns, no formula among them, to be put right and loaded again',
    async () => {
      const { id } = await loadHere('again', FILES);
      const asLines = await (await download('again', id, 'rejects.ndjson')).text();
      expect(JSON.parse(asLines)).toMatchObject({ line: 4, raw: { id: '3', created_at: '=HYPERLINK("x")' } });
      const reply = await download('again', id, 'rejects.csv');
      expect(reply.headers.get('content-disposition')).toBe(`attachment; filename="load-${id}-rejects.csv"`);
      const table = await reply.text();
      expect(table.split('\r\n')[0]).toBe(
        'rejected_file,rejected_line,rejected_field,rejected_reason,id,created_at,status,requester_id,group_id,via_channel',
      );
      expect(table).toContain(`"'=HYPERLINK(""x"")"`);
      const right = table.replace(`"'=HYPERLINK(""x"")"`, '2026-01-05 13:00:00');
      await writeFile(path.join(folder, 'ticket-put-right.csv'), right);
      const { report } = await loadHere('again', ['ticket-put-right.csv', 'group.csv']);
      expect(report).toMatchObject({ rejected: 0, cases: 1 });
    },
    PATIENCE_MS,
  );

  it('are nobody else’s: another workspace, another load and a path get nothing', async () => {
    const { id } = await loadHere('mine', FILES);
    for (const [workspace, load, name] of [
      ['desk', id, 'rejects.csv'],
      ['nobody', id, 'rejects.csv'],
      ['mine', 999_999, 'differences.csv'],
    ] as const) {
      const reply = await download(workspace, load, name);
      expect(reply.status).toBe(404);
      expect(await reply.json()).toHaveProperty('message');
    }
    const path = `${api.address}/api/v1/workspaces/mine/loads/..%2F${id}/rejects.csv`;
    expect((await fetch(path)).status).toBe(404);
  });
});

describe('The rejected rows of a load of the command line', () => {
  const rejects = () => path.join(folder, 'own.ndjson');
  const newestOf = async (workspace: string) => {
    const { loads, workspaces } = api.stores;
    const [newest] = await loads.list((await workspaces.find(workspace))!.id);
    return newest!;
  };
  const elsewhere = async (workspace: string, id: number) =>
    (
      await api.data<{ load: { rejectedElsewhere: string | null } }>(
        'query ($workspace: String!, $id: Int!) { load(workspace: $workspace, id: $id) { rejectedElsewhere } }',
        { workspace, id },
      )
    ).load.rejectedElsewhere;
  async function refused(id: number): Promise<string> {
    const answers = await Promise.all(
      ['rejects.csv', 'rejects.ndjson'].map((name) => download('typed', id, name)),
    );
    expect(answers.map(({ status }) => status)).toEqual([410, 410]);
    const { message } = (await answers[0]!.json()) as { message: string };
    expect(await elsewhere('typed', id)).toBe(message);
    return message;
  }

  it(
    'are downloaded from where the command wrote them, as long as they are that load’s and nobody else’s',
    async () => {
      await imported('typed', '--rejects', 'own.ndjson');
      const { id } = await newestOf('typed');
      expect(await elsewhere('typed', id)).toBeNull();
      const asLines = await (await download('typed', id, 'rejects.ndjson')).text();
      expect(JSON.parse(asLines)).toMatchObject({ line: 4, raw: { id: '3' } });
      expect(await (await download('typed', id, 'rejects.csv')).text()).toContain(`"'=HYPERLINK(""x"")"`);

      await rename(rejects(), `${rejects()}.moved`);
      expect(await refused(id)).toBe(
        `They were written to ${rejects()}, on the machine that loaded them; here there is no such file (any more).`,
      );
      await symlink(`${rejects()}.moved`, rejects());
      expect(await refused(id)).toContain('there is no such file');
      await rm(rejects());
      await writeFile(rejects(), 'password = 1\n{"secret":1}\n');
      expect(await (await download('typed', id, 'rejects.ndjson')).text()).toBe('');
      const later = new Date(Date.now() + 3_600_000);
      await utimes(rejects(), later, later);
      expect(await refused(id)).toContain('written to again since');
    },
    PATIENCE_MS,
  );

  it(
    'are the later load’s once that wrote to the same file',
    async () => {
      await imported('typed', '--rejects', 'own.ndjson');
      const first = await newestOf('typed');
      await imported('typed', '--rejects', 'own.ndjson');
      const second = await newestOf('typed');
      expect(await refused(first.id)).toContain('written to again since');
      expect((await download('typed', second.id, 'rejects.csv')).status).toBe(200);
      const told = await command('loads', '--workspace', 'typed', '--report', String(second.id));
      expect([told.code, told.output]).toEqual([0, expect.stringContaining('Rejected rows, all of them in')]);
      expect((await command('loads', '--workspace', 'typed', '--report', '999999')).code).toBe(2);
    },
    PATIENCE_MS,
  );
});

describe('The files of a load that was taken back', () => {
  const undoneAt = async (workspace: string, id: number) =>
    (
      await api.data<{ load: { undoneAt: string | null } }>(
        'query ($workspace: String!, $id: Int!) { load(workspace: $workspace, id: $id) { undoneAt } }',
        { workspace, id },
      )
    ).load.undoneAt;
  const filesOf = (id: number) => readdir(path.join(api.dataFolder, 'loads', String(id))).catch(() => null);

  it.each([
    [
      'in the page',
      async (id: number) => {
        await api.data('mutation ($id: Int!) { undoLoad(workspace: "taken", id: $id) { state } }', { id });
        for (let tries = 0; (await filesOf(id)) !== null && tries < 200; tries++) await pause(50);
      },
    ],
    [
      'by the command',
      async (id: number) => {
        expect(await command('undo', '--workspace', 'taken', '--load', String(id))).toMatchObject({
          code: 0,
        });
      },
    ],
  ])(
    '%s are gone from the data folder, and the load says when that was',
    async (_, takeBack) => {
      const { id } = await loadHere('taken', FILES);
      expect(await filesOf(id)).toEqual(['differences.ndjson', 'rejects.ndjson']);
      expect(await undoneAt('taken', id)).toBeNull();
      await takeBack(id);
      expect(await filesOf(id)).toBeNull();
      expect(Date.parse((await undoneAt('taken', id))!)).toBeGreaterThan(Date.now() - 60_000);
      for (const name of ['rejects.csv', 'differences.csv']) {
        const reply = await download('taken', id, name);
        expect([reply.status, await reply.json()]).toEqual([
          410,
          { message: expect.stringContaining('went when the load was taken back') },
        ]);
      }
    },
    PATIENCE_MS,
  );
});

describe('What is odd about a load', () => {
  const event = (id: string, at: string, type: string, more: Record<string, unknown> = {}) => ({
    id,
    at,
    case: 'C-1',
    customer: 'ann',
    type,
    ...more,
  });

  it('is counted: the future, the time before helpdesks, an end before the beginning, and no contact', async () => {
    const report = await api.load('odd', [
      event('1', '2026-02-02T10:00:00Z', 'case.opened'),
      event('2', '2026-02-01T10:00:00Z', 'case.resolved'),
      event('3', '1970-01-01T00:00:00Z', 'case.updated', { reason: 'Delivery' }),
      event('4', '2199-01-01T00:00:00Z', 'outcome', { kind: 'churn' }),
    ] as Parameters<typeof api.load>[1]);
    expect(report.clock).toEqual({ future: 1, before1990: 1 });
    expect(report.history).toMatchObject({ endedBeforeOpened: 1, resolvedWithoutContact: 1, withoutTeam: 1 });
    expect(report.types).toEqual({ 'case.opened': 1, 'case.resolved': 1, 'case.updated': 1, outcome: 1 });
  });
});
