/** The only reader of the environment: validates it and names what is wrong. */
import path from 'node:path';
import process from 'node:process';
import { companySettings, type CompanySettings } from './access/company/company-settings.ts';
import { isLoopbackName } from './access/loopback.ts';
import { Failure } from './failure.ts';
import type { MailSettings } from './mail/mailer.ts';
import { smtpAddress } from './mail/smtp-address.ts';
import { operationSettings, type OperationSettings } from './operations/operation-settings.ts';
import { UNPACKING_LIMITS, type UnpackingLimits } from './load/unpacking.ts';

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
  /** Of the secrets of connections, in base64; null = one is made in the data folder. */
  readonly key: string | null;
  /** Connections may go to private networks, and by http. */
  readonly privateHosts: boolean;
  /** Secrets of a connection that is being made, by the name of their field in capitals: TWICETOLD_SECRET_TOKEN. */
  readonly connectionSecrets: Readonly<Record<string, string>>;
  /** What packed files may come to. */
  readonly unpacking: UnpackingLimits;
  /** Bytes that the files of one upload may have together. */
  readonly uploadLimit: number;
  /** Bytes that the columns of a workspace may take in memory, however few cases it has. */
  readonly columnsRoom: number;
  /** Where mails go out, from whom, and where their links lead. */
  readonly mail: MailSettings;
  /** How people of one's company sign in; null = by e-mail and password alone. */
  readonly company: CompanySettings | null;
  readonly operations: OperationSettings;
  /** Whoever asks from this very machine needs not sign in. */
  readonly local: boolean;
  /** GraphiQL is served. */
  readonly development: boolean;
  /** Accounts, too, may ask GraphQL other things than the page does. */
  readonly freeQueries: boolean;
}

const SECRET_PREFIX = 'TWICETOLD_SECRET_';

/** 5 GB: the largest export that has to load. */
export const UPLOAD_LIMIT = 5 * 1024 ** 3;

/** Some hundred thousand cases with everything that is asked of them. */
const COLUMNS_ROOM = 256 * 1024 ** 2;

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

  const privateText = read('TWICETOLD_ALLOW_PRIVATE_HOSTS') ?? 'no';
  if (!['yes', 'no'].includes(privateText))
    problems.push(`TWICETOLD_ALLOW_PRIVATE_HOSTS is "${privateText}", but must be "yes" or "no".`);

  const freeText = read('TWICETOLD_FREE_QUERIES') ?? 'no';
  if (!['yes', 'no'].includes(freeText))
    problems.push(`TWICETOLD_FREE_QUERIES is "${freeText}", but must be "yes" or "no".`);

  const signInText = read('TWICETOLD_SIGN_IN') ?? 'auto';
  if (!['auto', 'needed'].includes(signInText))
    problems.push(`TWICETOLD_SIGN_IN is "${signInText}", but must be "auto" or "needed".`);

  const sizeOf = (name: string, usual: number): number => {
    const text = read(name);
    const size = text === null ? usual : sizeIn(text);
    if (Number.isNaN(size)) problems.push(`${name} is "${text}", but must be a size like 500MB or 20GB.`);
    return size;
  };
  const ratioText = read('TWICETOLD_UNPACK_RATIO') ?? String(UNPACKING_LIMITS.ratio);
  const ratio = Number(ratioText);
  if (!/^\d+$/.test(ratioText) || ratio < 1)
    problems.push(`TWICETOLD_UNPACK_RATIO is "${ratioText}", but must be a whole number from 1.`);
  const unpacking = { bytes: sizeOf('TWICETOLD_UNPACK_LIMIT', UNPACKING_LIMITS.bytes), ratio };
  const uploadLimit = sizeOf('TWICETOLD_UPLOAD_LIMIT', UPLOAD_LIMIT);
  const columnsRoom = sizeOf('TWICETOLD_COLUMNS_ROOM', COLUMNS_ROOM);
  const mail = mailSettings(read, problems);
  const company = companySettings(read, mail.publicUrl, problems);
  const operations = operationSettings(read, problems);

  const host = read('HOST') ?? '127.0.0.1';
  const development = read('NODE_ENV') !== 'production';
  // One's own machine: nobody else reaches the server, and nobody else's database is behind it.
  const local = signInText === 'auto' && development && databaseUrl === null && isLoopbackName(host);

  if (problems.length > 0) throw new Failure(problems.join('\n'));
  return {
    port,
    host,
    databaseUrl,
    dataFolder: path.resolve(folder, read('TWICETOLD_DATA_FOLDER') ?? '.twicetold'),
    sample: sampleText === 'yes',
    key: read('TWICETOLD_KEY'),
    privateHosts: privateText === 'yes',
    connectionSecrets: Object.fromEntries(
      Object.entries(environment).flatMap(([name, value]) =>
        name.startsWith(SECRET_PREFIX) && value ? [[name.slice(SECRET_PREFIX.length), value.trim()]] : [],
      ),
    ),
    // npm runs scripts in the project's folder, and says where it was called.
    callerFolder: (read('npm_command') === null ? null : read('INIT_CWD')) ?? process.cwd(),
    underNpm: read('npm_lifecycle_event') !== null,
    unpacking,
    uploadLimit,
    columnsRoom,
    mail,
    company,
    operations,
    local,
    development,
    freeQueries: freeText === 'yes',
  };
}

/** The address of the mail server holds a password: what is wrong with it is said without it. */
function mailSettings(read: (name: string) => string | null, problems: string[]): MailSettings {
  const url = read('TWICETOLD_SMTP_URL');
  const server = url === null ? null : smtpAddress(url);
  if (url !== null && server === null)
    problems.push(
      'TWICETOLD_SMTP_URL must look like smtps://user:password@host or smtp://host:587; "?tls=no" at its end sends in clear.',
    );
  const from = read('TWICETOLD_MAIL_FROM');
  if (from !== null && !/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/.test(from))
    problems.push(
      `TWICETOLD_MAIL_FROM is "${from}", but must be an address like Twicetold <twicetold@example.org>.`,
    );
  const link = read('TWICETOLD_PUBLIC_URL');
  if (link !== null && !(URL.canParse(link) && ['http:', 'https:'].includes(new URL(link).protocol)))
    problems.push(
      `TWICETOLD_PUBLIC_URL is "${link}", but must be an address like https://twicetold.example.org.`,
    );
  return { server, from, publicUrl: link?.replace(/\/+$/, '') ?? null };
}

function isPostgresUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return ['postgres:', 'postgresql:'].includes(url.protocol);
}

const UNITS = { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

/** Bytes; not a number where it is no size. */
function sizeIn(text: string): number {
  const [, amount, unit] = /^(\d+)\s*(KB|MB|GB)$/i.exec(text) ?? [];
  return Number(amount) * UNITS[unit?.toUpperCase() as keyof typeof UNITS];
}
