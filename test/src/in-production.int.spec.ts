/** A server as it stands in production, asked over HTTP: it tells nothing of what it is made of, and does nothing for other pages. */
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ROUTE_RULES } from '@twicetold/api';
import { somebody, type Headers } from './api/as-somebody.ts';
import { RunningApi } from './api/running-api.ts';

jest.setTimeout(180_000);
let api: RunningApi;
let accountId: number;
let token: Headers;
const said: { line: string; about: unknown }[] = [];

beforeAll(async () => {
  api = await RunningApi.start({
    local: false,
    development: false,
    mail: { server: null, from: null, publicUrl: 'https://twicetold.example.org' },
    say: (line, about) => void said.push({ line, about }),
  });
  const { id: workspaceId } = await api.stores.workspaces.create({ name: 'desk', zone: 'UTC' });
  ({ id: accountId } = await somebody(api, 'ann@example.org', { workspaceId, role: 'admin' }));
  const expiresAt = new Date(Date.now() + 3_600_000);
  const made = { workspaceId, name: 'wall', role: 'admin', teams: [], madeBy: null, expiresAt };
  const { token: secret } = await api.stores.accessTokens.create(made);
  token = { authorization: `Bearer ${secret}` };
}, 120_000);
afterAll(() => api.close());

/** A session of its own each time: some requests end the one that they come with. */
const session = async (): Promise<Headers> => ({
  cookie: `__Host-twicetold=${(await api.stores.sessions.open(accountId)).secret}`,
});
const JSON_TYPE = { 'content-type': 'application/json' };

interface Heard {
  readonly status: number;
  readonly text: string;
  readonly headers: globalThis.Headers;
}
/** Streams that never end are left after their headers. */
async function sent(path: string, how: RequestInit = {}): Promise<Heard> {
  const stop = new AbortController();
  const reply = await fetch(`${api.address}${path}`, { ...how, redirect: 'manual', signal: stop.signal });
  const streams = reply.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const text = streams ? '' : await reply.text();
  stop.abort();
  return { status: reply.status, text, headers: reply.headers };
}
const graphql = (body: unknown, headers: Headers = token) =>
  sent('/graphql', { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });

