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
  /** Of what the data folder keeps of the columns. */
  readonly diskBytes: number;
}

/** After questions were asked. */
export interface Used {
  /** Of columns, as they are and at most after any question. */
  readonly bytes: number;
  readonly peakBytes: number;
  readonly residentBytes: number;
}
/** The words in which it is asked for. */
export type HowMuch = 'how much memory?';

const [, , url = '', name = '', dataFolder = ''] = process.argv;
const stores = await Stores.open(url);
const workspace = await stores.workspaces.find(name);
if (workspace === null) throw new Error(`there is no workspace ${name}`);
collect();
const residentBefore = residentBytes(process.pid);
const started = performance.now();
const live = new LiveColumns(stores, workspace.id, { dataFolder, readOnly: true });
const columns = await live.upTo(workspace.measureVersion);
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
  diskBytes: live.diskBytes,
};
let peakBytes = held.bytes;
process.send?.(held);

process.on('message', (asked: Asked | HowMuch) => {
  if (asked === 'how much memory?') {
    const used: Used = { bytes: columns.memoryBytes(), peakBytes, residentBytes: residentBytes(process.pid) };
    process.send?.(used);
    return;
  }
  const from = performance.now();
  work(asked);
  const took = performance.now() - from;
  peakBytes = Math.max(peakBytes, columns.memoryBytes());
  process.send?.(took);
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
