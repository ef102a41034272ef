/** The simulated workspace of a first start. */
import path from 'node:path';
import type { Workspace } from '@twicetold/store';
import { SAMPLE_MONTHS, SAMPLE_WORKSPACE, sampleEvents } from '../sample/sample-events.ts';
import { sampleSettings } from '../sample/sample-settings.ts';
import type { Stores } from '../stores.ts';
import type { SourceRow } from './adapters/adapter.ts';
import { canonical } from './adapters/canonical.ts';
import { load } from './load.ts';
import { showProgress } from './progress-display.ts';
import { Reading } from './reading.ts';
import { RejectedRows } from './rejected-rows.ts';

/** How the ids of simulated cases begin. */
const SIMULATED = 'SIM-';
const MONTH_MS = 30.44 * 86_400_000;

/**
 * Made where there is no workspace at all. A load that was cut off is repeated with the same end (the moment the
 * workspace was made), so that it meets the events that it wrote before. false: there was nothing to do.
 */
export async function loadSample(stores: Stores, dataFolder: string, stop: AbortSignal): Promise<boolean> {
  const workspace = await sampleToLoad(stores);
  if (workspace === null) return false;
  const end = workspace.createdAt.getTime();
  const reading = new Reading();
  reading.amountTotal = SAMPLE_MONTHS * MONTH_MS;
  const display = showProgress('Loading the sample', 'events', () => ({
    share: reading.share(),
    done: reading.rows,
  }));
  const onRead = () => display.stop();
  await load(stores, {
    workspace,
    adapter: canonical,
    source: 'simulation',
    rows: rowsOf(end, reading),
    until: null,
    rejected: new RejectedRows(path.join(dataFolder, 'sample.rejects.ndjson')),
    reading,
    stop,
    dataFolder,
    onRead,
  }).finally(onRead);
  return !stop.aborted;
}

async function sampleToLoad({ workspaces, loads }: Stores): Promise<Workspace | null> {
  const { name, title, zone } = SAMPLE_WORKSPACE;
  const all = await workspaces.list();
  if (all.length === 0) {
    const settings = { ...sampleSettings(Date.now()) };
    return workspaces.create({ name, title, zone, simulated: true, keepTexts: true, settings });
  }
  const sample = all.find((workspace) => workspace.simulated && workspace.name === name);
  if (sample === undefined) return null;
  const runs = await loads.list(sample.id);
  return runs.some(({ state }) => state === 'finished') ? null : sample;
}

async function* rowsOf(end: number, reading: Reading): AsyncGenerator<SourceRow> {
  const start = end - (reading.amountTotal ?? 0);
  for (const event of sampleEvents({ end })) {
    // The five stories come first, each with its own time.
    if (event.type === 'case.opened' && event.case.startsWith(SIMULATED))
      reading.amountRead = Math.max(reading.amountRead, Date.parse(event.at) - start);
    yield await Promise.resolve({
      file: 'simulation',
      line: 0,
      events: [event],
      rejection: null,
      raw: event,
    });
  }
}
