/** How long to wait before asking again. */
import type { HttpAnswer } from './http-session.ts';
import { Trouble, type TroubleCode } from './trouble.ts';

/** Of one request, in all its pauses. */
export const LONGEST_WAIT_MS = 120_000;
const WITHIN_REQUEST = { firstMs: 1_000, longestMs: 60_000 };
/** Larger numbers in a reset header are moments in seconds since 1970, smaller ones seconds from now. */
const MOMENT_FROM = 1_000_000_000;
const RESET_HEADERS = ['x-ratelimit-reset', 'x-rate-limit-reset', 'ratelimit-reset'] as const;

/** Doubles with every attempt from 1, between half and the whole of it, so that many who were refused at once do not come back at once. */
export function backOffMs(attempt: number, random: number, pauses = WITHIN_REQUEST): number {
  const whole = Math.min(pauses.firstMs * 2 ** (attempt - 1), pauses.longestMs);
  return Math.round(whole * (0.5 + random / 2));
}

export function afterRefusal(answer: Pick<HttpAnswer, 'status' | 'headers'>, now: number): Trouble {
  const { status } = answer;
  const waitMs = askedToWaitMs(answer.headers, now);
  return new Trouble(codeOf(status), { status, ...(waitMs === null ? {} : { waitMs }) });
}

function codeOf(status: number): TroubleCode {
  if (status === 401) return 'unauthorised';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not_found';
  if (status === 429) return 'rate_limited';
  // Timeouts on the way are no refusal.
  if (status >= 500 || status === 408 || status === 425) return 'source_failing';
  return status >= 400 ? 'refused' : 'bad_answer';
}

/** Retry-After (RFC 9110: seconds or a date) before the reset headers that have no standard; null: it does not say. */
export function askedToWaitMs(headers: HttpAnswer['headers'], now: number): number | null {
  const retryAfter = headers['retry-after']?.trim();
  if (retryAfter !== undefined && retryAfter !== '') {
    const until = /^\d+(\.\d+)?$/.test(retryAfter) ? now + Number(retryAfter) * 1000 : Date.parse(retryAfter);
    if (!Number.isNaN(until)) return Math.max(0, until - now);
  }
  for (const header of RESET_HEADERS) {
    const reset = Number(headers[header] ?? Number.NaN);
    if (Number.isFinite(reset) && reset >= 0)
      return Math.max(0, reset >= MOMENT_FROM ? reset * 1000 - now : reset * 1000);
  }
  return null;
}
