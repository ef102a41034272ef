/** Why a request is not taken, for whoever sent it. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    message: string,
    /** Seconds after which the same request is welcome. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }
}
