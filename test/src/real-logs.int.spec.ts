/**
 * Public logs that nobody made for us, each loaded by the command as somebody would who knows nothing of it, and again.
 * What is expected was counted in the files by other means. They are not ours to ship: these tests run only where they
 * lie beside the project, in ../shared/data.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCommands, startCommand } from './api/command.ts';
import { RunningApi } from './api/running-api.ts';
import { PROJECT_FOLDER } from './browser/project-folder.ts';

const FOLDER = path.join(PROJECT_FOLDER, '../shared/data');
const here = existsSync(path.join(FOLDER, 'receipt_coselog.xes.gz'));
const title = here ? 'A log found elsewhere' : 'A log found elsewhere (not here: ../shared/data is missing)';
const PATIENCE_MS = 300_000;

/** Rows read, cases, and rows rejected. */
const LOGS: readonly {
  readonly file: string;
  readonly source: string;
  readonly rows: number;
  readonly cases: number;
  readonly rejected: number;
}[] = [
  { file: 'receipt_coselog.xes.gz', source: 'xes', rows: 8_577, cases: 1_434, rejected: 0 },
  { file: 'chicago_open311_requests.json', source: 'open311', rows: 50, cases: 50, rejected: 0 },
  { file: 'sf311_even_rank.csv.gz', source: 'open311', rows: 5_000, cases: 5_000, rejected: 0 },
  { file: 'nyc311_1000.csv.gz', source: 'open311', rows: 1_000, cases: 1_000, rejected: 0 },
  { file: 'cfpb_even_rows.csv.gz', source: 'table', rows: 1_593, cases: 1_593, rejected: 0 },
  // Of ten tickets two were deleted, and most of the history is of tickets that are not in the table.
  { file: 'zendesk_table_export', source: 'zendesk-tables', rows: 68, cases: 8, rejected: 41 },
  { file: 'zendesk_tables_with_expected', source: 'zendesk-tables', rows: 3_049, cases: 334, rejected: 0 },
];

interface Printed {
  readonly rows: number;
  readonly events: number;
  readonly cases: number;
  readonly duplicates: number;
  readonly rejected: number;
}

(here ? describe : describe.skip)(title, () => {
  let api: RunningApi;
  let folder: string;
  beforeAll(async () => {
    buildCommands();
    api = await RunningApi.start();
    folder = await mkdtemp(path.join(tmpdir(), 'twicetold-real-'));
  }, PATIENCE_MS);
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true, force: true });
  }, PATIENCE_MS);

  const workspaceOf = (file: string) => file.split('.')[0] as string;
  const load = async (file: string) => {
    const run = startCommand(
      'command-line',
      ['import', '--json', '--workspace', workspaceOf(file), path.join(FOLDER, file)],
      folder,
      { DATABASE_URL: api.url, TWICETOLD_DATA_FOLDER: api.dataFolder },
    );
    const { code, output, errors } = await run.outcome;
    expect(`${code} ${errors.includes('Error')}`).toBe('0 false');
    return { report: JSON.parse(output) as Printed, errors };
  };
  const total = async (file: string, metric: string, more: Record<string, unknown> = {}) => {
    const { overall } = await api.ask(workspaceOf(file), { metrics: [metric], issueWindowDays: 0, ...more });
    return overall[0]!.total;
  };

  it.each(LOGS)(
    '$file is taken for what it is, loaded whole, and changes nothing a second time',
    async ({ file, source, rows, cases, rejected }) => {
      const { report, errors } = await load(file);
      expect(report).toMatchObject({ rows, cases, rejected, duplicates: 0 });
      if (source !== 'table') expect(errors).toContain(`Taken as ${source} `);
      const again = await load(file);
      expect(again.report).toMatchObject({ rows, cases: 0, events: 0, duplicates: report.events });
    },
    PATIENCE_MS,
  );

  it('has 3 853 handoffs between groups of the municipality, 994 of them from Group 3 to Group 2', async () => {
    const receipt = 'receipt_coselog.xes.gz';
    expect((await total(receipt, 'handoffs')).value).toBe(3_853);
    const { handoffEdges } = await api.data<{ handoffEdges: Record<'ranked' | 'tooFew', Edge[]> }>(
      `query ($q: QuestionInput!) { handoffEdges(workspace: "receipt_coselog", question: $q) { ranked { ...edge } tooFew { ...edge } } }
      fragment edge on HandoffEdge { from { team } to { team } handoffs { value } }`,
      { q: { metrics: [], issueWindowDays: 0, limit: 1000 } },
    );
    const { ranked, tooFew } = handoffEdges;
    const edges = [...ranked, ...tooFew].toSorted((a, b) => b.handoffs.value - a.handoffs.value);
    expect(edges.slice(0, 3).map(({ from, to, handoffs }) => [from.team, to.team, handoffs.value])).toEqual([
      ['Group 3', 'Group 2', 994],
      ['Group 4', 'Group 3', 857],
      ['Group 2', 'Group 1', 810],
    ]);
  });

  it('has 186 requests of San Francisco open, 364 closed by a rule, which resolved nothing, and 4 450 resolved', async () => {
    const sf = 'sf311_even_rank.csv.gz';
    // 4 814 closed ones less 364: those that a rule closed are open to us.
    expect((await total(sf, 'cases_resolved')).value).toBe(4_450);
    expect((await total(sf, 'cases_opened')).value).toBe(5_000);
  });

  it('has 95 handoffs between agencies of Chicago, and one request that only repeats another', async () => {
    expect((await total('chicago_open311_requests.json', 'handoffs')).value).toBe(95);
    expect((await total('chicago_open311_requests.json', 'cases_resolved')).value).toBe(48);
  });

  it('agrees with what Zendesk itself would compute of 334 tickets, but for one reopening and two times', async () => {
    const { data } = await api.query(
      `{ workspace(name: "zendesk_tables_with_expected") { loads { id report { reconciliation { figures { figure compared agree differ } } } } } }`,
    );
    const { loads } = (data as { workspace: { loads: Reconciled[] } }).workspace;
    const figures = loads.at(-1)?.report?.reconciliation?.figures ?? [];
    expect(figures.filter(({ differ }) => differ > 0).map(({ figure, differ }) => [figure, differ])).toEqual([
      ['reopens', 1],
      ['full_resolution_minutes', 1],
      ['full_resolution_minutes_business', 1],
    ]);
    expect(figures.reduce((sum, { compared }) => sum + compared, 0)).toBe(331 + 318 + 11 * 334);
  });
});

interface Edge {
  readonly from: { readonly team: string };
  readonly to: { readonly team: string };
  readonly handoffs: { readonly value: number };
}
interface Reconciled {
  readonly report: {
    readonly reconciliation: {
      readonly figures: readonly { figure: string; compared: number; agree: number; differ: number }[];
    } | null;
  } | null;
}
