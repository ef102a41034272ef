/** Why the company's sign-in let nobody in: codes for whoever runs the server, never what was said or claimed. */

interface Fault {
  readonly name?: unknown;
  readonly code?: unknown;
  /** What it answered (RFC 6749, section 5.2). */
  readonly error?: unknown;
  readonly cause?: unknown;
}

/** No answer in time, none at all, or none that could be trusted. */
export function isUnreachable(error: unknown): boolean {
  const { name } = error as Fault;
  if (name === 'TimeoutError' || name === 'AbortError') return true;
  const { code, cause } = error as Fault;
  return code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT' || (error instanceof TypeError && hasCode(cause));
}

/** Like "invalid_grant", "ECONNREFUSED" or "OAUTH_JWT_CLAIM_COMPARISON_FAILED"; the innermost that is known. */
export function reasonOf(error: unknown): string {
  const { name, code, error: answered, cause } = error as Fault;
  const own = [answered, code, name].find((each) => typeof each === 'string' && /^\w{1,60}$/.test(each));
  const beneath = hasCode(cause) ? reasonOf(cause) : null;
  return beneath ?? (typeof own === 'string' ? own : 'unknown');
}

const hasCode = (cause: unknown): boolean =>
  cause instanceof Error && typeof (cause as Fault).code === 'string';
