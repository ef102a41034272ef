/** Each question of each engine, in turn and again, so that what else runs on the machine meets all of them alike. */
import type { EngineAlone } from '../measure/engine-alone.ts';
import { spreadOf, type Spread } from '../measure/statistics.ts';
import type { Server } from '../live/server.ts';
import { DUCKDB, POSTGRES } from '../rows/dialect.ts';
import type { Engine } from '../rows/engine.ts';
import { compared, numbersOfRows, type BenchQuestion, type World } from './bench-question.ts';
import { requestOf } from './documents.ts';

export const ENGINES = ['graphql', 'again', 'engine', 'postgres', 'duckdb', 'rollUp'] as const;
/**
 * `graphql`: over HTTP, with nothing kept of the question; `again`: the same one once more; `engine`: without HTTP and
 * GraphQL, nothing kept.
 */
export type EngineName = (typeof ENGINES)[number];

export interface Outcome {
  readonly id: string;
  readonly title: string;
  readonly times: Readonly<Partial<Record<EngineName, Spread>>>;
  /** Why an engine was not asked. */
  readonly cannot: Readonly<Partial<Record<EngineName, string>>>;
  /** Numbers that each gave as we did, and up to three that it did not. */
  readonly agreed: Readonly<Partial<Record<EngineName, { agree: number; differ: readonly string[] }>>>;
}

export interface Compared {
  readonly server: Server;
  readonly engine: EngineAlone;
  readonly postgres: Engine;
  readonly duckdb: Engine;
  readonly workspace: string;
  readonly world: World;
  readonly repeats: number;
}

/** An engine that has taken so long for one question is not asked it again. */
const ENOUGH_MS = 20_000;
/** Before anything is timed: Node compiles what is used often, as in a server that has been asked before. */
const WARM_UP = 3;

/** Rounds of their own, so that nothing kept of them is of use later. */
const BEFORE_ALL = 100_000;

type Ask = (round: number) => Promise<number | null>;

const QUESTIONS_IN_A_ROW = 40;

/** Milliseconds of many askings through GraphQL, nothing kept of any: enough of them to speak of a p95. */
export async function askedOften(
  question: BenchQuestion,
  { server, workspace, world }: Compared,
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < QUESTIONS_IN_A_ROW; round++)
    times.push((await server.ask(requestOf(question.asked(world, 200_000 + round), workspace))).milliseconds);
  return times;
}

export async function sideBySide(question: BenchQuestion, on: Compared): Promise<Outcome> {
  const { agreed, cannot } = await agreementOn(question, on);
  const asks = asksOf(question, on);
  const times = new Map<EngineName, number[]>();
  const asked = ENGINES.filter((name) => cannot[name] === undefined);
  for (let round = 1; round <= WARM_UP; round++) {
    await asks.graphql(BEFORE_ALL + round);
    await asks.engine(BEFORE_ALL + round);
  }
  for (let round = 1; round <= on.repeats; round++) {
    // Nobody is always the one after the same.
    const order = asked.map((_, i) => asked[(i + round) % asked.length] as EngineName);
    for (const name of order) {
      const known = times.get(name) ?? [];
      if (known.reduce((sum, time) => sum + time, 0) > ENOUGH_MS) continue;
      const took = await asks[name](round);
      if (took !== null) times.set(name, [...known, took]);
    }
  }
  return {
    id: question.id,
    title: question.title,
    times: Object.fromEntries([...times].map(([name, all]) => [name, spreadOf(all)])),
    cannot,
    agreed,
  };
}

async function agreementOn(
  question: BenchQuestion,
  on: Compared,
): Promise<Pick<Outcome, 'agreed' | 'cannot'>> {
  const { server, workspace, world } = on;
  const { data } = await server.ask(requestOf(question.asked(world, 0), workspace));
  const ours = question.numbers(data as never);
  const agreed: Partial<Record<EngineName, { agree: number; differ: readonly string[] }>> = {};
  const cannot: Partial<Record<EngineName, string>> = {};
  const check = async (name: EngineName, engine: Engine, sql: string) => {
    const { agree, differ } = compared(ours, numbersOfRows(await engine.rows(sql), question.keys, world));
    agreed[name] = {
      agree,
      differ: differ.length <= 3 ? differ : [...differ.slice(0, 3), `… ${differ.length}`],
    };
  };
  if (question.sql === null) cannot.postgres = cannot.duckdb = question.sqlCannot ?? '';
  else {
    await check('postgres', on.postgres, question.sql(POSTGRES, world, 0));
    await check('duckdb', on.duckdb, question.sql(DUCKDB, world, 0));
  }
  if ('sql' in question.rollUp) await check('rollUp', on.postgres, question.rollUp.sql);
  else cannot.rollUp = question.rollUp.cannot;
  return { agreed, cannot };
}

function asksOf(question: BenchQuestion, on: Compared): Readonly<Record<EngineName, Ask>> {
  const { server, engine, postgres, duckdb, workspace, world } = on;
  const ofServer = async (round: number) =>
    (await server.ask(requestOf(question.asked(world, round), workspace))).milliseconds;
  const ofSql = async (asked: Engine, sql: string | undefined) => {
    if (sql === undefined) return null;
    const started = performance.now();
    await asked.rows(sql);
    return performance.now() - started;
  };
  return {
    graphql: (round) => ofServer(2 * round),
    again: (round) => ofServer(2 * round + 1).then(() => ofServer(2 * round + 1)),
    engine: (round) => engine.ask(question.asked(world, round)),
    postgres: (round) => ofSql(postgres, question.sql?.(POSTGRES, world, round)),
    duckdb: (round) => ofSql(duckdb, question.sql?.(DUCKDB, world, round)),
    rollUp: () => ofSql(postgres, 'sql' in question.rollUp ? question.rollUp.sql : undefined),
  };
}
