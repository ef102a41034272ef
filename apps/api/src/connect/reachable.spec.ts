import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { guardedTransport } from './transport.ts';
import { fetch } from 'undici';
import { addressAllowed, guardedAgent, guardedLookup, urlProblem, type ReachRules } from './reachable.ts';
import { Trouble } from './trouble.ts';

const PUBLIC_ONLY: ReachRules = { loopback: false, privateHosts: false };
const DEVELOPMENT: ReachRules = { loopback: true, privateHosts: false };
const OWN_NETWORK: ReachRules = { loopback: false, privateHosts: true };

/** The ranges of RFC 6890, and how the same addresses are written otherwise. */
const PRIVATE_ADDRESSES = [
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '100.64.0.1',
  'fd00::1',
  '::ffff:10.1.2.3',
  '::ffff:c0a8:0101',
];
const LOOPBACK = ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'];
const NEVER = [
  '169.254.169.254',
  '::ffff:169.254.169.254',
  'fe80::1',
  '0.0.0.0',
  '::',
  '255.255.255.255',
  '224.0.0.1',
  'ff02::1',
  // Ways round by which an address of IPv4 hides in one of IPv6: NAT64 and 6to4.
  '64:ff9b::a9fe:a9fe',
  '2002:a9fe:a9fe::1',
  'desk.example.com',
  '',
];

