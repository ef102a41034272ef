/** What nobody waits for any more, or costs too much, keeps neither the engine nor the database at work. */
import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { METRICS } from '@twicetold/metrics';
import { tookTurn } from '@twicetold/api';
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
type Outcome = 'answered' | 'failed' | 'given up';
/** How the turns of questions ended while `work` went on; `each` holds up the process, in which the server runs too. */
async function turnsDuring(
  work: () => Promise<unknown>,
  each: (outcome: Outcome) => unknown = () => undefined,
) {
  const ended: Record<Outcome, number> = { answered: 0, failed: 0, 'given up': 0 };
  const stop = tookTurn.listen(({ outcome }) => {
    ended[outcome]++;
    each(outcome);
  });
  await work().finally(stop);
  return ended;
}
function hold(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
  await api.load('desk', eventsOf(0, 4_000, 900) as Parameters<RunningApi['load']>[1]);
  await asked(api, heavy(27));
}, 180_000);
afterAll(() => api.close());

describe('a question whose asker goes away', () => {
  it('is not computed once its turn comes', async () => {
    const MANY = 20;
    const ended = await turnsDuring(
      async () => {
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
      },
      () => hold(100),
    );
    // Those that were not even read when their asker went have no turn at all.
    expect(ended.answered).toBeLessThan(MANY / 2);
    expect(ended.failed).toBe(0);
  });
});

describe('a question that takes longer than is waited for', () => {
  it('has the questions behind it left undone, and says so', async () => {
    const late = await RunningApi.start({ answeredWithinMs: 1_500 });
    try {
      await late.load('desk', eventsOf(0, 400, 90) as Parameters<RunningApi['load']>[1]);
      expect((await asked(late, { metrics: ['csat'] })).status).toBe(200);
      const nths = Array.from({ length: 12 }, (_, nth) => nth);
      const fields = nths.map(
        (nth) => `a${nth}: ask(workspace: "desk", question: $q${nth}) { groups { key } }`,
      );
      const query = `query (${nths.map((nth) => `$q${nth}: QuestionInput!`).join(', ')}) { ${fields.join(' ')} }`;
      const variables = Object.fromEntries(nths.map((nth) => [`q${nth}`, heavy(nth)]));
      let said: Said = {};
      const ended = await turnsDuring(
        async () => {
          const sent = { method: 'POST', headers, body: JSON.stringify({ query, variables }) };
          said = (await (await fetch(`${late.address}/graphql`, sent)).json()) as Said;
          expect((await asked(late, { metrics: ['cases_opened'] })).status).toBe(200);
        },
        (outcome) => outcome === 'answered' && hold(500),
      );
      expect(said.errors?.map(({ extensions: { code } }) => code)).toContain('TIMED_OUT');
      expect(said.errors?.[0]?.message).toBe('This took too long and was given up. Ask for less at once.');
      // Half a second each: after a second and a half at most four are done, and the one asked afterwards.
      expect(ended.answered).toBeLessThanOrEqual(5);
      expect(ended['given up']).toBeGreaterThanOrEqual(8);
      expect(ended.failed).toBe(0);
    } finally {
      await late.close();
    }
  });
});

describe('a question that costs too much', () => {
  const question = { metrics: METRICS.map(({ id }) => id), by: ['team', 'hour'], grain: 'DAY', limit: 1_000 };

  it('is refused with what it costs and what is allowed, and nothing of it is done', async () => {
    let reply: Awaited<ReturnType<typeof asked>> | null = null;
    const ended = await turnsDuring(async () => (reply = await asked(api, question)));
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
    expect(ended).toEqual({ answered: 0, failed: 0, 'given up': 0 });
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

  it('has PostgreSQL stop the statement that reads who did what, after noting who took it', async () => {
    const [first, second] = [0, 1].map(() => api.stores.dataSource.createQueryRunner());
    const noted = () => api.stores.dataSource.query('select id from audit_entry');
    if (first === undefined || second === undefined) throw new Error('two are made');
    const before = ((await noted()) as unknown[]).length;
    const LOCK = 'lock table audit_entry in access exclusive mode';
    try {
      await first.startTransaction();
      await second.startTransaction();
      await first.query(LOCK);
      const sent = request(`${api.address}/api/v1/workspaces/desk/audit.csv`, { agent: false });
      sent.on('error', () => undefined);
      sent.end();
      await until(async () => (await waiting()) === 1, 'a note that waits');
      // Whoever asks for a lock first has it first: the note is written, and what reads it waits.
      const locked = second.query(LOCK);
      await until(async () => (await waiting()) === 2, 'the second lock');
      await first.rollbackTransaction();
      await locked;
      await until(async () => (await waiting()) === 1, 'a statement that waits');
      sent.destroy();
      await until(async () => (await waiting()) === 0, 'its end');
    } finally {
      for (const each of [first, second]) {
        if (each.isTransactionActive) await each.rollbackTransaction();
        await each.release();
      }
    }
    expect(await noted()).toHaveLength(before + 1);
  });
});
