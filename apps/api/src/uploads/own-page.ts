/**
 * Whether a request that changes something comes from our own page or from no browser at all. A browser sends the
 * cookies and reaches the addresses of whoever sits before it, whatever page tells it to; but it says which page that
 * is, and no page can make it send a header of its own elsewhere unless we allow it.
 */
import type { FastifyRequest } from 'fastify';
import { RequestProblem } from './request-problem.ts';

const HEADER = 'x-twicetold';

/** @throws RequestProblem */
export function checkOwnPage({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): void {
  if (method === 'GET' || method === 'HEAD') return;
  if (headers[HEADER] !== '1') throw new RequestProblem(403, 'header_missing', null, { header: HEADER });
  const { origin } = headers;
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === headers.host))
    throw new RequestProblem(403, 'other_page');
}
