/** A server on which one has to sign in, asked by whoever has the headers. */
import type { RunningApi } from './running-api.ts';

export type Headers = Readonly<Record<string, string>>;

export interface Answered {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  /** Of the first error: its code and, where it is about what was asked, the field. */
  readonly code: string | null;
  readonly field: string | null;
}

interface Body {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly field?: string } }[];
}

export async function askedBy(
  api: RunningApi,
  headers: Headers,
  query: string,
  variables: object = {},
): Promise<Answered> {
  const reply = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors } = (await reply.json()) as Body;
  const { code = null, field = null } = errors?.[0]?.extensions ?? {};
  return { status: reply.status, data, code, field };
}

/** An account of that address, signed in; a member where a role is given. */
export async function somebody(
  api: RunningApi,
  email: string,
  as:
    | { readonly workspaceId: number; readonly role: string; readonly teams?: readonly string[] }
    | 'owner'
    | null,
): Promise<{ readonly id: number; readonly headers: Headers }> {
  const { accounts, sessions } = api.stores;
  const account = await accounts.add({ email, name: email, owner: as === 'owner', password: null });
  if (account === null) throw new Error(`${email} is there already`);
  if (as !== null && as !== 'owner') await accounts.setMembership(account.id, { teams: [], ...as });
  const { secret } = await sessions.open(account.id);
  return { id: account.id, headers: { cookie: `twicetold=${secret}` } };
}
