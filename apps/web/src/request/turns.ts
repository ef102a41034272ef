/**
 * Numbers before what is said of them. The server answers one question at a time and the browser sends few at once: findings,
 * verdicts and stories stand first on a page and take longest, and every number of it would wait for them.
 */
export class Turns {
  #numbers = 0;
  #waiting: (() => void)[] = [];

  /** At once. */
  async number<T>(ask: () => Promise<T>): Promise<T> {
    this.#numbers++;
    try {
      return await ask();
    } finally {
      this.#numbers--;
      if (this.#numbers === 0) this.#release();
    }
  }

  /** When no number is on its way any more; never where it is given up before. */
  async remark<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    // What is asked in the same moment as this is not known before the moment is over.
    await new Promise((pass) => setTimeout(pass));
    while (this.#numbers > 0 && signal?.aborted !== true) await this.#numbersAnswered(signal);
    signal?.throwIfAborted();
    return ask();
  }

  #numbersAnswered(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((pass) => {
      this.#waiting.push(pass);
      signal?.addEventListener('abort', () => pass(), { once: true });
    });
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const pass of waiting) pass();
  }
}
