/**
 * The report of a live load: what came in today so far. Its cases are looked at now and then (live-reviews.ts), names are not
 * counted: what nobody has looked at is null, which is not the same as none.
 */
import { mergeEvidence } from '@twicetold/metrics';
import type { LoadCounts } from '@twicetold/store';
import { Evidence } from '../load/evidence.ts';
import type { Adapter } from '../load/adapters/adapter.ts';
import type { Noticed } from '../load/noticed.ts';
import type { RejectedRow } from '../load/rejected-rows.ts';
import { REPORT_VERSION, type LoadReport, type RejectSummary } from '../load/report/load-report.ts';
import type { Tally } from '../load/report/tally.ts';

export interface CameIn {
  readonly counts: LoadCounts;
  readonly erased: number;
  readonly rejected: readonly RejectedRow[];
  readonly tally: Tally;
  readonly noticed: Noticed;
  readonly adapter: Pick<Adapter, 'lacks'>;
}

const REASONS = 50;
const FIRST = 5;

export function liveReport(before: LoadReport | null, came: CameIn): LoadReport {
  const { counts, tally, noticed, adapter } = came;
  const { evidence } = tally;
  const all = before === null ? evidence.counts : mergeEvidence(before.evidence, evidence.counts);
  const { firstEventAt, lastEventAt } = tally.times;
  const { future, before1990 } = tally.clock;
  return {
    version: REPORT_VERSION,
    state: 'finished',
    rows: (before?.rows ?? 0) + counts.rows,
    events: (before?.events ?? 0) + counts.events,
    cases: (before?.cases ?? 0) + counts.cases,
    duplicates: (before?.duplicates ?? 0) + counts.duplicates,
    rejected: (before?.rejected ?? 0) + counts.rejected,
    leftOut: 0,
    erased: (before?.erased ?? 0) + came.erased,
    types: summed(before?.types ?? {}, tally.types),
    rejects: rejectsOf(before?.rejects ?? null, came.rejected),
    names: null,
    firstEventAt: first([before?.firstEventAt, firstEventAt]),
    lastEventAt: first([before?.lastEventAt, lastEventAt], -1),
    clock: {
      future: (before?.clock.future ?? 0) + future,
      before1990: (before?.clock.before1990 ?? 0) + before1990,
    },
    history: before?.history ?? null,
    remarks: noticed.remarks.length > 0 ? noticed.remarks : (before?.remarks ?? []),
    incomplete: [],
    evidence: all,
    abilities: new Evidence(all).abilities(adapter, noticed),
    reconciliation: null,
  };
}

function summed(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const total = new Map(Object.entries(a));
  for (const [name, count] of Object.entries(b)) total.set(name, (total.get(name) ?? 0) + count);
  return Object.fromEntries([...total].sort(([, x], [, y]) => y - x));
}

/** ISO instants in UTC are ordered like their texts. */
function first(instants: readonly (string | null | undefined)[], direction = 1): string | null {
  const known = instants.filter((instant) => instant != null).sort();
  return known.at(direction > 0 ? 0 : -1) ?? null;
}

function rejectsOf(before: RejectSummary | null, rejected: readonly RejectedRow[]): RejectSummary {
  const reasons = new Map(before?.reasons.map((each) => [`${each.field} ${each.reason}`, { ...each }]));
  let others = before?.others ?? 0;
  for (const { field, reason } of rejected) {
    const known = reasons.get(`${field} ${reason}`);
    if (known !== undefined) known.count += 1;
    else if (reasons.size < REASONS) reasons.set(`${field} ${reason}`, { field, reason, count: 1 });
    else others += 1;
  }
  const places = rejected.map(({ file, line, field, reason }) => ({ file, line, field, reason }));
  return {
    reasons: [...reasons.values()].sort((a, b) => b.count - a.count),
    others,
    first: [...(before?.first ?? []), ...places].slice(0, FIRST),
  };
}
