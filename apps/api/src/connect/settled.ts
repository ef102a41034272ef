/**
 * Cases that a pull need not fetch again, because they have not moved since. When one moved is known to the second, and
 * more may happen to it within that second: it is settled once it was fetched again a while after.
 */
const SETTLES_AFTER_MS = 30_000;

export class Settled {
  readonly #seen = new Map<string, { readonly movedAt: number; readonly since: number; settled: boolean }>();

  /** @param movedAt as the source gives it, in its unit */
  has(id: string, movedAt: number): boolean {
    const seen = this.#seen.get(id);
    return seen?.movedAt === movedAt && seen.settled;
  }

  /** What was fetched at `now` is in the log. */
  add(id: string, movedAt: number, now: number): void {
    const seen = this.#seen.get(id);
    if (seen?.movedAt !== movedAt) this.#seen.set(id, { movedAt, since: now, settled: false });
    else seen.settled ||= now - seen.since >= SETTLES_AFTER_MS;
  }

  /** Those that no pull will meet any more need not be remembered. */
  forgetBefore(movedAt: number): void {
    for (const [id, seen] of this.#seen) if (seen.movedAt < movedAt) this.#seen.delete(id);
  }
}
