/** How a process takes part, what it tells of itself, and how long it may take to end. */
import type { LogSettings } from '../log/log.ts';
import { LEVELS } from '../log/say.ts';

/** all: API, page and worker. api: no worker; it follows what workers write. worker: no API and no page. */
export const ROLES = ['all', 'api', 'worker'] as const;
export type Role = (typeof ROLES)[number];

export interface OperationSettings {
  readonly role: Role;
  readonly log: LogSettings;
  /** null: none are served. */
  readonly metrics: MetricsPlace | null;
  /** Where traces go, by OTLP over HTTP; null = nowhere. */
  readonly traces: string | null;
  /** From being told to end until nothing is taken in any more, so that a load balancer has noticed. */
  readonly stopAfterMs: number;
  /** What requests that are running then may still take. */
  readonly stopWithinMs: number;
}

export interface MetricsPlace {
  /** null: /metrics of the port that serves everything. */
  readonly port: number | null;
  readonly host: string;
}

export const NO_OPERATIONS: OperationSettings = {
  role: 'all',
  log: { format: 'text', level: 'info' },
  metrics: null,
  traces: null,
  stopAfterMs: 0,
  stopWithinMs: 20_000,
};

const MOST_SECONDS = 3_600;

export function operationSettings(
  read: (name: string) => string | null,
  problems: string[],
): OperationSettings {
  const oneOf = <Word extends string>(name: string, words: readonly Word[], usual: Word): Word => {
    const text = read(name) ?? usual;
    const word = words.find((known) => known === text);
    if (word === undefined)
      problems.push(`${name} is "${text}", but must be ${words.map((known) => `"${known}"`).join(' or ')}.`);
    return word ?? usual;
  };
  const wholeNumber = (name: string, most: number, what: string): number | null => {
    const text = read(name);
    if (text === null) return null;
    const number = Number(text);
    if (/^\d+$/.test(text) && number <= most) return number;
    problems.push(`${name} is "${text}", but must be ${what} from 0 to ${most}.`);
    return null;
  };
  const seconds = (name: string, usualMs: number) => {
    const given = wholeNumber(name, MOST_SECONDS, 'seconds');
    return given === null ? usualMs : given * 1_000;
  };

  const role = oneOf('TWICETOLD_ROLE', ROLES, 'all');
  if (role !== 'all' && read('DATABASE_URL') === null)
    problems.push(`TWICETOLD_ROLE=${role} needs DATABASE_URL: the embedded PostgreSQL serves one process.`);
  const traces = read('OTEL_EXPORTER_OTLP_ENDPOINT');
  if (traces !== null && !(URL.canParse(traces) && /^https?:$/.test(new URL(traces).protocol)))
    problems.push('OTEL_EXPORTER_OTLP_ENDPOINT must be an address like http://127.0.0.1:4318.');
  const port = wholeNumber('TWICETOLD_METRICS_PORT', 65_535, 'a port');
  const metrics = oneOf('TWICETOLD_METRICS', ['yes', 'no'], 'no') === 'yes' || port !== null;
  return {
    role,
    log: {
      format: oneOf('TWICETOLD_LOG', ['text', 'json'], NO_OPERATIONS.log.format),
      level: oneOf('TWICETOLD_LOG_LEVEL', LEVELS, NO_OPERATIONS.log.level),
    },
    metrics: metrics ? { port, host: read('TWICETOLD_METRICS_HOST') ?? '127.0.0.1' } : null,
    traces,
    stopAfterMs: seconds('TWICETOLD_STOP_AFTER', NO_OPERATIONS.stopAfterMs),
    stopWithinMs: seconds('TWICETOLD_STOP_WITHIN', NO_OPERATIONS.stopWithinMs),
  };
}
