/** What a load came to, in words. */
import type { Capability } from '@twicetold/store';
import { JUDGED_METRICS, type JudgedMetric } from './adapters/adapter.ts';
import type { LoadReport } from './load.ts';
import { grouped, spoken } from './progress-display.ts';
import type { RejectedRows } from './rejected-rows.ts';

const TITLES: Readonly<Record<JudgedMetric, string>> = {
  resolution_median: 'resolution time',
  repeat_rate: 'repeat contacts',
  handoffs: 'handoffs',
  information_loss: 'information loss',
  word_of_mouth_index: 'word of mouth',
};
const SUPPORT: Readonly<Record<Capability['support'], string>> = {
  computable: 'yes',
  partly: 'partly',
  not: 'no',
};

export function reportLines(
  report: LoadReport,
  rejected: RejectedRows,
  { workspace, tookMs }: { workspace: string; tookMs: number },
): string[] {
  const { state, rows, events, cases, duplicates, leftOut } = report;
  const counts: [string, number, string][] = [
    ['rows', rows, 'read from the source'],
    ['events', events, 'new in the log'],
    ['cases', cases, 'not known before'],
    ['duplicates', duplicates, 'events that the log had already'],
    ['rejected', rejected.count, 'rows that could not be taken'],
  ];
  if (leftOut > 0) counts.push(['left out', leftOut, 'events later than --until']);
  return [
    state === 'finished'
      ? `Loaded into workspace "${workspace}" in ${spoken(tookMs)}.`
      : `Interrupted after ${spoken(tookMs)}. What was read so far is kept in workspace "${workspace}"; the same command again adds the rest.`,
    '',
    ...counts.map(
      ([name, count, meaning]) => `  ${name.padEnd(12)}${grouped(count).padStart(12)}   ${meaning}`,
    ),
    ...rejectedLines(rejected),
    ...incompleteLines(report),
    ...(state === 'interrupted' ? [] : ['', 'What this source can tell:', '']),
    ...JUDGED_METRICS.flatMap((judged) =>
      report.capabilities.filter(({ metric }) => metric === judged).map(capabilityLine),
    ),
  ];
}

function rejectedLines({ count, first, file }: RejectedRows): string[] {
  if (count === 0) return [];
  const shown = first.map(({ file: source, line, field, reason }) => {
    const what = field === '' ? reason : `${field} ${reason}`;
    return `  ${source}, line ${line}: ${what}`;
  });
  const more = count > shown.length ? [`  … and ${grouped(count - shown.length)} more`] : [];
  return ['', `Rejected rows, all of them in ${file}:`, '', ...shown, ...more];
}

function incompleteLines({ incomplete }: LoadReport): string[] {
  if (incomplete.length === 0) return [];
  return ['', `Incomplete: ${incomplete.join(', ')} ends in the middle. What came before it is loaded.`];
}

function capabilityLine({ metric, support, because }: Capability): string {
  const title = TITLES[metric as JudgedMetric] ?? metric;
  return `  ${title.padEnd(20)}${SUPPORT[support]}${because === null ? '' : `: ${because}`}`;
}
