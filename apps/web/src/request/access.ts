/** Coming in and going out, beside GraphQL: nobody is known yet, or not any longer. */
import { queryOptions } from '@tanstack/react-query';
import { OURS, read } from './rest.ts';
import { reach, RequestFailed } from './request.ts';

export interface Me {
  /** local: without signing in, on their own machine. */
  readonly kind: 'local' | 'account' | 'token' | null;
  readonly name: string | null;
  readonly owner: boolean;
  readonly workspaces: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly may: readonly string[];
  }[];
}

export const meOptions = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me> => {
    const response = await reach('/api/v1/me', { signal });
    return read(response.status, await response.text()) as Me;
  },
  staleTime: 60_000,
});

/** How one may come in; company: what its button says, null where there is none. */
export interface WaysIn {
  readonly company: string | null;
}

export const waysInOptions = queryOptions({
  queryKey: ['ways in'],
  queryFn: async ({ signal }): Promise<WaysIn> => {
    const response = await reach('/api/v1/sign-in', { signal });
    return read(response.status, await response.text()) as WaysIn;
  },
  staleTime: 60_000,
});

/** @param to page of ours where one gets afterwards */
export const companyAddress = (to: string): string =>
  `/api/v1/sign-in/company?${new URLSearchParams({ to }).toString()}`;

/** Why somebody does not come in, as a code. */
export class NotEntered extends Error {
  constructor(
    readonly code: string,
    readonly field: string | null,
  ) {
    super(code);
  }
}

interface Refusal {
  readonly code?: unknown;
  readonly field?: unknown;
}

/** Throws NotEntered with what the server says of it. */
async function send<Result>(method: 'POST' | 'DELETE', path: string, body: object): Promise<Result> {
  const response = await reach(`/api/v1/${path}`, {
    method,
    headers: { ...OURS, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (response.ok) return (text === '' ? null : JSON.parse(text)) as Result;
  const { code, field } = refusalIn(text);
  if (typeof code !== 'string') throw new RequestFailed('broken', `HTTP ${response.status}`);
  throw new NotEntered(code, typeof field === 'string' ? field : null);
}

function refusalIn(text: string): Refusal {
  try {
    return JSON.parse(text) as Refusal;
  } catch {
    return {};
  }
}

/** What a one-time link is for. */
export interface Link {
  readonly purpose: 'setup' | 'invitation' | 'password';
  readonly email: string | null;
  readonly workspace: string | null;
  /** The invited have an account. */
  readonly known: boolean;
}

export const signIn = (email: string, password: string) =>
  send<{ name: string }>('POST', 'session', { email, password });

export const signOut = () => send<null>('DELETE', 'session', {});

/** @param language that the mail is written in */
export const sendPasswordLink = (email: string, language: string) =>
  send<null>('POST', 'password', { email, language });

export const lookAtLink = (secret: string) => send<Link>('POST', 'link/look', { secret });

/** The name is null where an invitation was taken by somebody who signs in by their password. */
export const followLink = (secret: string, given: { email: string; name: string; password: string }) =>
  send<{ name: string | null }>('POST', 'link', { secret, ...given });
