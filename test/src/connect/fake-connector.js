/** The connector of the fake desk; plain JavaScript, so that a process of its own can use it too. */
import { createHmac, timingSafeEqual } from 'node:crypto';

const FIVE_MINUTES = 5 * 60_000;

/** Two events of case c<number>; the second one later. */
export function rowOf(file, { number }) {
  const at = (minute) => new Date(Date.UTC(2026, 3, 1, 9, minute)).toISOString();
  const head = { case: `c${number}`, customer: `customer ${number % 7}` };
  return {
    file,
    line: 0,
    events: [
      { id: `c${number} opened`, at: at(0), type: 'case.opened', reason: 'modem', ...head },
      { id: `c${number} solved`, at: at(30), type: 'case.resolved', ...head },
    ],
    rejection: null,
    raw: { number },
  };
}

export function signed(secret, at, body) {
  return createHmac('sha256', secret).update(`${at}.`).update(body).digest('hex');
}

const text = (description) => ({ type: 'string', minLength: 1, description });

export const fakeConnector = {
  name: 'fake',
  about: 'the helpdesk of the tests',
  adapter: { name: 'canonical', lacks: {} },
  configuration: {
    type: 'object',
    properties: {
      url: text('Its address.'),
      account: { type: 'integer', description: 'Number of the account.' },
      token: text('Of its API.'),
      webhookSecret: text('Of its webhooks.'),
    },
    required: ['url', 'token'],
  },
  secrets: ['token', 'webhookSecret'],
  pace: [{ paths: /./, requests: 1_000, perMs: 1_000 }],
  pollEveryMs: 200,
  headers: ({ token }) => ({ authorization: `Bearer ${token}` }),
  verify({ headers, rawBody, secret, now }) {
    const { 'x-fake-signature': signature = '', 'x-fake-at': at = '' } = headers;
    const expected = Buffer.from(signed(secret, at, rawBody));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
    return Math.abs(now - Number(at)) <= FIVE_MINUTES;
  },
  rowsOf(body) {
    const { solved = [], changed = [] } = body;
    return { rows: solved.map((number) => rowOf('webhook', { number })), cases: changed.map(String) };
  },
  async *pull(session, cursor) {
    let after = Number(cursor ?? 0);
    for (let more = true; more;) {
      const page = await session.get(`/cases?after=${after}`);
      more = page.more;
      after += page.cases.length;
      const rows = page.cases.map((found) => rowOf('/cases', found));
      yield { rows, cursor: String(after), caughtUp: !more };
    }
  },
  async fetchCase(session, id) {
    return [rowOf(`/cases/${id}`, await session.get(`/cases/${id}`))];
  },
};
