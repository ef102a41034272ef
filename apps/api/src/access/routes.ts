/** What each HTTP route asks for. A route that is not listed is closed. */
import type { Permission } from './permissions.ts';

/**
 * open: whoever comes, for what shows nothing of anybody. own_secret: checked by the route itself, by a token or a
 * signature. signed_in: whoever is known; GraphQL looks at each field. Otherwise a permission in the workspace of
 * the path, or member.
 */
export type RouteRule = 'open' | 'own_secret' | 'signed_in' | 'member' | Permission;

const OF_WORKSPACE = '/api/v1/workspaces/:workspace';

export const ROUTE_RULES: Readonly<Record<string, RouteRule>> = {
  'GET /health/live': 'open',
  'GET /health/ready': 'open',
  'GET /metrics': 'open',
  'GET /graphiql': 'signed_in',
  'GET /graphiql/:file': 'signed_in',
  'POST /graphql': 'signed_in',
  'GET /graphql': 'signed_in',
  'GET /api/v1/me': 'open',
  'POST /api/v1/session': 'open',
  'DELETE /api/v1/session': 'open',
  'GET /api/v1/sign-in': 'open',
  'GET /api/v1/sign-in/company': 'open',
  // The company sends people here: what they carry from before is looked at.
  'GET /api/v1/sign-in/company/callback': 'own_secret',
  'POST /api/v1/password': 'open',
  'POST /api/v1/link': 'own_secret',
  'POST /api/v1/link/look': 'own_secret',
  'POST /ingest/v1/events': 'own_secret',
  'POST /ingest/v1/webhooks/:connection': 'own_secret',
  [`GET ${OF_WORKSPACE}/changes`]: 'member',
  [`GET ${OF_WORKSPACE}/exports/cases.csv`]: 'export',
  [`GET ${OF_WORKSPACE}/exports/cases.arrow`]: 'export',
  [`GET ${OF_WORKSPACE}/exports/handoffs.csv`]: 'export',
  [`GET ${OF_WORKSPACE}/exports/handoffs.arrow`]: 'export',
  [`GET ${OF_WORKSPACE}/audit.csv`]: 'members',
  [`GET ${OF_WORKSPACE}/loads/:id/rejects.csv`]: 'load',
  [`GET ${OF_WORKSPACE}/loads/:id/rejects.ndjson`]: 'load',
  [`GET ${OF_WORKSPACE}/loads/:id/differences.csv`]: 'load',
  [`GET ${OF_WORKSPACE}/set-aside.csv`]: 'load',
  [`POST ${OF_WORKSPACE}/customer-export`]: 'customers',
  [`POST ${OF_WORKSPACE}/uploads`]: 'load',
  [`DELETE ${OF_WORKSPACE}/uploads/:id`]: 'load',
  [`POST ${OF_WORKSPACE}/uploads/:id/preview`]: 'load',
  [`POST ${OF_WORKSPACE}/uploads/:id/load`]: 'load',
};

/** @param route pattern as it was registered; HEAD is what GET is. undefined: closed. */
export function ruleOf(method: string, route: string): RouteRule | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  return ROUTE_RULES[`${asked} ${route}`];
}
