import { parseArgs } from 'node:util';

export interface Options {
  /** Of the largest log. */
  readonly cases: number;
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly repeats: number;
  readonly clients: number;
  /** Everything is written below it; nothing else may be. */
  readonly folder: string;
  /** The largest log stays loaded in `folder`, and one that is there is asked as it is. */
  readonly keep: boolean;
  /** The largest log is loaded, and nothing is asked. */
  readonly prepare: boolean;
  /** One's own PostgreSQL; null = the one that comes along. */
  readonly databaseUrl: string | null;
  readonly port: number;
  /** Only these questions. */
  readonly only: readonly string[] | null;
  /** Of every size, loads alone are repeated so often, and nothing is asked; null: questions too. */
  readonly loads: number | null;
  /** Said in the report of what else the machine did. */
  readonly beside: string;
  readonly report: string | null;
}

export const USAGE = `npm run bench -- [options]
  --cases <n>           cases of the largest log (100000); 10 000, 100 000, … below it are measured too
  --sizes <ns>          these instead, by comma; the largest is that of --cases
  --seed <n>            of the log (1)
  --repeats <n>         of every question, of every engine (7)
  --clients <n>         that ask at once (50)
  --folder <path>       for logs, tables and the embedded PostgreSQL (.twicetold/bench)
  --keep <path>         like --folder, and the largest log stays loaded there: a load that was cut off goes on, and
                        one that is whole is asked without loading
  --prepare             with --keep: only loads
  --database-url <url>  one's own PostgreSQL, whose databases bench_<n> are made and dropped
  --port <n>            of the server that is measured (4620)
  --only <ids>          only these questions, by comma
  --loads <n>           only loading, so often at every size, against raw COPY: printed, and no report
  --beside <text>       what else ran on the machine, for the report
  --report <file>       where the report goes (printed only)`;

export function readOptions(parameters: readonly string[], folder: string): Options {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      cases: { type: 'string', default: '100000' },
      sizes: { type: 'string' },
      seed: { type: 'string', default: '1' },
      repeats: { type: 'string', default: '7' },
      clients: { type: 'string', default: '50' },
      folder: { type: 'string', default: folder },
      keep: { type: 'string' },
      prepare: { type: 'boolean', default: false },
      'database-url': { type: 'string' },
      port: { type: 'string', default: '4620' },
      only: { type: 'string' },
      loads: { type: 'string' },
      beside: { type: 'string', default: 'nothing else that was started by hand' },
      report: { type: 'string' },
    },
  });
  if (values.prepare && values.keep === undefined)
    throw new Error(`--prepare needs --keep <path>.\n\n${USAGE}`);
  const cases = whole('cases', values.cases, 1_000);
  return {
    cases,
    sizes: values.sizes === undefined ? sizesUpTo(cases) : sizesIn(values.sizes, cases),
    seed: whole('seed', values.seed, 0),
    repeats: whole('repeats', values.repeats, 3),
    clients: whole('clients', values.clients, 1),
    folder: values.keep ?? values.folder,
    keep: values.keep !== undefined,
    prepare: values.prepare,
    databaseUrl: values['database-url'] ?? null,
    port: whole('port', values.port, 1),
    only: values.only?.split(',') ?? null,
    loads: values.loads === undefined ? null : whole('loads', values.loads, 1),
    beside: values.beside,
    report: values.report ?? null,
  };
}

/** Tens of ten thousand below it, and itself. */
export function sizesUpTo(cases: number): number[] {
  const sizes: number[] = [];
  for (let size = 10_000; size < cases; size *= 10) sizes.push(size);
  return [...sizes, cases];
}

function sizesIn(text: string, cases: number): number[] {
  const sizes = text.split(',').map((size) => whole('sizes', size, 1_000));
  if (Math.max(...sizes) === cases) return sizes.toSorted((one, other) => one - other);
  throw new Error(`--sizes is "${text}", but its largest must be that of --cases, ${cases}.\n\n${USAGE}`);
}

function whole(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${name} is "${text}", but must be a whole number from ${least}.\n\n${USAGE}`);
}
