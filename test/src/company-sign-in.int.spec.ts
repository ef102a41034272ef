/** Signing in by one's company: who comes in, who does not, and what is said to them. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { BEGUN_FOR_MS, companySettings } from '@twicetold/api';
import { RunningApi } from './api/running-api.ts';
import { freePort } from './database/embedded-server.ts';
import { Company } from './fakes/company.ts';

jest.setTimeout(120_000);

const COOKIE = 'twicetold-company';
const DORA = { subject: 's-dora', email: 'dora@example.org', verified: true, name: 'Dora' };
const ANN = { subject: 's-ann', email: 'Ann@Example.org', verified: true, name: 'Ann' };

describe('a server whose people sign in by their company', () => {
  let company: Company;
  let api: RunningApi;

  beforeAll(async () => {
    company = await Company.start();
    const port = await freePort();
    const environment: Readonly<Record<string, string>> = {
      TWICETOLD_OIDC_ISSUER: company.issuer,
      TWICETOLD_OIDC_CLIENT_ID: company.clientId,
      TWICETOLD_OIDC_CLIENT_SECRET: company.clientSecret,
      TWICETOLD_OIDC_LABEL: 'Acme',
      TWICETOLD_OIDC_DOMAINS: 'example.org',
    };
    const read = (name: string) => environment[name] ?? null;
    const settings = companySettings(read, `http://127.0.0.1:${port}`, []);
    api = await RunningApi.start({ local: false, port, company: settings, say: () => undefined });
    for (const name of ['north', 'south']) await api.stores.workspaces.create({ name, zone: 'UTC' });
    for (const { email, name } of [ANN, DORA])
      await api.stores.accounts.add({ email, name, owner: true, password: null });
  }, 120_000);
  afterAll(async () => {
    await api.close();
    await company.close();
  });
  beforeEach(async () => {
    company.lies = {};
    company.tellsWhenAsked = false;
    // Ends the count of tries from this address.
    company.employee = DORA;
    await signedIn();
    company.employee = ANN;
  });

  const got = async (address: string, cookie = '', headers: Record<string, string> = {}) => {
    const reply = await fetch(address, { redirect: 'manual', headers: { cookie, ...headers } });
    const set = new Map(
      reply.headers.getSetCookie().map((each): [string, string] => {
        const [name = '', value = ''] = (each.split(';')[0] ?? '').split('=');
        return [name, value];
      }),
    );
    const { status, headers: told } = reply;
    return { status, location: told.get('location') ?? '', set, cookies: told.getSetCookie() };
  };
  /** From the button to the way back, which is not gone yet. */
  const begun = async (to = '/') => {
    const start = await got(
      `${api.address}/api/v1/sign-in/company?${new URLSearchParams({ to }).toString()}`,
    );
    const { location: back } = await got(start.location);
    return { start, back, cookie: `${COOKIE}=${start.set.get(COOKIE)}` };
  };
  const signedIn = async (to = '/') => {
    const { back, cookie } = await begun(to);
    return got(back, cookie);
  };
  const refusal = ({ location }: { readonly location: string }) =>
    new URL(location, api.address).searchParams.get('refused');
  const nameBy = async (reply: { readonly set: ReadonlyMap<string, string> }) => {
    const cookie = `twicetold=${reply.set.get('twicetold')}`;
    const me = await fetch(`${api.address}/api/v1/me`, { headers: { cookie } });
    return ((await me.json()) as { name: string | null }).name;
  };
  const audited = async () =>
    api.stores.dataSource.query<{ action: string; actor: string | null; particulars: object }[]>(
      'select action, actor, particulars from audit_entry order by id desc limit 5',
    );

  it('says what its button says, and sends nobody but with what only they carry', async () => {
    expect(await (await fetch(`${api.address}/api/v1/sign-in`)).json()).toEqual({ company: 'Acme' });
    const { start } = await begun();
    const asked = new URL(start.location).searchParams;
    expect(asked.get('scope')).toBe('openid email profile');
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('redirect_uri')).toBe(`${api.address}/api/v1/sign-in/company/callback`);
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)?.length).toBeGreaterThan(40);
    const [cookie = ''] = start.cookies;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Max-Age=600/);
    expect(cookie).not.toContain(asked.get('state'));
  });

  it('lets in whoever has an account under the address, back to where they were', async () => {
    const reply = await signedIn('/north/loyalty?by=team');
    expect([reply.status, reply.location]).toEqual([302, '/north/loyalty?by=team']);
    expect(await nameBy(reply)).toBe('ann@example.org');
    expect(reply.cookies.find((each) => each.startsWith('twicetold='))).toMatch(/HttpOnly.*SameSite=Lax/);
    expect(reply.set.get(COOKIE)).toBe('');
    expect((await audited()).slice(0, 2)).toMatchObject([
      { action: 'signed_in', actor: 'ann@example.org', particulars: { by: 'company' } },
      { action: 'company_linked', actor: 'ann@example.org' },
    ]);
  });

  it('knows them afterwards by the company’s name for them, whatever their address is now', async () => {
    company.employee = { ...ANN, email: 'ann.married@example.org', verified: false };
    expect(await nameBy(await signedIn())).toBe('ann@example.org');
  });

  it('refuses somebody else who has got their address', async () => {
    company.employee = { ...ANN, subject: 's-another-ann' };
    const reply = await signedIn();
    expect(refusal(reply)).toBe('company_other');
    expect(await nameBy(reply)).toBeNull();
    const account = await api.stores.accounts.withEmail(ANN.email);
    await api.stores.companyIdentities.unlinkAll(account?.id as number);
    expect(await nameBy(await signedIn())).toBe('ann@example.org');
    company.employee = ANN;
    expect(refusal(await signedIn())).toBe('company_other');
    await api.stores.companyIdentities.unlinkAll(account?.id as number);
  });

  it('makes an account of an open invitation, with its role and no other, and asks for the address where the token has none', async () => {
    company.tellsWhenAsked = true;
    company.employee = { subject: 's-lea', email: 'lea@example.org', verified: true, name: 'Lea' };
    const north = await api.stores.workspaces.find('north');
    const invited = { email: 'lea@example.org', workspaceId: north?.id as number, role: 'executive' };
    const secret = await api.stores.links.make({ purpose: 'invitation', ...invited, hours: 1 });
    const reply = await signedIn();
    const me = await fetch(`${api.address}/api/v1/me`, {
      headers: { cookie: `twicetold=${reply.set.get('twicetold')}` },
    });
    expect(await me.json()).toMatchObject({
      name: 'lea@example.org',
      owner: false,
      workspaces: [{ name: 'north', role: 'executive' }],
    });
    expect(await api.stores.links.look(secret)).toBeNull();
    expect((await audited()).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['joined', 'company_linked', 'signed_in']),
    );
    // No password opens it, and none can be tried until it is locked.
    for (let tries = 0; tries < 6; tries++) {
      const wrong = await fetch(`${api.address}/api/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'lea@example.org', password: 'a long enough sentence' }),
      });
      expect(wrong.status).toBe(401);
    }
    expect(await nameBy(await signedIn())).toBe('lea@example.org');
  });

  it.each([
    ['whose address nobody has invited', { email: 'stranger@example.org' }, 'company_unknown'],
    ['whose address is not verified', { email: 'bob@example.org', verified: false }, 'company_unverified'],
    ['whose address is of another domain', { email: 'bob@example.com' }, 'company_unknown'],
    ['who has no address', { email: '' }, 'company_unverified'],
  ])('makes no account for somebody %s', async (_, said, code) => {
    const { id: workspaceId } = (await api.stores.workspaces.find('north')) ?? { id: 0 };
    for (const email of ['bob@example.org', 'bob@example.com'])
      await api.stores.links.make({ purpose: 'invitation', email, workspaceId, role: 'admin', hours: 1 });
    company.employee = { subject: 's-new', verified: true, name: 'Somebody', ...said };
    const reply = await signedIn('/north/loyalty');
    expect(refusal(reply)).toBe(code);
    expect(new URL(reply.location, api.address).searchParams.get('to')).toBe('/north/loyalty');
    expect(reply.set.has('twicetold')).toBe(false);
    expect(await api.stores.accounts.withEmail(company.employee.email)).toBeNull();
    expect((await audited())[0]).toMatchObject({
      action: 'sign_in_refused',
      actor: null,
      particulars: { because: code },
    });
  });

  it('opens neither an account that is closed nor one that is locked', async () => {
    const account = await api.stores.accounts.withEmail(ANN.email);
    const set = (what: string) =>
      api.stores.dataSource.query(`update account set ${what} where id = $1`, [account?.id]);
    await set('disabled_at = now()');
    expect(refusal(await signedIn())).toBe('company_unknown');
    await set(`disabled_at = null, locked_until = now() + interval '1 minute'`);
    expect(refusal(await signedIn())).toBe('company_locked');
    await set('locked_until = null');
    expect(refusal(await signedIn())).toBeNull();
  });

  it.each([
    ['with another number of its own', { nonce: 'of-somebody-else' }],
    ['by another company', { issuer: 'https://login.evil.example' }],
    ['for another program', { audience: 'another' }],
    ['signed by somebody else', { signsWithAnotherKey: true }],
    ['that has run out', { expired: true }],
    ['that says no', { refuses: true }],
  ])('takes no word %s', async (_, lies) => {
    company.lies = lies;
    const reply = await signedIn();
    expect(refusal(reply)).toBe('company_refused');
    expect(reply.set.has('twicetold')).toBe(false);
  });

  it('takes a code once, and from nobody but whoever asked for it', async () => {
    const { back, cookie } = await begun();
    expect(refusal(await got(back))).toBe('company_over');
    const other = await begun();
    expect(refusal(await got(back, other.cookie))).toBe('company_over');
    const stolen = new URL(back);
    stolen.searchParams.set('state', new URL(other.back).searchParams.get('state') ?? '');
    expect(refusal(await got(stolen.href, other.cookie))).toBe('company_refused');
    const own = await begun();
    expect(refusal(await got(own.back, own.cookie))).toBeNull();
    expect(refusal(await got(own.back, own.cookie))).toBe('company_refused');
    expect(refusal(await got(back, `${cookie}x`))).not.toBeNull();
  });

  it('takes nothing that was begun too long ago', async () => {
    const { back, cookie } = await begun();
    const real = Date.now;
    const later = jest.spyOn(Date, 'now').mockImplementation(() => real() + BEGUN_FOR_MS + 1_000);
    try {
      expect(refusal(await got(back, cookie))).toBe('company_over');
    } finally {
      later.mockRestore();
    }
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
  ])('leads nobody to %j', async (to) => {
    expect((await signedIn(to)).location).toBe('/');
  });

  it('sends nobody on whom another page has sent', async () => {
    const reply = await got(`${api.address}/api/v1/sign-in/company`, '', { 'sec-fetch-site': 'cross-site' });
    expect(refusal(reply)).toBe('company_over');
  });

  it('says that the company does not answer, or is another one, and goes on when it does', async () => {
    // What it says of itself is remembered.
    await api.restart();
    const start = () => got(`${api.address}/api/v1/sign-in/company`);
    company.lies = { breaks: true };
    expect(refusal(await start())).toBe('company_unreachable');
    company.lies = { namesItself: 'https://login.evil.example' };
    expect(refusal(await start())).toBe('company_unreachable');
    company.lies = {};
    expect((await start()).location).toContain(company.issuer);
  });

  it('stops taking tries from one address after twenty', async () => {
    const wrong = () => got(`${api.address}/api/v1/sign-in/company/callback?state=x&code=y`);
    for (let tries = 0; tries < 20; tries++) expect(refusal(await wrong())).toBe('company_over');
    expect(refusal(await wrong())).toBe('too_many');
  });
});

describe('a server without the sign-in of a company', () => {
  it('says so, and has no way to it', async () => {
    const api = await RunningApi.start({ local: false });
    try {
      expect(await (await fetch(`${api.address}/api/v1/sign-in`)).json()).toEqual({ company: null });
      // An address like any that there is nothing at: the page says so, where it is built.
      for (const path of ['sign-in/company', 'sign-in/company/callback?state=x&code=y']) {
        const { status, headers } = await fetch(`${api.address}/api/v1/${path}`, { redirect: 'manual' });
        expect([200, 404]).toContain(status);
        expect([headers.get('location'), headers.get('set-cookie')]).toEqual([null, null]);
      }
    } finally {
      await api.close();
    }
  });
});
