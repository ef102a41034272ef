/** What is no question: files go up and rows come down beside GraphQL. */
import { reach, refusalIn, RequestFailed, type Said } from './request.ts';

/** Without this header the server takes nothing: no other page can make a browser send it. */
export const OURS = { 'x-twicetold': '1' } as const;

export const restAddress = (workspace: string, path: string): string =>
  `/api/v1/workspaces/${encodeURIComponent(workspace)}/${path}`;

interface Sending {
  readonly method: 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Null where the answer has no body. */
export async function send(address: string, { method, body, signal }: Sending): Promise<unknown> {
  const response = await reach(address, {
    method,
    headers: { ...OURS, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    signal: signal ?? null,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return read(response.status, await response.text());
}

/** The body of an answer, or why there is none, in the server's words where it gave any. */
export function read(status: number, text: string): unknown {
  let body: unknown = null;
  try {
    body = text === '' ? null : JSON.parse(text);
  } catch {
    throw new RequestFailed('broken', `HTTP ${status}`);
  }
  if (status >= 200 && status < 300) return body;
  const said = (body ?? {}) as Said & { readonly message?: unknown };
  if (typeof said.message === 'string' && status < 500)
    throw new RequestFailed('refused', said.message, refusalIn(said));
  throw new RequestFailed('broken', `HTTP ${status}`, refusalIn(said));
}
