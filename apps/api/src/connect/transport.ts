/** HTTP to the sources, guarded in where it goes and in how much it takes in. */
import { fetch, type Dispatcher } from 'undici';
import type { HttpAnswer, HttpRequest, Transport } from './http-session.ts';
import { guardedAgent, urlProblem, type ReachRules } from './reachable.ts';
import { Trouble } from './trouble.ts';

const ANSWER_WITHIN_MS = 60_000;
/** Uncompressed; pages of the APIs that we ask have a few megabytes. */
const LARGEST_ANSWER = 64_000_000;

export interface GuardedTransport {
  readonly ask: Transport;
  close(): Promise<void>;
}

export function guardedTransport(rules: ReachRules): GuardedTransport {
  const agent = guardedAgent(rules);
  return { ask: (request) => ask(request, agent, rules), close: () => agent.destroy() };
}

async function ask(request: HttpRequest, dispatcher: Dispatcher, rules: ReachRules): Promise<HttpAnswer> {
  const { method, url, headers, body, stop } = request;
  if (urlProblem(url.origin, rules) !== null) throw new Trouble('address_not_allowed');
  const answer = await fetch(url, {
    method,
    headers: { 'user-agent': 'Twicetold', ...headers },
    body,
    // Followed by the session, which knows the host that credentials belong to.
    redirect: 'manual',
    signal: AbortSignal.any([stop, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    dispatcher,
  });
  const text = await textOf(answer.body);
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text };
}

async function textOf(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  if (body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new Trouble('bad_answer');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
