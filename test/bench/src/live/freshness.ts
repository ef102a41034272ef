/** How long it takes from posting one event until an answer counts it, while a load goes on. */
import { setTimeout as pause } from 'node:timers/promises';
import { END } from '../generate/desk.ts';
import { quantile } from '../measure/statistics.ts';
import type { Server } from './server.ts';

export interface Freshness {
  readonly events: number;
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
}

const EVENTS = 20;
const LOOK_EVERY_MS = 20;
const PATIENCE_MS = 120_000;

const TOKEN = `mutation ($workspace: String!) {
  createIngestToken(workspace: $workspace, source: "bench", name: "bench", expiresInDays: 1) { token }
}`;
const COUNT = `query ($workspace: String!, $question: QuestionInput!) {
  ask(workspace: $workspace, question: $question) { overall { total { value } } }
}`;

export async function freshness(server: Server, workspace: string): Promise<Freshness> {
  const { data } = await server.ask({ query: TOKEN, variables: { workspace } });
  const { token } = (data as { createIngestToken: { token: string } }).createIngestToken;
  const times: number[] = [];
  for (let i = 0; i < EVENTS; i++) {
    const name = `probe-${Date.now()}-${i}`;
    const event = {
      id: name,
      at: new Date(END - 1000).toISOString(),
      case: name,
      customer: name,
      type: 'case.opened',
      channel: 'mail',
      product: name,
    };
    const question = { metrics: ['cases_opened'], filters: [{ dimension: 'product', in: [name] }] };
    const started = performance.now();
    const reply = await fetch(`${server.address}/ingest/v1/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
      body: `${JSON.stringify(event)}\n`,
    });
    if (!reply.ok) throw new Error(`an event was not taken: ${reply.status} ${await reply.text()}`);
    while ((await counted(server, { workspace, question })) !== 1) {
      if (performance.now() - started > PATIENCE_MS)
        throw new Error('an event does not get into the answers');
      await pause(LOOK_EVERY_MS);
    }
    times.push(performance.now() - started);
  }
  return {
    events: EVENTS,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    longest: Math.max(...times),
  };
}

async function counted(server: Server, variables: Readonly<Record<string, unknown>>): Promise<number | null> {
  const { data } = await server.ask({ query: COUNT, variables });
  const { ask } = data as { ask: { overall: { total: { value: number | null } }[] } };
  return ask.overall[0]?.total.value ?? null;
}
