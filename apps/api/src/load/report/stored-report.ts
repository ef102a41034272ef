/** The report that is kept with a load. */
import type { ListedLoad } from '@twicetold/store';
import { REPORT_VERSION, type LoadReport } from './load-report.ts';
import { reportLines } from './report-lines.ts';

/** null where none was kept, or one that this program does not know. */
export function reportOf({ report }: Pick<ListedLoad, 'report'>): LoadReport | null {
  const version = (report as { readonly version?: unknown } | null)?.version;
  return version === REPORT_VERSION ? (report as LoadReport) : null;
}

/** As it was told when the load ended. */
export function storedReportLines(load: ListedLoad, workspace: string): string[] {
  const report = reportOf(load);
  if (report === null)
    return [`Load ${load.id} of "${load.source}" is ${load.state}: no report was kept of it.`];
  const tookMs = load.finishedAt === null ? null : load.finishedAt.getTime() - load.startedAt.getTime();
  return reportLines(report, { workspace, tookMs, rejectedFile: load.rejectedFile });
}