describe('An address that a connection would go to', () => {
  it.each(['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34'])('%s is public', (address) => {
    expect(addressAllowed(address, PUBLIC_ONLY)).toBe(true);
  });

  it.each(PRIVATE_ADDRESSES)('%s is only gone to where private networks are allowed', (address) => {
    expect([PUBLIC_ONLY, DEVELOPMENT, OWN_NETWORK].map((rules) => addressAllowed(address, rules))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it.each(LOOPBACK)(
    '%s is this machine: in development, and where private networks are allowed',
    (address) => {
      expect([PUBLIC_ONLY, DEVELOPMENT, OWN_NETWORK].map((rules) => addressAllowed(address, rules))).toEqual([
        false,
        true,
        true,
      ]);
    },
  );

  it.each(NEVER)('%j is gone to by nobody, whatever is allowed', (address) => {
    expect(addressAllowed(address, { loopback: true, privateHosts: true })).toBe(false);
  });
});

describe('A name is judged by what it leads to when it is connected to', () => {
  /** What connecting gets to hear, of all addresses or of one. */
  function lookedUp(found: readonly string[], rules: ReachRules, all: boolean) {
    const resolve = guardedLookup(rules, (_, __, callback) =>
      callback(
        null,
        found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
    );
    return new Promise((settled) =>
      resolve('desk.example.com', { all }, (error, address) => settled(error ?? address)),
    );
  }

  it.each([...PRIVATE_ADDRESSES, ...LOOPBACK, '169.254.169.254', 'fe80::1'])(
    '%s is refused',
    async (address) => {
      for (const all of [true, false]) {
        const refused = await lookedUp([address], PUBLIC_ONLY, all);
        expect(refused).toBeInstanceOf(Trouble);
        expect(refused).toMatchObject({ code: 'address_not_allowed', again: false });
      }
    },
  );

  it('of several addresses only the public ones are left', async () => {
    const found = ['10.0.0.1', '93.184.216.34', '::1', '2606:2800:220:1::1'];
    expect(await lookedUp(found, PUBLIC_ONLY, true)).toEqual([
      { address: '93.184.216.34', family: 4 },
      { address: '2606:2800:220:1::1', family: 6 },
    ]);
    expect(await lookedUp(found, PUBLIC_ONLY, false)).toBe('93.184.216.34');
  });

  it('the metadata service of a cloud stays closed where private networks are allowed', async () => {
    expect(await lookedUp(['169.254.169.254', '10.0.0.1'], OWN_NETWORK, true)).toEqual([
      { address: '10.0.0.1', family: 4 },
    ]);
  });

  it('a name that is not there is no matter of ours', async () => {
    const resolve = guardedLookup(PUBLIC_ONLY, (_, __, callback) => callback(new Error('ENOTFOUND'), []));
    const failed = await new Promise((settled) => resolve('nowhere', { all: true }, settled));
    expect(failed).not.toBeInstanceOf(Trouble);
  });
});

describe('The address of a helpdesk, as somebody types it', () => {
  it.each(['https://desk.example.com', 'https://desk.example.com/api', 'https://93.184.216.34'])(
    '%s is taken',
    (url) => {
      expect(urlProblem(url, PUBLIC_ONLY)).toBeNull();
    },
  );

  it.each([
    ['desk.example.com', 'not_a_url'],
    ['http://desk.example.com', 'url_https'],
    ['ftp://desk.example.com', 'url_https'],
    ['https://me:secret@desk.example.com', 'url_user'],
    ['https://desk.example.com?x=1', 'url_base'],
    ['https://10.0.0.1', 'url_not_allowed'],
    ['https://[::ffff:10.0.0.1]', 'url_not_allowed'],
    // Browsers and we read these as 127.0.0.1 and 169.254.169.254.
    ['https://0x7f.1', 'url_not_allowed'],
    ['https://2852039166', 'url_not_allowed'],
    ['http://localhost:4300', 'url_https'],
    ['https://localhost', 'url_not_allowed'],
    ['https://desk.localhost.', 'url_not_allowed'],
  ])('%s is refused', (url, because) => {
    expect(urlProblem(url, PUBLIC_ONLY)).toBe(because);
  });

  it('may be this machine without TLS in development, and a machine of one’s own where private networks are allowed', () => {
    expect(urlProblem('http://localhost:4300', DEVELOPMENT)).toBeNull();
    expect(urlProblem('http://10.0.0.1', DEVELOPMENT)).not.toBeNull();
    expect(urlProblem('http://10.0.0.1', OWN_NETWORK)).toBeNull();
    expect(urlProblem('http://desk.internal', OWN_NETWORK)).toBeNull();
    expect(urlProblem('http://169.254.169.254', OWN_NETWORK)).not.toBeNull();
  });
});

describe('Asking over HTTP', () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end('{}');
  });
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve)));
  afterAll(() => new Promise((resolve) => void server.close(resolve)));

  async function asking(host: string, rules: ReachRules): Promise<unknown> {
    const transport = guardedTransport(rules);
    const url = new URL(`http://${host}:${(server.address() as AddressInfo).port}/tickets`);
    try {
      return await transport.ask({
        method: 'GET',
        url,
        headers: {},
        body: null,
        stop: new AbortController().signal,
      });
    } catch (error) {
      return error;
    } finally {
      await transport.close();
    }
  }

  it('connects to nothing that is not allowed, also where the connection was made under other rules', async () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]'])
      expect(await asking(host, PUBLIC_ONLY)).toMatchObject({ code: 'address_not_allowed' });
    expect(asked).toBe(0);
    expect(await asking('localhost', DEVELOPMENT)).toMatchObject({ status: 200, text: '{}' });
    expect(asked).toBe(1);
  });

  it('looks a name up once and goes to what it found: a name that leads elsewhere a moment later leads nowhere', async () => {
    const before = asked;
    const answers = ['127.0.0.1', '169.254.169.254', '10.0.0.7'];
    let lookedUp = 0;
    // Whoever holds the name answers what is allowed at first, and then something else each time.
    const rebinding = guardedAgent(DEVELOPMENT, (_, __, callback) =>
      callback(null, [{ address: answers[lookedUp++] ?? '::', family: 4 }]),
    );
    const { port } = server.address() as AddressInfo;
    const ask = () =>
      fetch(`http://desk.example.com:${port}/`, { dispatcher: rebinding, headers: { connection: 'close' } });
    try {
      expect((await ask()).status).toBe(200);
      expect([lookedUp, asked - before]).toEqual([1, 1]);
      // A new connection is judged anew, by what it would go to.
      for (const tries of [2, 3]) {
        await expect(ask()).rejects.toMatchObject({ cause: { code: 'address_not_allowed' } });
        expect([lookedUp, asked - before]).toEqual([tries, 1]);
      }
    } finally {
      await rebinding.destroy();
    }
  });
});
