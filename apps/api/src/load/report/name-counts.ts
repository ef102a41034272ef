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

  /** `fresh`: names that the workspace had not heard before; null where nobody looked. */
  summary(fresh: ReadonlySet<string> | null): NamesSeen {
    const byCount = [...this.#counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return {
      names: byCount
        .slice(0, LISTED)
        .map(([name, count]) => ({ name, count, isNew: fresh?.has(name) ?? null })),
      more: Math.max(0, byCount.length - LISTED),
      bounded: this.#bounded,
    };
  }
}
