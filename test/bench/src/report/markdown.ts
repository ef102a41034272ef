/** docs/benchmarks.md: what was measured, on what, and how. */
import type { UnderLoad } from '../live/under-load.ts';
import type { Machine } from '../measure/machine.ts';
import { growthExponent, type Spread } from '../measure/statistics.ts';
import type { SizeReport } from '../one-size.ts';
import type { Options } from '../options.ts';
import type { EngineName, Outcome } from '../questions/side-by-side.ts';
import { THREADS } from '../rows/duckdb-rows.ts';
import { SETTINGS } from '../rows/postgres-rows.ts';
import { barsOf } from './bars.ts';

export interface Run {
  readonly date: string;
  readonly machine: Machine;
  /** Processes that wanted to run, per minute of the run: on average and at most. */
  readonly load: { readonly mean: number; readonly most: number };
  readonly options: Options;
  readonly sizes: readonly SizeReport[];
  readonly live: UnderLoad | null;
}

const GOAL = 10_000_000;

export function report(run: Run): string {
  const { sizes, live } = run;
  const largest = sizes[sizes.length - 1] as SizeReport;
  return [
    '# Benchmarks',
    `Written by \`npm run bench -- --cases ${largest.cases} --repeats ${run.options.repeats}\` on ${run.date}. ${sizes.some(({ loadedUnder }) => loadedUnder !== null) ? 'Every number below was measured in that one run, but those of loading that are said to be of an earlier one.' : 'Every number below was measured in that one run; nothing is carried over.'}`,
    ...surroundings(run, largest),
    `## What is promised, at ${cases(largest)}`,
    largest.cases < GOAL
      ? `The bars are meant for ${number(GOAL)} cases on two cores; this run has ${number(largest.cases)}, and ${number(GOAL)} were not run. Ratios against scans grow with the size, fixed costs weigh less.`
      : '',
    table(
      ['promised', 'measured', ''],
      barsOf(largest, live).map(({ promise, measured, met }) => [
        promise,
        measured,
        met === null ? '–' : met ? 'met' : '**missed**',
      ]),
    ),
    `## Twenty questions at ${cases(largest)}`,
    'Milliseconds, median of the repeats and between which the middle half lies. *GraphQL*: over HTTP, nothing kept of the question. *again*: the same once more, with the rows kept. *engine*: within the process, nothing kept. In brackets how many times as long as the engine.',
    questionsTable(largest.outcomes),
    ...agreement(largest.outcomes),
    '## Loading',
    loadingTable(sizes),
    ...sizes.map(loadedBefore),
    'Accepted: checked, keyed, de-duplicated, in the log. Whole way: until all measures are computed and the load is finished. Raw COPY: the same rows by `copy … from stdin` in text format into an empty table with the same columns and indexes, one connection, the median of three times, or once where it is long.',
    '## Memory and start',
    memoryTable(sizes),
    'Columns: all that is in memory of all tables together – an index, what changed lately, columns that were made for a question – in a process of their own that answers the questions; a question under way also has lists of rows, which are in the process and not here. Bytes a case are those at most after any question. Of the cold starts the first reads everything from the database, the others what is kept in the data folder.',
    tablesTable(largest),
    ...liveSection(live, largest),
    '## Growth',
    'Median of the engine in milliseconds (through GraphQL where the engine has no part in it), and *k* of time ~ N^k over all sizes. Below 1: fixed costs still weigh. What else runs on a machine weighs most where questions are shortest, so that a small or negative k says little of the engine.',
    growthTable(sizes),
    ...method(),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function surroundings({ machine, load, options, sizes }: Run, { versions }: SizeReport): string[] {
  return [
    table(
      ['', ''],
      [
        ['processor', `${machine.processor}, ${machine.cores} cores`],
        ['memory', `${(machine.memoryBytes / 1e9).toFixed(1)} GB`],
        ['system', machine.system],
        ['Node', machine.node],
        ['PostgreSQL', versions.postgres],
        ['DuckDB', `${versions.duckdb}, in memory, ${THREADS} threads`],
        ['sizes', sizes.map(cases).join(', ')],
        [
          'repeats',
          `${options.repeats} of each question and engine, in turn; fewer where they take longer than 20 s together`,
        ],
        ['ran beside it', options.beside],
        ['load average', `${load.mean.toFixed(1)} on average, ${load.most.toFixed(1)} at most`],
      ],
    ),
    load.mean > machine.cores + 1
      ? `More wanted to run than there are cores: times are longer than on a machine of one's own, and spread widely. All engines met the same, since they were asked in turn; ratios mean more than times.`
      : '',
  ];
}

function questionsTable(outcomes: readonly Outcome[]): string {
  const cell = ({ times, cannot }: Outcome, name: EngineName) => {
    const spread = times[name];
    if (spread === undefined) return cannot[name] === undefined ? '–' : 'cannot';
    const ours = times.engine ?? times.graphql;
    const against = ['postgres', 'duckdb', 'rollUp'].includes(name) && ours !== undefined;
    return `${spreadText(spread)}${against ? ` **(${ratio(spread.median / ours.median)})**` : ''}`;
  };
  return table(
    ['question', 'GraphQL', 'again', 'engine', 'PostgreSQL rows', 'DuckDB', 'roll-ups'],
    outcomes.map((outcome) => [
      outcome.title,
      ...(['graphql', 'again', 'engine', 'postgres', 'duckdb', 'rollUp'] as const).map((name) =>
        cell(outcome, name),
      ),
    ]),
  );
}

function agreement(outcomes: readonly Outcome[]): string[] {
  const counts = outcomes.flatMap(({ agreed }) => Object.values(agreed));
  const agree = counts.reduce((sum, each) => sum + each.agree, 0);
  const differing = outcomes.flatMap(({ id, agreed }) =>
    Object.entries(agreed).flatMap(([name, { differ }]) =>
      differ.length === 0 ? [] : [`- ${id}, ${name}: ${differ.join('; ')}`],
    ),
  );
  const cannot = outcomes.flatMap(({ id, cannot: why }) => [
    ...(why.postgres === undefined ? [] : [`- ${id}, SQL on rows: ${why.postgres}.`]),
    ...(why.rollUp === undefined ? [] : [`- ${id}, roll-ups: ${why.rollUp}.`]),
  ]);
  return [
    `**The same numbers.** Compared in the run before anything was timed, to one millionth: ${number(agree)} rows of numbers agree${differing.length === 0 ? ', none differs.' : ', and these do not:'}`,
    differing.join('\n'),
    'SQL is spared what makes them: issues are linked, unrecorded handoffs found and fields compared before, and it computes no intervals but those of the slice, no curve but its quartiles, no test. Who cannot answer, and why:',
    cannot.join('\n'),
  ];
}

function loadingTable(sizes: readonly SizeReport[]): string {
  const rate = (events: number, milliseconds: number) =>
    `${number(Math.round((1000 * events) / milliseconds))}/s`;
  const each = (milliseconds: number, events: number) => ((1000 * milliseconds) / events).toFixed(1);
  return table(
    [
      'cases',
      'events',
      'accepted',
      'whole way',
      'raw COPY',
      'accepted : COPY',
      'whole : COPY',
      'processor time of the loading process',
      'its peak memory',
    ],
    sizes.map(({ cases: n, events, load, rawCopyMs }) => [
      number(n),
      number(events),
      rate(events, load.acceptedMs),
      rate(events, load.wholeMs),
      rate(events, rawCopyMs),
      (rawCopyMs / load.acceptedMs).toFixed(3),
      (rawCopyMs / load.wholeMs).toFixed(3),
      `${each(load.acceptedCpuMs, events)} + ${each(load.wholeCpuMs - load.acceptedCpuMs, events)} µs an event`,
      megabytes(load.peakBytes),
    ]),
  );
}

/** The load of a log that stayed loaded is not of this run. */
function loadedBefore({ cases: n, loadedUnder, logBytes }: SizeReport): string {
  if (loadedUnder === null) return '';
  const { machine, from, until, sittings, load, nice, beside } = loadedUnder;
  const minute = (instant: string) => instant.slice(0, 16).replace('T', ' ');
  return `The ${number(n)} cases stay loaded between runs: they were loaded from ${minute(from)} to ${minute(until)} UTC, in ${sittings} ${sittings === 1 ? 'sitting' : 'sittings'}, on ${machine.processor}, ${machine.cores} cores, ${machine.node}; priority (nice) ${nice}, load average ${load.mean.toFixed(1)} on average, ${load.most.toFixed(1)} at most; beside it ran ${beside}. They came from ${megabytes(logBytes)} of compressed files.`;
}

function memoryTable(sizes: readonly SizeReport[]): string {
  return table(
    [
      'cases',
      'columns at the start',
      'after all questions',
      'at most after any',
      'bytes a case',
      'on disk, bytes a case',
      'process before',
      'with columns',
      'after all questions',
      'server after all questions',
      'columns read in',
      'first answer after a cold start',
    ],
    sizes.map(({ cases: n, held, used, serverBytes, coldStarts }) => [
      number(n),
      megabytes(held.bytes),
      megabytes(used.bytes),
      megabytes(used.peakBytes),
      (used.peakBytes / held.cases).toFixed(0),
      (held.diskBytes / held.cases).toFixed(0),
      megabytes(held.residentBefore),
      megabytes(held.residentAfter),
      megabytes(used.residentBytes),
      megabytes(serverBytes),
      seconds(held.readMs),
      coldStarts.map(seconds).join(', '),
    ]),
  );
}

function tablesTable({ held }: SizeReport): string {
  return table(
    ['table', 'rows', 'bytes a row', 'bytes a case'],
    Object.entries(held.bytesOfTables).map(([name, bytes]) => [
      name,
      number(held.rowsOfTables[name] ?? 0),
      (bytes / Math.max(1, held.rowsOfTables[name] ?? 0)).toFixed(0),
      (bytes / held.cases).toFixed(1),
    ]),
  );
}

function liveSection(live: UnderLoad | null, { cases: n }: SizeReport): string[] {
  if (live === null) return ['## While a load goes on', 'Not run.'];
  const { freshness, crowd } = live;
  return [
    '## While a load goes on',
    `On top of ${number(n)} cases, a file is loaded by another process while the server folds along.`,
    `**Freshness.** ${freshness.events} events posted one by one; until an answer counts it: median ${seconds(freshness.median)}, p95 ${seconds(freshness.p95)}, longest ${seconds(freshness.longest)}.`,
    `**${crowd.clients} clients at once**, each asking on as soon as it is answered, for ${crowd.seconds.toFixed(0)} s: ${number(crowd.answers)} answers, ${crowd.failures} failures, median ${crowd.median.toFixed(0)} ms, p95 ${crowd.p95.toFixed(0)} ms; meanwhile the load brought in ${number(Math.round(crowd.eventsPerSecond))} events a second.`,
  ];
}

function growthTable(sizes: readonly SizeReport[]): string {
  const ids = (sizes[0]?.outcomes ?? []).map(({ id, title }) => ({ id, title }));
  return table(
    ['question', ...sizes.map(({ cases: n }) => number(n)), 'k'],
    ids.map(({ id, title }) => {
      const points = sizes.flatMap(({ cases: n, outcomes }) => {
        const times = outcomes.find((outcome) => outcome.id === id)?.times;
        const time = (times?.engine ?? times?.graphql)?.median;
        return time === undefined ? [] : [{ n, time }];
      });
      const k = points.length < 2 ? '–' : growthExponent(points).toFixed(2);
      return [title, ...points.map(({ time }) => short(time)), k];
    }),
  );
}

function method(): string[] {
  const settings = Object.entries(SETTINGS).map(([name, value]) => `${name} ${value}`);
  return [
    '## How it was measured',
    [
      '- The log is made from a seed (`test/bench/src/generate`): about 3.5 events a case, 24 months, 8 channels, 60 teams of very different size, 12 reasons, half as many customers as cases, log-normal resolution times, 5 % never resolved; repeats, handoffs, promises, ratings and facts. It goes in through the code of `npm run import`, in a process of its own.',
      `- PostgreSQL is the embedded one unless another is named, with its usual settings (256 MB of shared buffers); the session that is asked has ${settings.join(', ')}. Its tables have small numbers in place of names, primary keys, indexes on time, team, channel and what is joined by, and are vacuumed and analysed.`,
      '- DuckDB has the same tables, in memory, in the process that measures.',
      '- Roll-ups are sums and counts by day, one dimension at a time, as Chatwoot keeps them.',
      '- The server is a process of its own, as `npm start` starts it. The engine alone is a further process with the same columns. Both have answered a question four times before it is timed, as Node compiles what is used often; PostgreSQL and DuckDB once.',
      '- SQL is timed from sending the statement to having its rows; GraphQL from sending the request to the last byte of the answer.',
    ].join('\n'),
  ];
}

const number = (value: number): string => value.toLocaleString('en').replaceAll(',', ' ');
const cases = ({ cases: n }: SizeReport): string => `${number(n)} cases`;
const megabytes = (bytes: number): string => `${number(Math.round(bytes / 1e6))} MB`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const short = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
const ratio = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ×`;
const spreadText = ({ median, quarter, threeQuarters }: Spread): string =>
  `${short(median)} (${short(quarter)}–${short(threeQuarters)})`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
