/** `/api/v1/sign-in`: which ways in there are, and the one by the company: there, and back with its word. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SecretBox } from '../../connect/secret-box.ts';
import type { Say } from '../../log/say.ts';
import type { Stores } from '../../stores.ts';
import { AccessProblem } from '../access-problem.ts';
import type { Gate } from '../gate.ts';
import type { SignedIn, SignIn } from '../sign-in.ts';
import { BEGUN_FOR_MS, sealed, unsealed } from './begun-sign-in.ts';
import { CompanyProvider } from './company-provider.ts';
import { CALLBACK, type CompanySettings } from './company-settings.ts';
import { CompanySignIn } from './company-sign-in.ts';
import { ownPath } from './own-path.ts';

export interface CompanyRoutes {
  readonly stores: Stores;
  readonly gate: Gate;
  readonly signIn: SignIn;
  readonly box: SecretBox;
  readonly https: boolean;
  readonly say: Say;
}

/** What `/api/v1/sign-in` says. */
export interface WaysIn {
  /** What the button says; null: none but e-mail and password. */
  readonly company: string | null;
}

export function serveCompany(
  nest: NestFastifyApplication,
  settings: CompanySettings | null,
  { stores, gate, signIn, box, https, say }: CompanyRoutes,
): void {
  const server = nest.getHttpAdapter().getInstance();
  server.get('/api/v1/sign-in', (_, reply): WaysIn => {
    void reply.header('cache-control', 'no-store');
    return { company: settings?.label ?? null };
  });
  if (settings === null) return;
  const provider = new CompanyProvider(settings, say);
  const company = new CompanySignIn(stores, signIn, settings.domains);
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: https } as const;
  const name = `${gate.cookie}-company`;
  /** Back to the page for signing in, which says why; somebody who comes from there has a button to press again. */
  const answered = async (reply: FastifyReply, to: string, work: () => Promise<string>) => {
    void reply.header('cache-control', 'no-store');
    try {
      return await reply.redirect(await work());
    } catch (error) {
      if (!(error instanceof AccessProblem)) throw error;
      return reply.redirect(`/enter?${new URLSearchParams({ refused: error.code, to }).toString()}`);
    }
  };
  const enter = (reply: FastifyReply, { secret, expiresAt }: SignedIn) =>
    reply.setCookie(gate.cookie, secret, { ...cookie, expires: expiresAt });

  server.get('/api/v1/sign-in/company', (request, reply) => {
    const to = ownPath(queryOf(request).get('to') ?? '/');
    return answered(reply, to, async () => {
      // Another page sends nobody on: they come by our button.
      if (request.headers['sec-fetch-site'] === 'cross-site') throw new AccessProblem(401, 'company_over');
      await signIn.countTry(request.ip);
      const { address, begun } = await provider.begin(to);
      void reply.setCookie(name, sealed(begun, box), { ...cookie, maxAge: BEGUN_FOR_MS / 1_000 });
      return address;
    });
  });
  server.get(CALLBACK, (request, reply) => {
    const carried = request.cookies[name];
    const begun = carried === undefined ? null : unsealed(carried, box);
    return answered(reply, begun?.to ?? '/', async () => {
      // Whatever comes of it, it opens once.
      void reply.clearCookie(name, cookie);
      await signIn.countTry(request.ip);
      const query = queryOf(request);
      if (begun === null || query.get('state') !== begun.state) throw new AccessProblem(401, 'company_over');
      const signedIn = await company.enter(await provider.finish(`?${query.toString()}`, begun));
      await signIn.forgetTries(request.ip);
      gate.forget();
      void enter(reply, signedIn);
      return begun.to;
    });
  });
}

function queryOf({ url }: FastifyRequest): URLSearchParams {
  const at = url.indexOf('?');
  return new URLSearchParams(at === -1 ? '' : url.slice(at));
}
