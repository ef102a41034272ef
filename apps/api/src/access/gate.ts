/**
 * The one door of every request: who it is from, and whether the route is open to them. What the page, a program or another page
 * in somebody's browser may ask for is decided here and in guard-graphql.ts, by the tables routes.ts and fields.ts.
 */
import fastifyCookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RefusalCode, RefusalValues } from '@twicetold/metrics';
import { inScope, withoutScope } from '@twicetold/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusedBody } from '../http/refused-body.ts';
import type { Stores } from '../stores.ts';
import { asPrincipal } from './current-principal.ts';
import { isFromHere } from './loopback.ts';
import { Remembered } from './remembered.ts';
import { belongs, LOCAL, may, workspacesOf, type Principal } from './principal.ts';
import { ruleOf, type RouteRule } from './routes.ts';

export interface AccessSettings {
  /** Whoever asks from this very machine needs not sign in. */
  readonly local: boolean;
  /** The page is reached by https: cookies go nowhere else. */
  readonly https: boolean;
}

const BEARER = /^Bearer (tta_[\w-]{20,100})$/;
const NOBODY: Principal = { kind: 'account', accountId: null, name: '', owner: false, rights: [] };

export class Gate {
  readonly #stores: Stores;
  readonly #settings: AccessSettings;
  readonly #principals = new WeakMap<FastifyRequest, Principal>();
  /** Workspaces of which a request that was let in sees rows, if not of all. */
  readonly #scopes = new WeakMap<FastifyRequest, readonly number[]>();
  readonly #remembered = new Remembered();
  readonly #whenForgotten = new Set<() => void>();
  #files: ReadonlySet<string> = new Set();

  constructor(stores: Stores, settings: AccessSettings) {
    this.#stores = stores;
    this.#settings = settings;
  }

  /** `__Host-`: the browser takes it by https only, and for this host alone. */
  get cookie(): string {
    return this.#settings.https ? '__Host-twicetold' : 'twicetold';
  }

  /** The files of the page, which people need before they can sign in. */
  openToAll(files: ReadonlySet<string>): void {
    this.#files = files;
  }

  /** What somebody may has changed, or whether they are signed in. */
  forget(): void {
    this.#remembered.clear();
    for (const tell of this.#whenForgotten) tell();
  }

  /** For answers that go on: what was let in may have to end. */
  onForget(tell: () => void): void {
    this.#whenForgotten.add(tell);
  }

  /** Whether whoever asked is one of the workspace still. */
  async stillBelongs(request: FastifyRequest, workspaceId: number): Promise<boolean> {
    const principal = await this.principalOf(request);
    return principal !== null && belongs(principal, workspaceId);
  }

  /** Before every route there is. */
  async serve(nest: NestFastifyApplication): Promise<void> {
    const server = nest.getHttpAdapter().getInstance();
    await server.register(fastifyCookie);
    server.addHook('onRequest', async (request, reply) => {
      const principal = await this.principalOf(request);
      this.#principals.set(request, principal ?? NOBODY);
      const { method, routeOptions } = request;
      const { url: route } = routeOptions;
      // No route at all: answered as such by whoever would have served it.
      if (route === undefined) return;
      const rule =
        this.#files.has(route) && ['GET', 'HEAD'].includes(method) ? 'open' : ruleOf(method, route);
      await this.#check(rule, principal, request, reply);
    });
    // Reading a body goes on where the bytes arrive, which belongs to no request.
    server.addHook('preValidation', (request, _, done) =>
      asPrincipal(this.#principals.get(request) ?? NOBODY, () =>
        inScope(this.#scopes.get(request) ?? null, done),
      ),
    );
  }

  /** null: nobody who is known. Also somebody else than whoever asks just now: they have other workspaces. */
  principalOf(request: FastifyRequest): Promise<Principal | null> {
    return withoutScope(() => this.#principalOf(request));
  }

  async #principalOf(request: FastifyRequest): Promise<Principal | null> {
    const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (token !== undefined) return this.#remembered.of(token, () => this.#ofToken(token));
    const secret = request.cookies[this.cookie];
    const signedIn =
      secret === undefined ? null : await this.#remembered.of(secret, () => this.#ofSession(secret));
    if (signedIn !== null) return signedIn;
    return this.#settings.local && isFromHere(request) ? LOCAL : null;
  }

  async #ofToken(token: string): Promise<Principal | null> {
    const right = await this.#stores.accessTokens.rightOf(token);
    if (right === null) return null;
    const { name, workspaceId, role, teams } = right;
    return { kind: 'token', accountId: null, name, owner: false, rights: [{ workspaceId, role, teams }] };
  }

  async #ofSession(secret: string): Promise<Principal | null> {
    const owner = await this.#stores.sessions.ownerOf(secret);
    if (owner === null) return null;
    const { id: accountId, email: name, owner: isOwner, memberships: rights } = owner;
    return { kind: 'account', accountId, name, owner: isOwner, rights };
  }

  async #check(
    rule: RouteRule | undefined,
    principal: Principal | null,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    if (rule === undefined) return refuse(reply, 404, 'nothing_here');
    if (changes(request) && isOfAnotherPage(request) && rule !== 'own_secret')
      return refuse(reply, 403, 'other_page');
    if (rule === 'open' || rule === 'own_secret') return;
    if (principal === null) return refuse(reply, 401, 'sign_in_first');
    if (rule === 'signed_in') {
      const scope = workspacesOf(principal);
      if (scope !== null) this.#scopes.set(request, scope);
      return;
    }
    const { workspace: name = '' } = request.params as { readonly workspace?: string };
    const workspace = await this.#stores.workspaces.find(name);
    // Whose it is not cannot tell it from one that is not there.
    if (workspace === null || !belongs(principal, workspace.id))
      return refuse(reply, 404, 'no_workspace', { value: name });
    if (rule !== 'member' && !may(principal, workspace.id, rule)) return refuse(reply, 403, 'not_your_role');
    this.#scopes.set(request, [workspace.id]);
  }
}

function refuse(reply: FastifyReply, status: number, code: RefusalCode, values: RefusalValues = {}): void {
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  void reply
    .code(status)
    .header('cache-control', 'no-store')
    .send(refusedBody(null, code, values));
}

const changes = ({ method }: FastifyRequest): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Browsers say which page a request comes from; programs say nothing. */
function isOfAnotherPage({ headers }: FastifyRequest): boolean {
  const { origin, host } = headers;
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  return origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
}
