/**
 * Work that holds up everything else takes turns, first come, first served: between two turns the process takes in what has
 * come meanwhile, so that many questions at once keep neither events nor health checks waiting for the last of them.
 *
 * Work whose asker is gone when its turn comes is not done; work that takes longer than is waited for stops on the way.
 */
import { isGivenUp } from '../http/deadline.ts';
import { tookTurn } from '../operations/happenings.ts';
import { refused } from './errors.ts';

const TURN_MS = 5;

export class Turns {
  readonly #waiting: (() => void)[] = [];

  /**
   * Resolves with what the work gives when its turn has come. What takes no time shares a turn.
   *
   * @param work calls `goOn` from time to time, which throws once the answer comes too late
   */
  take<T>(work: (goOn: () => void) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const givenUp = isGivenUp();
      const goOn = () => {
        if (givenUp()) throw refused('TIMED_OUT', 'took_too_long');
      };
      const run = () => {
        try {
          goOn();
          resolve(work(goOn));
          tookTurn.tell({ outcome: 'answered' });
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
          tookTurn.tell({ outcome: givenUp() ? 'given up' : 'failed' });
        }
      };
      if (this.#waiting.push(run) === 1) setImmediate(() => this.#turn());
    });
  }

  #turn(): void {
    const ends = performance.now() + TURN_MS;
    let done = 0;
    do this.#waiting[done++]?.();
    while (done < this.#waiting.length && performance.now() < ends);
    this.#waiting.splice(0, done);
    if (this.#waiting.length > 0) setImmediate(() => this.#turn());
  }
}
