import {
  AskDocument,
  EdgesInFullDocument,
  ExposureDocument,
  FindingsDocument,
  HandoffEdgesDocument,
  HeadlineTrendsDocument,
  NewestVerdictsDocument,
  PromisesDueDocument,
  StoriesOfTheMonthDocument,
  TrendByHowDocument,
  type TypedDocumentString,
} from '../generated/graphql.ts';
import { connection, isNobodyThere } from './connection.ts';
import { Turns } from './turns.ts';

/** Why there is no answer: nobody is there, the server broke, it speaks newer than this page, one may not see it, or the question itself. */
export type FailureKind = 'unreachable' | 'broken' | 'outdated' | 'forbidden' | 'refused';

/** Why a request is not taken, as a code with values that the catalogue has words for. */
export interface Refusal {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
  /** What is to blame; null: nothing by itself. */
  readonly field: string | null;
}

export class RequestFailed extends Error {
  readonly kind: FailureKind;
  /** What the server says of it as a code; null: nothing. */
  readonly refusal: Refusal | null;
  constructor(kind: FailureKind, message: string, refusal: Refusal | null = null) {
    super(message);
    this.name = 'RequestFailed';
    this.kind = kind;
    this.refusal = refusal;
  }
}

interface Reply<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly Refused[];
}

interface Refused {
  readonly message: string;
  readonly extensions?: Said & { readonly code?: string };
}

/** As the server says it, beside its English. */
export interface Said {
  readonly field?: string;
  readonly refusal?: Pick<Refusal, 'code' | 'values'>;
}

export const refusalIn = ({ refusal, field }: Said): Refusal | null =>
  refusal === undefined ? null : { ...refusal, field: field ?? null };

/** What the codes of GraphQL errors mean; all others are about the question. */
const KINDS: Readonly<Record<string, FailureKind>> = {
  INTERNAL_SERVER_ERROR: 'broken',
  UNAVAILABLE: 'broken',
  GRAPHQL_VALIDATION_FAILED: 'outdated',
  GRAPHQL_PARSE_FAILED: 'outdated',
  OPERATION_NOT_OF_PAGE: 'outdated',
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

/** What a page opens with. */
const NUMBERS: ReadonlySet<unknown> = new Set([AskDocument, HandoffEdgesDocument]);

/** What is said of numbers and takes the server longer than they do, or stands below them. */
const REMARKS: ReadonlySet<unknown> = new Set([
  EdgesInFullDocument,
  ExposureDocument,
  FindingsDocument,
  HeadlineTrendsDocument,
  NewestVerdictsDocument,
  PromisesDueDocument,
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
  return NUMBERS.has(document) ? turns.number(ask) : ask();
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
  const refused = reply.errors?.[0];
  if (refused !== undefined) {
    const { message, extensions = {} } = refused;
    throw new RequestFailed(KINDS[extensions.code ?? ''] ?? 'refused', message, refusalIn(extensions));
  }
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
