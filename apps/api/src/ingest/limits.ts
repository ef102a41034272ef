/** How much one request, one token and the server take. What is over it is told to come back, and when. */
export interface IngestLimits {
  /** Bytes as they are sent. */
  readonly body: number;
  /** Bytes uncompressed. */
  readonly expanded: number;
  readonly lines: number;
  /** Of one webhook delivery, in bytes. */
  readonly webhook: number;
  /** Requests in ten seconds. */
  readonly requestsPerToken: number;
  readonly requestsOfServer: number;
  /** Lines in ten seconds. */
  readonly linesPerToken: number;
  /** Requests with a wrong token or signature from one address in a minute. */
  readonly refusalsPerAddress: number;
  /** Requests whose body is being read and appended, and those that wait for their turn. */
  readonly atOnce: number;
  readonly waiting: number;
  /** Within which a body has to arrive. */
  readonly bodyWithinMs: number;
  /** From what came in to looking at its cases for the report. */
  readonly reviewAfterMs: number;
}

export const LIMITS: IngestLimits = {
  body: 10_000_000,
  expanded: 32_000_000,
  lines: 20_000,
  webhook: 5_000_000,
  requestsPerToken: 100,
  requestsOfServer: 500,
  linesPerToken: 200_000,
  refusalsPerAddress: 30,
  atOnce: 3,
  waiting: 32,
  bodyWithinMs: 30_000,
  reviewAfterMs: 30_000,
};
