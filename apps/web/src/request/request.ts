import type { TypedDocumentString } from '../generated/graphql.ts';

/** Why there is no answer: the network, the server as a whole, or the question itself. */
export type FailureKind = 'unreachable' | 'broken' | 'refused';

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
  readonly errors?: readonly { readonly message: string }[];
}

async function readReply<Result>(response: Response): Promise<Reply<Result>> {
  try {
    return (await response.json()) as Reply<Result>;
  } catch {
    throw new RequestFailed('broken', `HTTP ${response.status}`);
  }
}

export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const sent = fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ?? null,
  });
  const response = await sent.catch((error: unknown) => {
    if (signal?.aborted === true) throw error;
    throw new RequestFailed('unreachable', String(error));
  });
  const reply = await readReply<Result>(response);
  const refusal = reply.errors?.[0];
  if (refusal !== undefined) throw new RequestFailed('refused', refusal.message);
  if (!response.ok || reply.data === undefined || reply.data === null) {
    throw new RequestFailed('broken', `HTTP ${response.status}`);
  }
  return reply.data;
}
