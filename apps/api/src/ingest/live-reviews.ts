/**
 * Looks at the cases of live loads a while after something came in: how many show their team, their channel, a contact. Until
 * then nobody knows, and the report says so. One load after the other, and resting longer than looking took.
 */
import type { Adapter } from '../load/adapters/adapter.ts';
import { Evidence } from '../load/evidence.ts';
import type { Noticed } from '../load/noticed.ts';
import { coverageOfCases, findInCases } from '../load/report/case-findings.ts';
import type { LoadReport } from '../load/report/load-report.ts';
import type { Stores } from '../stores.ts';
import type { Say } from '../log/say.ts';

export interface LiveLoad {
  readonly id: number;
  readonly workspaceId: number;
  readonly adapter: Pick<Adapter, 'lacks'>;
  readonly noticed: Noticed;
}

export interface LiveReviewsOptions {
  /** From what came in to looking at it. */
  readonly afterMs: number;
  readonly say: Say;
}

/** Times as long as looking took. */
const REST = 20;

export class LiveReviews {
  readonly #stores: Stores;
  readonly #options: LiveReviewsOptions;
  readonly #waiting = new Map<number, { load: LiveLoad; readonly timer: NodeJS.Timeout }>();
  #restUntil = 0;
  #closed = false;
  #work: Promise<void> = Promise.resolve();

  constructor(stores: Stores, options: LiveReviewsOptions) {
    this.#stores = stores;
    this.#options = options;
  }

  /** More has come in. */
  later(load: LiveLoad): void {
    if (this.#closed) return;
    const waiting = this.#waiting.get(load.id);
    if (waiting !== undefined) {
      waiting.load = load;
      return;
    }
    const delay = Math.max(this.#options.afterMs, this.#restUntil - performance.now());
    const timer = setTimeout(() => this.#begin(load.id), delay).unref();
    this.#waiting.set(load.id, { load, timer });
  }

  /** Resolves when nothing is being looked at any more. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    await this.#work;
  }

  #begin(id: number): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (waiting === undefined) return;
    this.#work = this.#work
      .then(() => (this.#closed ? undefined : this.#review(waiting.load)))
      .catch((error: unknown) => this.#options.say('A live load could not be looked at', { error }));
  }

  async #review({ id, workspaceId, adapter, noticed }: LiveLoad): Promise<void> {
    const started = performance.now();
    const history = await findInCases(this.#stores, workspaceId, id);
    this.#restUntil = performance.now() + REST * (performance.now() - started);
    // Taken back meanwhile, or not yet put together.
    if (history.cases === 0) return;
    await this.#stores.loads.revise(id, (kept) => {
      const report = reviewed(kept as LoadReport, history, adapter, noticed);
      return { report, capabilities: report.abilities };
    });
  }
}

function reviewed(
  report: LoadReport,
  history: NonNullable<LoadReport['history']>,
  adapter: LiveLoad['adapter'],
  noticed: Noticed,
): LoadReport {
  const { seen, of } = coverageOfCases(history);
  const evidence = {
    ...report.evidence,
    seen: { ...report.evidence.seen, ...seen },
    of: { ...report.evidence.of, ...of },
  };
  return { ...report, history, evidence, abilities: new Evidence(evidence).abilities(adapter, noticed) };
}
