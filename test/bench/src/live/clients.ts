/** Many clients at once, each asking the next question as soon as it has its answer, while a load goes on. */
import { withClient } from '../load/databases.ts';
import { quantile } from '../measure/statistics.ts';
import { requestOf } from '../questions/documents.ts';
import { QUESTIONS } from '../questions/questions.ts';
import type { World } from '../questions/bench-question.ts';
import type { Server } from './server.ts';

export interface Crowd {
  readonly clients: number;
  readonly seconds: number;
  readonly answers: number;
  readonly failures: number;
  readonly median: number;
  readonly p95: number;
  /** Events that the load brought into the log meanwhile, a second. */
  readonly eventsPerSecond: number;
}

/** What a dashboard asks: the large analyses are not opened by fifty people at once. */
const ASKED = new Set([
  'slice',
  'repeat rate',
  'first contact',
  'satisfaction',
  'promoters',
  'promises',
  'p90 by reason',
  'year on year',
  'first response',
]);
const LASTS_MS = 20_000;

export async function crowd(
  server: Server,
  url: string,
  workspace: string,
  clients: number,
  world: World,
): Promise<Crowd> {
  const questions = QUESTIONS.filter(({ id }) => ASKED.has(id));
  const times: number[] = [];
  let failures = 0;
  const before = await eventsIn(url);
  const started = performance.now();
  const client = async (number: number) => {
    for (let asked = number; performance.now() - started < LASTS_MS; asked++) {
      const question = questions[asked % questions.length];
      if (question === undefined) return;
      const from = performance.now();
      try {
        await server.ask(requestOf(question.asked(world, 1000 + asked), workspace));
        times.push(performance.now() - from);
      } catch {
        failures++;
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  const seconds = (performance.now() - started) / 1000;
  const events = (await eventsIn(url)) - before;
  return {
    clients,
    seconds,
    answers: times.length,
    failures,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    eventsPerSecond: events / seconds,
  };
}

function eventsIn(url: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ n: number }>('select count(*)::float8 as n from event');
    return rows[0]?.n ?? 0;
  });
}
