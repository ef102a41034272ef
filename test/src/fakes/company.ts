/**
 * The sign-in of a company on loopback: OpenID Connect Core 1.0 with the authorization code flow, Discovery 1.0 and PKCE (RFC 7636).
 * It holds to the standards, but where a test tells it to lie.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface Employee {
  readonly subject: string;
  readonly email: string;
  readonly verified: boolean;
  readonly name: string;
}

/** What a lying company says instead. */
export interface Lies {
  readonly nonce?: string;
  /** In the token. */
  readonly issuer?: string;
  readonly audience?: string;
  /** In what it says of itself. */
  readonly namesItself?: string;
  readonly signsWithAnotherKey?: boolean;
  readonly expired?: boolean;
  /** It lets nobody in. */
  readonly refuses?: boolean;
  readonly breaks?: boolean;
}

interface Given {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirect: string;
  readonly employee: Employee;
}

const KEY_ID = 'one';

export class Company {
  readonly clientId = 'twicetold';
  readonly clientSecret = 'a secret between the two';
  employee: Employee = { subject: 's-1', email: 'ann@example.org', verified: true, name: 'Ann' };
  lies: Lies = {};
  /** Address and name are told when asked for, and not in the token. */
  tellsWhenAsked = false;
  /** Of every request for tokens. */
  readonly statuses: number[] = [];
  readonly #server: Server;
  readonly #codes = new Map<string, Given>();
  readonly #tokens = new Map<string, Employee>();
  readonly #key: CryptoKey;
  readonly #anotherKey: CryptoKey;
  readonly #publicKey: CryptoKey;

  private constructor(key: CryptoKey, publicKey: CryptoKey, anotherKey: CryptoKey) {
    this.#key = key;
    this.#publicKey = publicKey;
    this.#anotherKey = anotherKey;
    this.#server = createServer((request, response) => {
      void this.#serve(request, response);
    });
  }

  static async start(): Promise<Company> {
    const [own, another] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
    const company = new Company(own.privateKey, own.publicKey, another.privateKey);
    await new Promise<void>((resolve) => company.#server.listen(0, '127.0.0.1', resolve));
    return company;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer);
    const json = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (this.lies.breaks === true) return json(503, {});
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json(200, this.#self());
      case '/keys':
        return json(200, {
          keys: [{ ...(await exportJWK(this.#publicKey)), kid: KEY_ID, alg: 'RS256', use: 'sig' }],
        });
      case '/authorize':
        response.writeHead(302, { location: this.#back(url.searchParams) }).end();
        return;
      case '/token': {
        const asked = new URLSearchParams(await bodyOf(request));
        const given = this.#redeemed(asked, request.headers.authorization ?? '');
        this.statuses.push(given === null ? 400 : 200);
        return given === null
          ? json(400, { error: 'invalid_grant' })
          : json(200, await this.#tokensFor(given));
      }
      case '/person': {
        const employee = this.#tokens.get((request.headers.authorization ?? '').replace('Bearer ', ''));
        return employee === undefined ? json(401, {}) : json(200, claimsOf(employee));
      }
      default:
        return json(404, {});
    }
  }

  #self() {
    const { issuer } = this;
    return {
      issuer: this.lies.namesItself ?? issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/person`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    };
  }

  /** Whoever comes is signed in there already, as the employee. */
  #back(asked: URLSearchParams): string {
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('state', asked.get('state') ?? '');
    if (this.lies.refuses === true) {
      back.searchParams.set('error', 'access_denied');
      return back.href;
    }
    const code = randomUUID();
    this.#codes.set(code, {
      nonce: asked.get('nonce') ?? '',
      challenge: asked.get('code_challenge') ?? '',
      redirect: asked.get('redirect_uri') ?? '',
      employee: this.employee,
    });
    back.searchParams.set('code', code);
    return back.href;
  }

  /** null: another client, a code that was used, or whoever has it is not who asked for it. */
  #redeemed(asked: URLSearchParams, authorization: string): Given | null {
    const basic = [this.clientId, this.clientSecret].map((part) =>
      encodeURIComponent(part).replaceAll('%20', '+'),
    );
    if (authorization !== `Basic ${Buffer.from(basic.join(':')).toString('base64')}`) return null;
    const code = asked.get('code') ?? '';
    const given = this.#codes.get(code);
    this.#codes.delete(code);
    const challenge = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url');
    if (given === undefined || given.challenge !== challenge) return null;
    return given.redirect === asked.get('redirect_uri') ? given : null;
  }

  async #tokensFor({ nonce, employee }: Given) {
    const accessToken = randomUUID();
    this.#tokens.set(accessToken, employee);
    const { lies } = this;
    const { sub, ...told } = claimsOf(employee);
    const idToken = await new SignJWT({
      ...(this.tellsWhenAsked ? {} : told),
      nonce: lies.nonce ?? nonce,
    })
      .setProtectedHeader({ alg: 'RS256', kid: KEY_ID })
      .setIssuer(lies.issuer ?? this.issuer)
      .setAudience(lies.audience ?? this.clientId)
      .setSubject(sub)
      .setIssuedAt()
      .setExpirationTime(lies.expired === true ? '-1h' : '5m')
      .sign(lies.signsWithAnotherKey === true ? this.#anotherKey : this.#key);
    return { access_token: accessToken, token_type: 'Bearer', expires_in: 300, id_token: idToken };
  }
}

const claimsOf = ({ subject, email, verified, name }: Employee) => ({
  sub: subject,
  email,
  email_verified: verified,
  name,
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
