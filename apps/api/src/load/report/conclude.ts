/** The report of a load that has come to its end: what was counted on the way, and what the cases turned out to be. */
import path from 'node:path';
import type { AppendedBy, KnownCodes, LoadCounts } from '@twicetold/store';
import type { Stores } from '../../stores.ts';
import type { LoadOrder } from '../load.ts';
import { DIFFERENCES_FILE } from '../load-files.ts';
import { coverageOfCases, findInCases } from './case-findings.ts';
import { REPORT_VERSION, type LoadReport, type NamedDimension } from './load-report.ts';
import { reconcile } from './reconcile.ts';
import type { Tally } from './tally.ts';

export interface Ended {
  readonly order: LoadOrder;
  readonly by: AppendedBy;
  readonly folder: string | null;
  /** false: interrupted; then nobody looks at the cases. */
  readonly whole: boolean;
  /** What the workspace had names for before. */
  readonly known: KnownCodes;
  readonly counts: LoadCounts;
  readonly tally: Tally;
  readonly leftOut: number;
  readonly erased: number;
}

export async function concluded(stores: Stores, ended: Ended): Promise<LoadReport> {
  const { order, by, whole, counts, tally, leftOut, erased } = ended;
  const { noticed } = order.reading;
  const history = whole ? await findInCases(stores, by.workspaceId, by.loadId) : null;
  if (history !== null) tally.evidence.addCases(coverageOfCases(history));
  return {
    version: REPORT_VERSION,
    state: whole ? 'finished' : 'interrupted',
    ...counts,
    leftOut,
    erased,
    types: tally.types,
    rejects: order.rejected.summary,
    names: await namesOf(stores, ended),
    ...tally.times,
    clock: tally.clock,
    history,
    remarks: noticed.remarks,
    incomplete: noticed.incomplete,
    evidence: tally.evidence.counts,
    abilities: tally.evidence.abilities(order.adapter, noticed),
    reconciliation: whole ? await reconcile(stores, by, differencesIn(ended)) : null,
  };
}

const differencesIn = ({ folder }: Ended) => (folder === null ? null : path.join(folder, DIFFERENCES_FILE));

async function namesOf(
  { dictionaries }: Stores,
  { by, known, tally }: Ended,
): Promise<NonNullable<LoadReport['names']>> {
  const summary = async (dimension: NamedDimension) => {
    const counts = tally.names[dimension];
    const upTo = known[dimension] ?? 0;
    return counts.summary(await dictionaries.heardOf(by.workspaceId, dimension, counts.listed, upTo));
  };
  return { team: await summary('team'), channel: await summary('channel'), reason: await summary('reason') };
}