/** What would tell of the inside: where it stands, what it is made of, how it asks its database. */
const INSIDE =
  /node_modules|\/(?:home|tmp|usr|var|work|opt)\/|\.[cm]?[jt]s:\d|\bat \S+ \(|\b(?:select|insert into|update|delete from) \S+ (?:from|set|where|values)|relation "|pg_|postgres|typeorm|QueryFailed|apollo|fastify|FST_|nestjs|express|undici|\bv?\d+\.\d+\.\d+\b|Did you mean/i;

const PATHS = Object.keys(ROUTE_RULES).map((route) => {
  const [method = '', pattern = ''] = route.split(' ');
  return { route, method, path: pattern.replace(':workspace', 'desk').replaceAll(/:\w+/g, '7') };
});

interface Asking extends Omit<RequestInit, 'headers'> {
  readonly headers?: Readonly<Record<string, string>>;
}

describe('GraphQL', () => {
  it.each([
    ['its whole schema', '{ __schema { types { name } } }'],
    ['one type', '{ __type(name: "Query") { name } }'],
    ['a type in passing', '{ workspaces { name } a: __schema { queryType { name } } }'],
  ])('does not tell %s', async (_, query) => {
    const { status, text } = await graphql({ query });
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ message: 'The schema cannot be asked for here.' }] });
    expect(text).not.toMatch(/"data":\{/);
    expect(text).not.toMatch(INSIDE);
  });

  it.each([
    ['a field', { query: '{ workspacez { name } }' }, 'workspaces'],
    ['a field of a field', { query: '{ workspaces { titl } }' }, 'title'],
    [
      'a field of the question',
      { query: '{ ask(workspace: "desk", question: { metrics: ["x"], limi: 3 }) { asOf } }' },
      'limit',
    ],
    [
      'a value',
      { query: '{ ask(workspace: "desk", question: { metrics: ["x"], grain: WEEKS }) { asOf } }' },
      '"WEEK"',
    ],
    [
      'a value of a variable',
      {
        query: 'query ($q: QuestionInput!) { ask(workspace: "desk", question: $q) { asOf } }',
        variables: { q: { metrics: ['x'], grain: 'WEEKS', limi: 3 } },
      },
      /"WEEK"|"limit"/,
    ],
    [
      'a type',
      { query: 'query ($q: QuestionInpu!) { ask(workspace: "desk", question: $q) { asOf } }' },
      'QuestionInput',
    ],
    [
      'a fragment’s type',
      { query: '{ workspaces { ...f } } fragment f on Workspac { name }' },
      '"Workspace"',
    ],
    ['a directive', { query: '{ workspaces @includ(if: true) { name } }' }, '"@include"'],
  ])('suggests nothing where %s is misspelt', async (_, body, near) => {
    const { status, text } = await graphql(body);
    expect(status).toBe(400);
    expect(text).not.toMatch(near instanceof RegExp ? near : new RegExp(near));
    expect(text).not.toMatch(INSIDE);
  });

  it('answers no batch, nothing that is asked by GET, and nothing that a form of another page could send', async () => {
    const query = '{ workspaces { name } }';
    const by = ({ headers = {}, ...how }: Asking, path = '/graphql') =>
      sent(path, { ...how, headers: { ...token, ...headers } });
    for (const { status, text } of [
      await graphql([{ query }, { query }]),
      await by({}, `/graphql?query=${encodeURIComponent(query)}`),
      await by({ method: 'POST', body: `{"query":"${query}"}`, headers: { 'content-type': 'text/plain' } }),
      await by({ method: 'POST', body: new URLSearchParams({ query }) }),
    ]) {
      expect([400, 415]).toContain(status);
      expect(text).not.toContain('"desk"');
      expect(text).not.toMatch(INSIDE);
    }
  });
});

