/** Which promises of an issue had been broken, or would be if nobody kept them, after each instant. */
import type { KeptOrNot } from '../../issues/promises.ts';
import { firstSecond } from '../../issues/second-failure.ts';

export class PromisesSoFar {
  contradictions = 0;
  /** When they fall due, ascending: those that nobody kept in time, as far as is known. */
  readonly brokenAt: number[] = [];
  secondBreakAt: number | null = null;
  /** Latest due date of those kept on time. */
  keptDue = -Infinity;
  readonly #made: readonly KeptOrNot[];
  readonly #kept: readonly KeptOrNot[];
  readonly #ofKind = new Map<string, number[]>();
  #madeRead = 0;
  #keptRead = 0;

  constructor(promises: readonly KeptOrNot[]) {
    this.#made = promises;
    this.#kept = promises
      .filter(({ dueAt, keptAt }) => keptAt !== null && keptAt <= dueAt)
      .sort((a, b) => (a.keptAt as number) - (b.keptAt as number));
  }

  /** After the steps before position `end`, the last of which is at the instant `at`. */
  upTo(end: number, at: number): this {
    let changed = false;
    for (let made = this.#made[this.#madeRead]; made !== undefined && made.position < end;) {
      if (made.contradictory) this.contradictions += 1;
      insert(this.brokenAt, made.dueAt);
      insert(this.#duesOf(made), made.dueAt);
      changed = true;
      made = this.#made[++this.#madeRead];
    }
    for (let kept = this.#kept[this.#keptRead]; kept !== undefined && (kept.keptAt as number) <= at;) {
      remove(this.brokenAt, kept.dueAt);
      remove(this.#duesOf(kept), kept.dueAt);
      this.keptDue = Math.max(this.keptDue, kept.dueAt);
      changed = true;
      kept = this.#kept[++this.#keptRead];
    }
    if (changed) this.secondBreakAt = this.#firstSecondBreak();
    return this;
  }

  /** When the latest of those that had broken before an instant did so. */
  lastBrokenBefore(at: number): number | null {
    return this.brokenAt[placeOf(this.brokenAt, at) - 1] ?? null;
  }

  #duesOf({ event }: KeptOrNot): number[] {
    const { what } = event.body;
    const dues = this.#ofKind.get(what) ?? [];
    this.#ofKind.set(what, dues);
    return dues;
  }

  #firstSecondBreak(): number | null {
    let first: number | null = null;
    for (const dues of this.#ofKind.values()) {
      const second = firstSecond(dues);
      if (second !== null) first = Math.min(first ?? second, second);
    }
    return first;
  }
}

/** Place of the first that is not below a value, in an ascending list. */
function placeOf(list: readonly number[], value: number): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((list[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function insert(list: number[], value: number): void {
  list.splice(placeOf(list, value), 0, value);
}

function remove(list: number[], value: number): void {
  list.splice(placeOf(list, value), 1);
}
