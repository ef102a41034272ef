/** The only reader of the environment: validates it and names what is wrong. */
import path from 'node:path';
import process from 'node:process';
import { Failure } from './failure.ts';

export interface Config {
  /** 0 = any free port. */
  readonly port: number;
  readonly host: string;
  /** One's own PostgreSQL; null = the embedded one. */
  readonly databaseUrl: string | null;
  /** Where the embedded PostgreSQL keeps everything; absolute. */
  readonly dataFolder: string;
  /** false: no workspace with simulated data is made on the first start. */
  readonly sample: boolean;
  /** Folder that file names on the command line are relative to. */
  readonly callerFolder: string;
  /** Started by an npm script, with npm and a shell above us. */
  readonly underNpm: boolean;
  /** GraphiQL is served. */
  readonly development: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The same three steps up from src and from dist. */
export const PROJECT_FOLDER = path.resolve(import.meta.dirname, '../../..');

export function readConfig(environment: Environment = process.env, folder = PROJECT_FOLDER): Config {
  const problems: string[] = [];
  const read = (name: string) => environment[name]?.trim() || null;

  const portText = read('PORT') ?? '4300';
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65_535)
    problems.push(`PORT is "${portText}", but must be a whole number from 0 to 65535 (0 = any free port).`);

  const databaseUrl = read('DATABASE_URL');
  if (databaseUrl !== null && !isPostgresUrl(databaseUrl))
    problems.push('DATABASE_URL must look like postgresql://user:password@host:5432/database.');

  const sampleText = read('TWICETOLD_SAMPLE') ?? 'yes';
  if (!['yes', 'no'].includes(sampleText))
    problems.push(`TWICETOLD_SAMPLE is "${sampleText}", but must be "yes" or "no".`);

  if (problems.length > 0) throw new Failure(problems.join('\n'));
  return {
    port,
    host: read('HOST') ?? '127.0.0.1',
    databaseUrl,
    dataFolder: path.resolve(folder, read('TWICETOLD_DATA_FOLDER') ?? '.twicetold'),
    sample: sampleText === 'yes',
    // npm runs scripts in the project's folder, and says where it was called.
    callerFolder: (read('npm_command') === null ? null : read('INIT_CWD')) ?? process.cwd(),
    underNpm: read('npm_lifecycle_event') !== null,
    development: read('NODE_ENV') !== 'production',
  };
}

function isPostgresUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return ['postgres:', 'postgresql:'].includes(url.protocol);
}
