/** What nobody waits for any more, or costs too much, keeps neither the engine nor the database at work. */
import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { METRICS } from '@twicetold/metrics';
import { RunningApi } from './api/running-api.ts';
import { eventsOf } from './shards/desk.ts';

jest.setTimeout(180_000);
const ASK = `query ($question: QuestionInput!) {
  ask(workspace: "desk", question: $question) { groups { cells { total { value } } } }
}`;
/** All metrics by two dimensions; `windowDays` by `nth` and the days make each a question of its own, so that none is remembered. */
const heavy = (nth: number) => ({
  metrics: METRICS.map(({ id }) => id),
  by: ['team', 'hour'],
  to: `2025-04-${String((nth % 28) + 1).padStart(2, '0')}`,
  windowDays: nth < 28 ? 7 : 30,
});
const headers = { 'content-type': 'application/json' };
const body = (question: object) => JSON.stringify({ query: ASK, variables: { question } });
interface Said {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}
async function asked(api: RunningApi, question: object) {
  const reply = await fetch(`${api.address}/graphql`, { method: 'POST', headers, body: body(question) });
  const { data, errors } = (await reply.json()) as Said;
  return { status: reply.status, data, error: errors?.[0] };
}
/** Milliseconds of all threads of this process, in which the server runs too. */
const worked = async (work: () => Promise<unknown>) => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
  await api.load('desk', eventsOf(0, 4_000, 900) as Parameters<RunningApi['load']>[1]);
  await asked(api, heavy(27));
}, 180_000);
afterAll(() => api.close());

describe('a question whose asker goes away', () => {
  it('is not computed once its turn comes', async () => {
    const one = await worked(() => asked(api, heavy(0)));
    const MANY = 20;
    const many = await worked(async () => {
      const requests = Array.from({ length: MANY }, (_, nth) => {
        const text = body(heavy(nth + 1));
        const sent = request(`${api.address}/graphql`, { method: 'POST', headers, agent: false });
        sent.on('error', () => undefined);
        sent.end(text);
        return sent;
      });
      await Promise.all(requests.map((sent) => once(sent, 'finish')));
      await pause(20);
      for (const sent of requests) sent.destroy();
      // Stands behind them all.
      expect((await asked(api, { metrics: ['csat'] })).status).toBe(200);
    });
    expect(one).toBeGreaterThan(30);
    expect(many).toBeLessThan((one * MANY) / 2);
  });
});

describe('a question that takes longer than is waited for', () => {
  it('stops on the way, says so, and leaves the rest undone', async () => {
    const late = await RunningApi.start({ answeredWithinMs: 400 });
    try {
      await late.load('desk', eventsOf(0, 4_000, 900) as Parameters<RunningApi['load']>[1]);
      expect((await asked(late, { metrics: ['csat'] })).status).toBe(200);
      const six = ['a', 'b', 'c', 'd', 'e', 'f']
        .map((name, nth) => `${name}: ask(workspace: "desk", question: $q${nth}) { groups { key } }`)
        .join(' ');
      const query = `query (${[0, 1, 2, 3, 4, 5].map((nth) => `$q${nth}: QuestionInput!`).join(', ')}) { ${six} }`;
      const variables = Object.fromEntries([0, 1, 2, 3, 4, 5].map((nth) => [`q${nth}`, heavy(nth)]));
      const whole = await worked(() =>
        fetch(`${api.address}/graphql`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ query, variables }),
        }),
      );
      let said: Said = {};
      const cut = await worked(async () => {
        const sent = { method: 'POST', headers, body: JSON.stringify({ query, variables }) };
        said = (await (await fetch(`${late.address}/graphql`, sent)).json()) as Said;
        await asked(late, { metrics: ['csat'] });
      });
      expect(said.errors?.map(({ extensions: { code } }) => code)).toContain('TIMED_OUT');
      expect(said.errors?.[0]?.message).toBe('This took too long and was given up. Ask for less at once.');
      expect(cut).toBeLessThan(whole);
    } finally {
      await late.close();
    }
  });
});

describe('a question that costs too much', () => {
  const question = { metrics: METRICS.map(({ id }) => id), by: ['team', 'hour'], grain: 'DAY', limit: 1_000 };

  it('is refused with what it costs and what is allowed, and nothing of it is done', async () => {
    let reply: Awaited<ReturnType<typeof asked>> | null = null;
    const spent = await worked(async () => (reply = await asked(api, question)));
    const { status, data, error } = reply as unknown as Awaited<ReturnType<typeof asked>>;
    expect([status, data ?? null, error?.extensions['code']]).toEqual([400, null, 'TOO_COSTLY']);
    const { refusal } = error?.extensions as { refusal: { code: string; values: Record<string, string> } };
    expect(refusal.code).toBe('too_costly');
    // All metrics, three passes each, and of 1 001 groups 3 653 days and the whole, four points each.
    const n = METRICS.length;
    expect(refusal.values).toEqual({
      cost: String(n * 3 * 500 + 4 * n * 1_001 * (1 + 3_653)),
      limit: '3000000',
    });
    expect(error?.message).toContain('3000000');
    expect(spent).toBeLessThan(500);
  });

  it('is refused as a whole, also where each part alone would be answered', async () => {
    const question = { ...heavy(3), limit: 1_000 };
    expect((await asked(api, question)).status).toBe(200);
    const parts = Array.from(
      { length: 12 },
      (_, nth) => `q${nth}: ask(workspace: "desk", question: $question) { asOf }`,
    );
    const query = `query ($question: QuestionInput!) { ${parts.join(' ')} }`;
    const sent = { method: 'POST', headers, body: JSON.stringify({ query, variables: { question } }) };
    const { errors } = (await (await fetch(`${api.address}/graphql`, sent)).json()) as Said;
    expect(errors?.[0]?.extensions['code']).toBe('TOO_COSTLY');
  });
});

describe('a file whose reader goes away', () => {
  const waiting = async () => {
    const rows = await api.stores.dataSource.query<{ query: string }[]>(
      `select query from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and state = 'active' and wait_event_type = 'Lock'`,
    );
    return rows.length;
  };
  async function until(condition: () => Promise<boolean>, what: string) {
    for (let tries = 0; tries < 100; tries++, await pause(50)) if (await condition()) return;
    throw new Error(`${what} did not come about`);
  }

  it.each([
    ['cases', 'cases.csv'],
    ['handoffs', 'handoffs.arrow'],
  ])('has PostgreSQL stop the statement that reads %s', async (_, file) => {
    const runner = api.stores.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query('lock table customer_measure in access exclusive mode');
      const question = encodeURIComponent(JSON.stringify({ metrics: ['cases_opened'] }));
      const path = `/api/v1/workspaces/desk/exports/${file}?question=${question}`;
      const sent = request(`${api.address}${path}`, { agent: false });
      sent.on('error', () => undefined);
      sent.end();
      await until(async () => (await waiting()) === 1, 'a statement that waits');
      sent.destroy();
      await until(async () => (await waiting()) === 0, 'its end');
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
    // The connection is as good as any.
    expect((await asked(api, { metrics: ['cases_opened'] })).status).toBe(200);
  });
});
