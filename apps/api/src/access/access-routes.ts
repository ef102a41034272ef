/** `/api/v1/session`, `/api/v1/link`, `/api/v1/me`: coming in, going out, and who one is. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Language, languageOf, localeOf } from '@twicetold/metrics/words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKeepable } from '../graphql/unkeepable.ts';
import type { Stores } from '../stores.ts';
import { AccessProblem } from './access-problem.ts';
import type { Gate } from './gate.ts';
import { PERMISSIONS, type Permission } from './permissions.ts';
import { belongs, may } from './principal.ts';
import type { SignedIn, SignIn } from './sign-in.ts';

/** What `/api/v1/me` says of whoever asks. */
export interface Me {
  /** local: without signing in, on their own machine. null: nobody who is known. */
  readonly kind: 'local' | 'account' | 'token' | null;
  readonly name: string | null;
  readonly owner: boolean;
  readonly workspaces: readonly {
    readonly name: string;
    /** null: everything, as the owner. */
    readonly role: string | null;
    readonly may: readonly Permission[];
  }[];
}

const LARGEST = 10_000;
const OPTIONS = { bodyLimit: LARGEST };
type Fields = Readonly<Record<string, string>>;

export function serveAccess(
  nest: NestFastifyApplication,
  { stores, gate, signIn, https }: { stores: Stores; gate: Gate; signIn: SignIn; https: boolean },
): void {
  const server = nest.getHttpAdapter().getInstance();
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: https } as const;
  const answered = async (reply: FastifyReply, work: () => Promise<unknown>) => {
    void reply.header('cache-control', 'no-store');
    try {
      const result = await work();
      return await (result === undefined ? reply.code(204).send() : reply.send(result));
    } catch (error) {
      if (!(error instanceof AccessProblem)) throw error;
      const { status, code, field, comeBackAfter } = error;
      if (comeBackAfter !== null) void reply.header('retry-after', String(comeBackAfter));
      return reply.code(status).send({ code, field });
    }
  };
  const enter = (reply: FastifyReply, { secret, expiresAt, account }: SignedIn) => {
    void reply.setCookie(gate.cookie, secret, { ...cookie, expires: expiresAt });
    return { name: account.name };
  };

  server.get('/api/v1/me', (request, reply) => answered(reply, () => meOf(request, stores, gate)));
  server.post('/api/v1/session', OPTIONS, (request, reply) =>
    answered(reply, async () => {
      const { email, password } = fieldsOf(request, 'email', 'password');
      return enter(reply, await signIn.withPassword(email as string, password as string, request.ip));
    }),
  );
  server.delete('/api/v1/session', (request, reply) =>
    answered(reply, async () => {
      const secret = request.cookies[gate.cookie];
      if (secret !== undefined) await signIn.end(secret);
      gate.forget();
      void reply.clearCookie(gate.cookie, cookie);
    }),
  );
  server.post('/api/v1/password', OPTIONS, (request, reply) =>
    answered(reply, async () => {
      const { email, language } = fieldsOf(request, 'email', 'language');
      await signIn.sendPasswordLink(email as string, languageFor(request, language as string), request.ip);
    }),
  );
  server.post('/api/v1/link/look', OPTIONS, (request, reply) =>
    answered(reply, async () => {
      const { secret } = fieldsOf(request, 'secret');
      const { purpose, email, role, workspaceId } = await signIn.look(secret as string, request.ip);
      const workspace = workspaceId === null ? null : await stores.workspaces.withId(workspaceId);
      const known = email === null ? false : (await stores.accounts.withEmail(email)) !== null;
      return { purpose, email, role, workspace: workspace?.title ?? null, known };
    }),
  );
  server.post('/api/v1/link', OPTIONS, (request, reply) =>
    answered(reply, async () => {
      const { secret, ...given } = fieldsOf(request, 'secret', 'email', 'name', 'password');
      const { email = '', name = '', password = '' } = given;
      const signedIn = await signIn.follow(secret as string, { email, name, password }, request.ip);
      gate.forget();
      return signedIn === null ? { name: null } : enter(reply, signedIn);
    }),
  );
}

async function meOf(request: FastifyRequest, stores: Stores, gate: Gate): Promise<Me> {
  const principal = await gate.principalOf(request);
  if (principal === null) return { kind: null, name: null, owner: false, workspaces: [] };
  const { kind, name, owner, rights } = principal;
  const workspaces = (await stores.workspaces.list()).filter(({ id }) => belongs(principal, id));
  return {
    kind,
    name,
    owner,
    workspaces: workspaces.map(({ id, name: workspace }) => ({
      name: workspace,
      role: rights.find(({ workspaceId }) => workspaceId === id)?.role ?? null,
      may: PERMISSIONS.filter((permission) => may(principal, id, permission)),
    })),
  };
}

/** As the page was read, else as the browser wants it. */
function languageFor({ headers }: FastifyRequest, chosen: string): Language {
  const wanted = (headers['accept-language'] ?? '')
    .split(',')
    .map((each) => each.split(';')[0]?.trim() ?? '');
  return languageOf(localeOf(chosen === '' ? wanted : [chosen, ...wanted]));
}

/** What is not a text that can be kept counts as left out. */
function fieldsOf({ body }: FastifyRequest, ...names: readonly string[]): Fields {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const textOf = (value: unknown) => (typeof value === 'string' && isKeepable(value) ? value : '');
  return Object.fromEntries(names.map((name) => [name, textOf(given[name])]));
}
