import {
  AskDocument,
  ExposureDocument,
  FindingsDocument,
  HeadlineTrendsDocument,
  NewestVerdictsDocument,
  StoriesOfTheMonthDocument,
  TrendByHowDocument,
  type TypedDocumentString,
} from '../generated/graphql.ts';
import { connection, isNobodyThere } from './connection.ts';
import { Turns } from './turns.ts';

/** Why there is no answer: nobody is there, the server broke, it speaks newer than this page, one may not see it, or the question itself. */
export type FailureKind = 'unreachable' | 'broken' | 'outdated' | 'forbidden' | 'refused';

export class RequestFailed extends Error {
  readonly kind: FailureKind;
  constructor(kind: FailureKind, message: string) {
    super(message);
    this.name = 'RequestFailed';
    this.kind = kind;
  }
}

interface Reply<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly Refusal[];
}

interface Refusal {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** What the codes of GraphQL errors mean; all others are about the question. */
const KINDS: Readonly<Record<string, FailureKind>> = {
  INTERNAL_SERVER_ERROR: 'broken',
  GRAPHQL_VALIDATION_FAILED: 'outdated',
  GRAPHQL_PARSE_FAILED: 'outdated',
  FORBIDDEN: 'forbidden',
};

async function readReply<Result>(response: Response): Promise<Reply<Result>> {
  try {
    return (await response.json()) as Reply<Result>;
  } catch {
    throw new RequestFailed('broken', `HTTP ${response.status}`);
  }
}

const turns = new Turns();

/** What is said of numbers, and takes the server longer than they do. */
const REMARKS: ReadonlySet<unknown> = new Set([
  ExposureDocument,
  FindingsDocument,
  HeadlineTrendsDocument,
  NewestVerdictsDocument,
  StoriesOfTheMonthDocument,
  TrendByHowDocument,
]);

export function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const ask = () => send(document, variables, signal);
  if (REMARKS.has(document)) return turns.remark(ask, signal);
  return (document as unknown) === AskDocument ? turns.number(ask) : ask();
}

async function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const response = await reach('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ?? null,
  });
  const reply = await readReply<Result>(response);
  const refusal = reply.errors?.[0];
  if (refusal !== undefined)
    throw new RequestFailed(KINDS[refusal.extensions?.code ?? ''] ?? 'refused', refusal.message);
  if (!response.ok || reply.data === undefined || reply.data === null) {
    throw new RequestFailed('broken', `HTTP ${response.status}`);
  }
  return reply.data;
}

const NOT_SIGNED_IN = 401;

/** And back to where one was. */
function toSignIn(): void {
  const { pathname, search, hash } = location;
  location.assign(`/enter?to=${encodeURIComponent(`${pathname}${search}${hash}`)}`);
}

/** Any answer of the server itself; fails as unreachable where there is none. */
export async function reach(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch((error: unknown) => {
    if (init.signal?.aborted === true) throw error;
    connection.missed();
    throw new RequestFailed('unreachable', String(error));
  });
  if (isNobodyThere(response)) {
    connection.missed();
    throw new RequestFailed('unreachable', `HTTP ${response.status}`);
  }
  connection.answered();
  if (response.status === NOT_SIGNED_IN && !location.pathname.startsWith('/enter')) toSignIn();
  return response;
}
