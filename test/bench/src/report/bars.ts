/** What was promised, beside what was measured. */
import { quantile } from '../measure/statistics.ts';
import type { UnderLoad } from '../live/under-load.ts';
import type { SizeReport } from '../one-size.ts';
import type { EngineName, Outcome } from '../questions/side-by-side.ts';

export interface Bar {
  readonly promise: string;
  readonly measured: string;
  /** null: not measured. */
  readonly met: boolean | null;
}

const time = (milliseconds: number): string =>
  milliseconds >= 10_000
    ? `${(milliseconds / 1000).toFixed(1)} s`
    : `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
const NOT_RUN = { measured: 'not run', met: null } as const;

export function barsOf(
  { outcomes, slices, used, held, coldStarts, load, rawCopyMs }: SizeReport,
  live: UnderLoad | null,
): Bar[] {
  const outcome = (id: string) => outcomes.find((each) => each.id === id);
  const raw = rawCopyMs / load.acceptedMs;
  const whole = rawCopyMs / load.wholeMs;
  const bytes = used.peakBytes / held.cases;
  const cold = Math.max(...coldStarts.slice(1));
  return [
    faster('dashboard slice, engine', outcome('slice'), 'postgres', 50),
    faster('dashboard slice, engine', outcome('slice'), 'duckdb', 3),
    atMost(`dashboard slice through GraphQL, p95 of ${slices.length}`, quantile(slices, 0.95), 50),
    faster('month × channel × team cube, engine', outcome('cube'), 'postgres', 100),
    faster('month × channel × team cube, engine', outcome('cube'), 'duckdb', 3),
    atMost('Kaplan–Meier curves by team, engine', outcome('curves')?.times.engine?.median, 300),
    faster('repeat rate, engine', outcome('repeat rate'), 'postgres', 50),
    faster('repeat rate, engine', outcome('repeat rate'), 'duckdb', 1),
    faster('handoff edges, engine', outcome('edges'), 'postgres', 50),
    faster('handoff edges, engine', outcome('edges'), 'duckdb', 1),
    {
      promise: 'columns: at most 48 bytes a case, all tables',
      measured: `${bytes.toFixed(0)} bytes`,
      met: bytes <= 48,
    },
    atMost('first answer after a cold start', cold, 10_000),
    { promise: 'accepted at ≥ 0.3 × raw COPY', measured: `${raw.toFixed(3)} ×`, met: raw >= 0.3 },
    { promise: 'the whole way at ≥ 0.15 × raw COPY', measured: `${whole.toFixed(3)} ×`, met: whole >= 0.15 },
    atMost('one event posted → in the answer during a load, p95', live?.freshness.p95, 1000),
    atMost(`${live?.crowd.clients ?? 50} clients at once during a load, p95`, live?.crowd.p95, 500),
    live === null
      ? { promise: 'none of them failing', ...NOT_RUN }
      : {
          promise: 'none of them failing',
          measured: `${live.crowd.failures} of ${live.crowd.answers + live.crowd.failures}`,
          met: live.crowd.failures === 0,
        },
    live === null
      ? { promise: 'the load goes on meanwhile', ...NOT_RUN }
      : {
          promise: 'the load goes on meanwhile',
          measured: `${live.crowd.eventsPerSecond.toFixed(0)} events/s, alone ${((1000 * load.events) / load.acceptedMs).toFixed(0)}`,
          met: live.crowd.eventsPerSecond > 0,
        },
  ];
}

function faster(what: string, outcome: Outcome | undefined, than: EngineName, times: number): Bar {
  const names = { postgres: 'PostgreSQL rows', duckdb: 'DuckDB' } as Partial<Record<EngineName, string>>;
  const promise = `${what} ≥ ${times} × faster than ${names[than]}`;
  const ours = outcome?.times.engine?.median;
  const theirs = outcome?.times[than]?.median;
  if (ours === undefined || theirs === undefined) return { promise, ...NOT_RUN };
  const ratio = theirs / ours;
  return {
    promise,
    measured: `${ratio.toFixed(1)} × (${time(ours)} against ${time(theirs)})`,
    met: ratio >= times,
  };
}

function atMost(what: string, measured: number | undefined, most: number): Bar {
  const promise = `${what} ≤ ${time(most)}`;
  if (measured === undefined) return { promise, ...NOT_RUN };
  return { promise, measured: time(measured), met: measured <= most };
}
