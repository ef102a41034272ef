/** A command as somebody types it: the built program in a process of its own. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { PROJECT_FOLDER } from '../browser/project-folder.ts';

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Unchanged, this takes a second. */
export function buildCommands(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'apps/api'], {
    cwd: PROJECT_FOLDER,
  });
}

export interface Run {
  readonly child: ChildProcess;
  readonly outcome: Promise<Outcome>;
}

export interface RunUnder {
  /** Kilobytes that a file can grow to: what is more has no room. */
  readonly largestFile?: number;
  /** Options of Node.js. */
  readonly node?: readonly string[];
}

/** What stands before a command for which no file may grow further; anybody may limit themselves. */
export const withinFiles = (kilobytes: number): readonly string[] => [
  // In blocks of 512 bytes, as POSIX has it.
  ...['sh', '-c', `ulimit -f ${2 * kilobytes} && exec "$@"`, 'sh'],
];

export function startCommand(
  program: string,
  parameters: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
  { largestFile, node = [] }: RunUnder = {},
): Run {
  // Not as a child of the `npm test` that runs the tests.
  const { INIT_CWD: _, npm_lifecycle_event: _event, ...inherited } = process.env;
  const [command = '', ...rest] = [
    ...(largestFile === undefined ? [] : withinFiles(largestFile)),
    process.execPath,
    ...node,
    `${PROJECT_FOLDER}/apps/api/dist/${program}.js`,
    ...parameters,
  ];
  const child = spawn(command, rest, {
    cwd: folder,
    env: { ...inherited, NODE_OPTIONS: '', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const outcome = new Promise<Outcome>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output, errors }));
  });
  return { child, outcome };
}