describe('an answer to what is wrong', () => {
  const BODIES: readonly (readonly [string, string | null, string | Uint8Array])[] = [
    ['half of JSON', 'application/json', '{"a":'],
    ['nothing', 'application/json', ''],
    ['bytes that are no UTF-8', 'application/json', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['a prototype', 'application/json', '{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}'],
    ['another kind', 'application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['a kind that is none', 'nothing at all; charset=', 'x'],
    ['a form without its border', 'multipart/form-data', 'a=b'],
    [
      'half of a form',
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="f"; filename="a.csv"\r\n\r\nid',
    ],
    ['a form whose head is none', 'multipart/form-data; boundary=b', '--b\r\nnonsense\r\n--b--\r\n'],
    ['a list', 'application/json', '[1]'],
    ['null', 'application/json', 'null'],
    ['a number too large', 'application/json', '1e999'],
    ['a thousand levels', 'application/json', `${'['.repeat(1_000)}${']'.repeat(1_000)}`],
    ['more than a megabyte', 'application/json', JSON.stringify({ query: 'x'.repeat(1_100_000) })],
  ];

  it.each(PATHS.filter(({ method }) => method !== 'GET').map((each) => [each.route, each] as const))(
    'of %s says what is wrong, and nothing of the inside',
    async (_, { method, path }) => {
      for (const [name, type, body] of BODIES) {
        const headers = {
          ...(await session()),
          'x-twicetold': '1',
          ...(type === null ? {} : { 'content-type': type }),
        };
        const { status, text } = await sent(path, { method, headers, body: body as string });
        expect([name, status < 500]).toEqual([name, true]);
        expect([name, INSIDE.exec(text)?.[0] ?? null]).toEqual([name, null]);
      }
    },
  );

  it('of a line or headers that are no HTTP says that, and no more', async () => {
    const { hostname, port } = new URL(api.address);
    for (const bytes of [
      'NONSENSE\r\n\r\n',
      'GET /%00%ff HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
      'GET /api/v1/workspaces/%E0%A4%A/changes HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'y'.repeat(20_000)}\r\n\r\n`,
      'GET / HTTP/1.1\r\nhost: x\r\nbad header: \u0000\r\n\r\n',
    ]) {
      const answer = await new Promise<string>((resolve, reject) => {
        let text = '';
        const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
        socket.on('data', (chunk) => (text += chunk.toString()));
        socket.on('close', () => resolve(text));
        socket.on('error', reject);
      });
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(answer.replace(/^HTTP\/1\.1/, '')).not.toMatch(INSIDE);
    }
  });

  it('of a fault of ours, and of the database, says that it is one; the log says which', async () => {
    const views = jest
      .spyOn(api.stores.views, 'list')
      .mockRejectedValue(new Error('select secret from /opt/inside.js:7 at Store (node_modules/pg 8.16.3)'));
    const query = '{ views(workspace: "desk") { name } }';
    for (const asked of [await graphql({ query }), await graphql({ query })]) {
      expect(JSON.parse(asked.text)).toMatchObject({
        errors: [{ message: 'Something went wrong here; the log of the server says what.' }],
      });
      expect(asked.text).not.toMatch(INSIDE);
    }
    views.mockRestore();
    // Really: a table is not there.
    await api.stores.dataSource.query('alter table audit_entry rename to audit_entry_away');
    said.length = 0;
    try {
      const notes = await graphql({ query: '{ auditLog(workspace: "desk") { entries { action } } }' });
      const file = await sent('/api/v1/workspaces/desk/audit.csv', { headers: token }).catch(() => null);
      for (const heard of [notes, ...(file === null ? [] : [file])]) expect(heard.text).not.toMatch(INSIDE);
      expect(notes.text).toContain('Something went wrong here');
      expect(said.map(({ line }) => line)).toContain('A request failed');
    } finally {
      await api.stores.dataSource.query('alter table audit_entry_away rename to audit_entry');
    }
  });
});

describe('every route', () => {
  it.each(PATHS.map((each) => [each.route, each] as const))(
    'tells browsers what they may do, and lets no other page read or change anything: %s',
    async (_, { route, method, path }) => {
      const from = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
      for (const headers of [{}, await session(), { ...(await session()), ...from }]) {
        const heard = await sent(path, { method, headers });
        const told = (name: string) => heard.headers.get(name);
        expect(heard.status).toBeLessThan(500);
        expect(told('content-security-policy')).toContain("default-src 'self'");
        expect(told('x-content-type-options')).toBe('nosniff');
        expect(told('x-frame-options')).toBe('DENY');
        expect(told('referrer-policy')).toBe('no-referrer');
        expect(told('strict-transport-security')).toBe('max-age=31536000');
        expect(told('permissions-policy')).toContain('camera=()');
        expect([...heard.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
        expect([told('server'), told('x-powered-by')]).toEqual([null, null]);
        expect(heard.text).not.toMatch(INSIDE);
      }
      const preflight = await sent(path, {
        method: 'OPTIONS',
        headers: {
          ...from,
          'access-control-request-method': method,
          'access-control-request-headers': 'x-twicetold',
        },
      });
      expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
      if (method === 'GET' || ROUTE_RULES[route] === 'own_secret') return;
      for (const other of [
        from,
        { origin: 'https://elsewhere.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
      ]) {
        const heard = await sent(path, {
          method,
          headers: { ...(await session()), ...other, ...JSON_TYPE },
          body: '{}',
        });
        expect([heard.status, JSON.parse(heard.text)]).toEqual([
          403,
          expect.objectContaining({ refusal: { code: 'other_page', values: {} } }),
        ]);
      }
    },
  );
});

describe('the cookie of a session', () => {
  const enter = async (server: RunningApi) => {
    const account = await server.stores.accounts.add({
      email: 'bo@example.org',
      name: 'Bo',
      owner: true,
      password: null,
    });
    const secret = await server.stores.links.make({
      purpose: 'password',
      accountId: account?.id as number,
      hours: 1,
    });
    const body = JSON.stringify({ secret, password: 'a long sentence of ours' });
    const reply = await fetch(`${server.address}/api/v1/link`, { method: 'POST', headers: JSON_TYPE, body });
    const [cookie = '', ...more] = reply.headers.getSetCookie();
    expect([reply.status, more]).toEqual([200, []]);
    const [name = '', ...flags] = cookie.split('; ');
    return {
      name: name.split('=')[0],
      flags: flags.filter((flag) => !/^(Max-Age|Expires)=/.test(flag)).sort(),
    };
  };

  it('is for this host and for HTTPS alone, hidden from scripts, and not sent along with what other pages post', async () => {
    const mail = { server: null, from: null, publicUrl: 'https://twicetold.example.org' };
    const secure = await RunningApi.start({ local: false, development: false, mail });
    try {
      expect(await enter(secure)).toEqual({
        name: '__Host-twicetold',
        flags: ['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure'],
      });
    } finally {
      await secure.close();
    }
  });

  it('goes by HTTP only where nobody is told to come by HTTPS', async () => {
    const plain = await RunningApi.start({ local: false, development: false });
    try {
      expect(await enter(plain)).toEqual({
        name: 'twicetold',
        flags: ['HttpOnly', 'Path=/', 'SameSite=Lax'],
      });
    } finally {
      await plain.close();
    }
  });
});

describe('where the server itself may be sent', () => {
  let inside: Server;
  let port: number;
  let knocked = 0;
  beforeAll(async () => {
    inside = createServer((_, reply) => {
      knocked += 1;
      reply.end('{}');
    });
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
    ({ port } = inside.address() as AddressInfo);
  });
  afterAll(() => new Promise((resolve) => inside.close(resolve)));

  /** This machine, its network and the metadata service of clouds, in all the ways in which a URL can write them. */
  const HOSTS = [
    'localhost',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '127.0.0.1.',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f00:0001]',
    '0.0.0.0',
    '[::]',
    '10.0.0.1',
    '192.168.0.1',
    '172.16.0.1',
    '100.64.0.1',
    '169.254.169.254',
    '2852039166',
    '[fe80::1]',
    '[fd00::1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '１２７.0.0.1',
  ];

  const CONNECT = `mutation ($fields: [FieldInput!]!) {
    connect(workspace: "desk", connector: "chatwoot", fields: $fields) { id }
  }`;
  const TELL = `mutation ($rule: Int!, $address: String!) {
    addAlertRecipient(workspace: "desk", rule: $rule, recipient: { kind: "webhook", address: $address }) {
      recipient { id } problems { code }
    }
  }`;
  const RULE = {
    name: 'Many',
    question: { metrics: ['cases_opened'], grain: 'DAY' },
    condition: { kind: 'threshold', side: 'above', value: 9, minimumN: 1 },
  };
  let rule: number;
  beforeAll(async () => {
    const { text } = await graphql({
      query:
        'mutation ($rule: AlertRuleInput!) { saveAlertRule(workspace: "desk", rule: $rule) { rule { id } } }',
      variables: { rule: RULE },
    });
    rule = (JSON.parse(text) as { data: { saveAlertRule: { rule: { id: number } } } }).data.saveAlertRule.rule
      .id;
  });

  it.each(HOSTS)('is not to %s, by a connection or an alert', async (host) => {
    for (const scheme of ['https', 'http']) {
      const url = `${scheme}://${host}:${port}`;
      const fields = [
        { name: 'url', value: url },
        { name: 'account', value: '1' },
        { name: 'accessToken', value: 'x' },
      ];
      const connected = await graphql({ query: CONNECT, variables: { fields } });
      expect(JSON.parse(connected.text)).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', field: expect.stringMatching(/url/) as unknown } }],
      });
      const told = await graphql({ query: TELL, variables: { rule, address: `${url}/hook` } });
      expect(JSON.parse(told.text)).toMatchObject({
        data: { addAlertRecipient: { recipient: null, problems: [{ code: 'address_not_allowed' }] } },
      });
    }
    expect(knocked).toBe(0);
  });
});
