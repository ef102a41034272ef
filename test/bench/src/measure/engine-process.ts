/** The columns of a workspace in a process of their own, asked without HTTP or GraphQL: what the engine alone takes. */
import process from 'node:process';
import { contextOf, LiveColumns, Stores } from '@twicetold/api';
import { MEASURE_NAMES } from '@twicetold/cases';
import { answer, behind, survival, type Cell } from '@twicetold/metrics';
import type { Asked } from '../questions/bench-question.ts';
import { residentBytes } from './memory.ts';

export interface Held {
  readonly cases: number;
  readonly residentBefore: number;
  readonly residentAfter: number;
  readonly bytes: number;
  readonly bytesOfTables: Readonly<Record<string, number>>;
  readonly rowsOfTables: Readonly<Record<string, number>>;
  readonly readMs: number;
}

const [, , url = '', name = ''] = process.argv;
const stores = await Stores.open(url);
const workspace = await stores.workspaces.find(name);
if (workspace === null) throw new Error(`there is no workspace ${name}`);
collect();
const residentBefore = residentBytes(process.pid);
const started = performance.now();
const columns = await new LiveColumns(stores, workspace.id).upTo(workspace.measureVersion);
const readMs = performance.now() - started;
const context = contextOf(workspace);
collect();
const held: Held = {
  cases: columns.cases,
  residentBefore,
  residentAfter: residentBytes(process.pid),
  bytes: columns.memoryBytes(),
  bytesOfTables: ofTables((table) => columns.tables[table].memoryBytes()),
  rowsOfTables: ofTables((table) => columns.tables[table].alive),
  readMs,
};
process.send?.(held);

process.on('message', (asked: Asked) => {
  const from = performance.now();
  work(asked);
  process.send?.(performance.now() - from);
});
process.once('disconnect', () => void stores.close());

function work(asked: Asked): void {
  switch (asked.kind) {
    case 'ask':
      answer(columns, asked.question, context);
      return;
    case 'survival':
      survival(columns, asked.question, context);
      return;
    case 'behind':
      behind(columns, asked.question, asked.cell as unknown as Cell, context).units(0, 50);
      return;
    case 'case':
      throw new Error('a case is read from the database');
  }
}

function ofTables(of: (table: (typeof MEASURE_NAMES)[number]) => number): Record<string, number> {
  return Object.fromEntries(MEASURE_NAMES.map((table) => [table, of(table)]));
}

/** Where Node was started with --expose-gc. */
function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}
