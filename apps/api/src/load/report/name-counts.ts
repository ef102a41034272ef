/** How often each name was met, in bounded memory. */
import type { NamesSeen } from './load-report.ts';

/** Names that are counted one by one; who comes later is only known to be there. */
const COUNTED = 10_000;
/** Names that a report lists. */
const LISTED = 50;

export class NameCounts {
  readonly #counts = new Map<string, number>();
  #bounded = false;

  add(name: string): void {
    const known = this.#counts.get(name);
    if (known !== undefined || this.#counts.size < COUNTED) this.#counts.set(name, (known ?? 0) + 1);
    else this.#bounded = true;
  }

  /** The most frequent ones first. */
  get listed(): readonly string[] {
    return this.#byCount.slice(0, LISTED).map(([name]) => name);
  }

  /** `heard`: those of the listed names that the workspace knew before. */
  summary(heard: ReadonlySet<string>): NamesSeen {
    const byCount = this.#byCount;
    return {
      names: byCount.slice(0, LISTED).map(([name, count]) => ({ name, count, isNew: !heard.has(name) })),
      more: Math.max(0, byCount.length - LISTED),
      bounded: this.#bounded,
    };
  }

  get #byCount(): readonly (readonly [string, number])[] {
    return [...this.#counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  }
}
