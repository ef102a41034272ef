/** What a load came to, in words, on about one screen. */
import { findFigure, type Ability } from '@twicetold/metrics';
import { JUDGED_METRICS, type JudgedMetric } from '../adapters/adapter.ts';
import { grouped, spoken } from '../progress-display.ts';
import { findingLines } from './finding-lines.ts';
import {
  NAMED_DIMENSIONS,
  type CaseFindings,
  type LoadReport,
  type NamedDimension,
  type NamesSeen,
} from './load-report.ts';

const TITLES: Readonly<Record<JudgedMetric, string>> = {
  resolution_median: 'resolution time',
  repeat_rate: 'repeat contacts',
  handoffs: 'handoffs',
  information_loss: 'information loss',
  word_of_mouth_index: 'word of mouth',
};
const SUPPORT: Readonly<Record<Ability['support'], string>> = {
  computable: 'yes',
  partly: 'partly',
  not: 'no',
};
/** Names that are shown; the report as JSON has more. */
const NAMES = 5;
const WIDTH = 12;

export interface ReportedLoad {
  readonly workspace: string;
  /** null where nobody measured it. */
  readonly tookMs: number | null;
  readonly rejectedFile: string | null;
}

export function reportLines(report: LoadReport, { workspace, tookMs, rejectedFile }: ReportedLoad): string[] {
  const { state } = report;
  const took = tookMs === null ? '' : ` ${state === 'finished' ? 'in' : 'after'} ${spoken(tookMs)}`;
  return [
    state === 'finished'
      ? `Loaded into workspace "${workspace}"${took}.`
      : `Interrupted${took}. What was read so far is kept in workspace "${workspace}"; the same command again adds the rest.`,
    '',
    ...countLines(report),
    ...section('What is in it:', [...contentLines(report)]),
    ...section('Worth a look:', findingLines(report)),
    ...rejectedLines(report, rejectedFile),
    ...section('What this source can tell:', state === 'interrupted' ? [] : abilityLines(report)),
    ...reconciliationLines(report),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, '', ...lines.map((line) => `  ${line}`)];
}

function countLines({ rows, events, cases, duplicates, rejected, leftOut, erased }: LoadReport): string[] {
  const counts: [string, number, string][] = [
    ['rows', rows, 'read from the source'],
    ['events', events, 'new in the log'],
    ['cases', cases, 'not known before'],
    ['duplicates', duplicates, 'events that the log had already'],
    ['rejected', rejected, 'rows that could not be taken'],
  ];
  if (leftOut > 0) counts.push(['left out', leftOut, 'events later than --until']);
  if (erased > 0) counts.push(['erased', erased, 'events of customers who were erased']);
  return counts.map(
    ([name, count, meaning]) => `  ${name.padEnd(WIDTH)}${grouped(count).padStart(12)}   ${meaning}`,
  );
}

function* contentLines({
  state,
  types,
  firstEventAt,
  lastEventAt,
  names,
  history,
}: LoadReport): Generator<string> {
  if (firstEventAt === null || lastEventAt === null) return;
  yield `${'time'.padEnd(WIDTH)}${minuteOf(firstEventAt)} to ${minuteOf(lastEventAt)}`;
  const events = Object.entries(types).map(([type, count]) => `${grouped(count)} ${type}`);
  yield `${'events'.padEnd(WIDTH)}${events.join(', ')}`;
  if (history !== null) {
    const nobody = history.casesWithoutCustomer;
    const without = nobody === 0 ? '' : `; ${grouped(nobody)} of ${several(history.cases, 'case')} name none`;
    yield `${'customers'.padEnd(WIDTH)}${grouped(history.customersNamed)}${without}`;
  }
  if (names === null) yield `${'names'.padEnd(WIDTH)}not counted while they come in live`;
  else for (const dimension of NAMED_DIMENSIONS) yield nameLine(dimension, names[dimension], history);
  if (history === null && state === 'finished')
    yield `${'cases'.padEnd(WIDTH)}not looked at while they come in live: what they lack is not known`;
}

const WITHOUT: Readonly<Record<NamedDimension, keyof CaseFindings>> = {
  team: 'withoutTeam',
  channel: 'withoutChannel',
  reason: 'withoutReason',
};

function nameLine(
  dimension: NamedDimension,
  { names, more, bounded }: NamesSeen,
  history: CaseFindings | null,
): string {
  const all = names.length + more;
  // In a workspace that had none, all of them are new.
  const telling = names.some(({ isNew }) => !isNew);
  const shown = names.slice(0, NAMES).map(({ name, isNew }) => (telling && isNew ? `${name} (new)` : name));
  const rest =
    all > shown.length ? ` and ${bounded ? 'at least ' : ''}${grouped(all - shown.length)} more` : '';
  const missing = history === null ? 0 : history[WITHOUT[dimension]];
  const without = missing === 0 ? '' : `; unknown in ${several(missing, 'case')}`;
  return `${`${dimension}s`.padEnd(WIDTH)}${all === 0 ? 'none' : shown.join(', ')}${rest}${without}`;
}

function rejectedLines({ rejects, rejected }: LoadReport, file: string | null): string[] {
  if (rejected === 0) return [];
  const what = ({ field, reason }: { field: string; reason: string }) =>
    field === '' ? reason : `${field} ${reason}`;
  const places = rejects.first.map((place) => `  ${place.file}, line ${place.line}: ${what(place)}`);
  const more = rejected > places.length ? [`  … and ${grouped(rejected - places.length)} more`] : [];
  const several =
    rejects.reasons.length > 1 && rejected > places.length ? rejects.reasons.slice(0, NAMES) : [];
  return [
    '',
    file === null ? 'Rejected rows:' : `Rejected rows, all of them in ${file}:`,
    '',
    ...places,
    ...more,
    ...several.map((reason) => `  ${grouped(reason.count).padStart(8)} × ${what(reason)}`),
  ];
}

function abilityLines({ abilities }: LoadReport): string[] {
  const headline = JUDGED_METRICS.flatMap((judged) =>
    abilities
      .filter(({ metric }) => metric === judged)
      .map(
        ({ support, because }) =>
          `${TITLES[judged].padEnd(20)}${SUPPORT[support]}${because === null ? '' : `: ${because}`}`,
      ),
  );
  const of = (support: Ability['support']) =>
    abilities.filter((ability) => ability.support === support).length;
  const all = `${abilities.length} metrics`.padEnd(20);
  return [...headline, `${all}${of('computable')} yes, ${of('partly')} partly, ${of('not')} no`];
}

function reconciliationLines({ reconciliation }: LoadReport): string[] {
  if (reconciliation === null) return [];
  const { figures, file, differences } = reconciliation;
  const lines = figures.map(({ figure, compared, agree, differ, onlyTheirs, onlyOurs }) => {
    const words = [`${grouped(agree)} of ${grouped(compared)} agree`];
    if (differ > 0) words.push(`${grouped(differ)} differ`);
    if (onlyTheirs > 0) words.push(`${grouped(onlyTheirs)} only theirs`);
    if (onlyOurs > 0) words.push(`${grouped(onlyOurs)} only ours`);
    return `${(findFigure(figure)?.title ?? figure).padEnd(38)}${words.join(', ')}`;
  });
  const where = file === null ? [] : [`All ${several(differences, 'difference')} in ${file}`];
  return section('What the source computed itself, against ours:', [...lines, ...where]);
}

const minuteOf = (instant: string) => instant.slice(0, 16).replace('T', ' ');
const several = (count: number, noun: string) => `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
