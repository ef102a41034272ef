/** Whatever a helpdesk tells, signed rightly: it is taken, or refused in words, and never a fault of ours or a number that is none. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { RunningApi } from './api/running-api.ts';
import { longRun } from './faults/long-run.ts';
import { mutated, mutations, NASTY } from './faults/mutated.ts';
import { JsonServer } from './fakes/json-server.ts';

const { rounds, seed, say } = longRun({ rounds: 60 });
jest.setTimeout(120_000 + rounds * 2_000);
const SECRET = 'shared secret';

interface Kind {
  readonly fields: Readonly<Record<string, string>>;
  readonly sign: (body: Buffer) => Readonly<Record<string, string>>;
  readonly example: object;
}
const zendesk = (body: Buffer) => {
  const sentAt = new Date().toISOString();
  const signature = createHmac('sha256', SECRET).update(sentAt).update(body).digest('base64');
  return { 'x-zendesk-webhook-signature': signature, 'x-zendesk-webhook-signature-timestamp': sentAt };
};
const TICKET = {
  type: 'zen:event-type:ticket.status_changed',
  time: '2026-03-02T10:00:00Z',
  subject: 'zen:ticket:5',
  detail: {
    id: '5',
    requester_id: '70',
    status: 'OPEN',
    group_id: '3',
    assignee_id: '9',
    via: { channel: 'email' },
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T10:00:00Z',
  },
  event: {
    current: 'SOLVED',
    previous: 'OPEN',
    comment: { id: '8', body: 'Done', is_public: true, author: { id: '9' } },
  },
};
const KINDS: Readonly<Record<string, Kind>> = {
  zendesk: { fields: { accessToken: 'x', webhookSecret: SECRET }, sign: zendesk, example: TICKET },
  'zendesk-webhooks': { fields: { webhookSecret: SECRET }, sign: zendesk, example: TICKET },
  chatwoot: {
    fields: { account: '1', accessToken: 'x', webhookSecret: SECRET },
    sign: (body) => {
      const seconds = String(Math.floor(Date.now() / 1_000));
      const digest = createHmac('sha256', SECRET).update(`${seconds}.`).update(body).digest('hex');
      return { 'x-chatwoot-signature': `sha256=${digest}`, 'x-chatwoot-timestamp': seconds };
    },
    example: {
      event: 'message_created',
      id: 77,
      conversation: { id: 12, status: 'open' },
      account: { id: 1 },
    },
  },
  intercom: {
    fields: { accessToken: 'x', webhookSecret: SECRET },
    sign: (body) => ({ 'x-hub-signature': `sha1=${createHmac('sha1', SECRET).update(body).digest('hex')}` }),
    example: {
      type: 'notification_event',
      topic: 'conversation.user.replied',
      data: { type: 'notification_event_data', item: { type: 'conversation', id: '215' } },
    },
  },
};

let api: RunningApi;
let desk: JsonServer;
const paths = new Map<string, string>();
beforeAll(async () => {
  desk = await JsonServer.start(() => ({ status: 404, body: { error: 'not found' } }));
  api = await RunningApi.start({
    limits: { requestsPerToken: 1e9, requestsOfServer: 1e9, linesPerToken: 1e9, refusalsPerAddress: 1e9 },
    say: () => undefined,
  });
  await api.stores.workspaces.create({ name: 'desk', zone: 'UTC' });
  for (const [connector, { fields }] of Object.entries(KINDS)) {
    const given = Object.entries({ url: desk.url, ...fields }).map(([name, value]) => ({ name, value }));
    const { connect } = await api.data<{ connect: { webhookPath: string } }>(
      `mutation ($connector: String!, $fields: [FieldInput!]!) {
        connect(workspace: "desk", connector: $connector, source: $connector, fields: $fields) { webhookPath }
      }`,
      { connector, fields: given },
    );
    paths.set(connector, connect.webhookPath);
  }
}, 120_000);
afterAll(async () => {
  await api.close();
  await desk.close();
});

/** The example with something else anywhere in it, or nothing like it at all. */
const value = fc.oneof(
  fc.constantFrom(
    ...NASTY,
    0,
    -1,
    1e308,
    2 ** 53,
    null,
    true,
    [],
    {},
    '2026-03-02T10:00:00Z',
    '-271821-04-20T00:00:00Z',
    '5',
  ),
  fc.jsonValue({ maxDepth: 4 }),
);
const bodiesOf = (example: object) =>
  fc.oneof(
    fc.jsonValue({ maxDepth: 5 }).map((any) => Buffer.from(JSON.stringify(any))),
    mutations.map((changes) => mutated(JSON.stringify(example), changes)),
    fc
      .tuple(fc.nat(), value)
      .map(([place, other]) => Buffer.from(JSON.stringify(replacedAt(example, place, other)))),
  );

function replacedAt(example: object, place: number, other: unknown): unknown {
  let leaves = 0;
  const total = JSON.stringify(example, (_, each: unknown) => ((leaves += 1), each)).length > 0 ? leaves : 1;
  let at = 0;
  return JSON.parse(
    JSON.stringify(example, (_, each: unknown) => (at++ === 1 + (place % (total - 1)) ? other : each)),
  ) as unknown;
}

describe('a webhook that is signed rightly', () => {
  it.each(Object.entries(KINDS))(
    'of %s is taken whatever stands in it, or refused in words',
    async (name, kind) => {
      const seen = new Map<number, number>();
      const deliver = (body: Buffer) =>
        fetch(`${api.address}${paths.get(name) ?? ''}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...kind.sign(body) },
          body: new Uint8Array(body),
        });
      expect((await deliver(Buffer.from(JSON.stringify(kind.example)))).status).toBe(200);
      await fc.assert(
        fc.asyncProperty(bodiesOf(kind.example), async (body) => {
          const reply = await deliver(body);
          const text = await reply.text();
          seen.set(reply.status, (seen.get(reply.status) ?? 0) + 1);
          expect([200, 400, 413]).toContain(reply.status);
          if (reply.status === 200) expect(text).toBe('{"received":true}');
          else expect((JSON.parse(text) as { message: string }).message).toMatch(/^[A-Z].{8,}\.$/);
        }),
        { seed, numRuns: rounds },
      );
      say(`webhooks of ${name}, seed ${seed}: by status ${JSON.stringify(Object.fromEntries(seen))}`);
    },
  );

  it('leaves only numbers behind that are numbers', async () => {
    while ((await api.stores.refold.backlog((await api.stores.workspaces.find('desk'))?.id ?? 0)).waiting > 0)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const { overall } = await api.ask('desk', {
      metrics: ['cases_opened', 'cases_resolved', 'resolution_median', 'contacts', 'handoffs', 'backlog'],
    });
    for (const { total } of overall) {
      expect(total.value === null || Number.isFinite(total.value)).toBe(true);
      expect(total.n).toBeGreaterThanOrEqual(0);
    }
  });
});
