/**
 * Who may come in, and when. Counted in the memory of this server: behind several of them each grants its own share.
 * rate-limiter-flexible counts what we tell it to; a limiter of the web framework counts requests before anybody knows whose they are.
 */
import pLimit, { type LimitFunction } from 'p-limit';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { IngestLimits } from './limits.ts';
import { Problem } from './problem.ts';

const WINDOW_SECONDS = 10;
const REFUSALS_WINDOW_SECONDS = 60;
const SERVER = 'server';

export class Turnstile {
  readonly #requests: RateLimiterMemory;
  readonly #lines: RateLimiterMemory;
  readonly #server: RateLimiterMemory;
  readonly #refusals: RateLimiterMemory;
  readonly #turns: LimitFunction;
  readonly #waiting: number;

  constructor(limits: IngestLimits) {
    const counted = (points: number, duration = WINDOW_SECONDS) =>
      new RateLimiterMemory({ points, duration });
    this.#requests = counted(limits.requestsPerToken);
    this.#lines = counted(limits.linesPerToken);
    this.#server = counted(limits.requestsOfServer);
    this.#refusals = counted(limits.refusalsPerAddress, REFUSALS_WINDOW_SECONDS);
    this.#turns = pLimit(limits.atOnce);
    this.#waiting = limits.waiting;
  }

  /** One request of a token or connection that is known. Throws Problem 429. */
  async enter(who: string): Promise<void> {
    await consume(this.#server, SERVER, 1);
    await consume(this.#requests, who, 1);
    const lines = await this.#lines.get(who);
    if (lines !== null && lines.consumedPoints > this.#lines.points) throw later(lines);
  }

  /** Counted once they have been read: over the limit, the next request has to wait. */
  async count(who: string, lines: number): Promise<void> {
    await this.#lines.penalty(who, lines);
  }

  /** Throws Problem 401, or 429 after many of them. */
  async refuse(address: string, message: string): Promise<never> {
    await consume(this.#refusals, address, 1);
    throw new Problem(401, message);
  }

  /** Runs the work when it is its turn. Throws Problem 429 where too many wait already. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#turns.pendingCount >= this.#waiting)
      throw new Problem(429, 'Too much is waiting to be taken in; send it again.', 1);
    return this.#turns(work);
  }
}

async function consume(limiter: RateLimiterMemory, key: string, points: number): Promise<void> {
  try {
    await limiter.consume(key, points);
  } catch (error) {
    throw error instanceof RateLimiterRes ? later(error) : error;
  }
}

function later({ msBeforeNext }: RateLimiterRes): Problem {
  return new Problem(429, 'Too many requests; send it again.', Math.max(1, Math.ceil(msBeforeNext / 1000)));
}
