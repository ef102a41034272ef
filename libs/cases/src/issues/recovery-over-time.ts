/**
 * The recovery of an issue (recovery.ts) after each of its steps, read once from beginning to end. While the last failure
 * stays the same, only what is new since is looked at.
 */
import { isFailure } from './recovery.ts';
import { answerIn } from './first-response.ts';
import type { Issue } from './issue.ts';
import { FAST, SOON, type Failure } from './recovery.ts';

export class RecoveryOverTime {
  readonly #issue: Issue;
  #failure: Failure | null = null;
  #contact: Failure | null = null;
  #lost: Failure | null = null;
  #broken: Failure | null = null;
  #nextContact = 0;
  #nextLoss = 0;
  readonly #losses: readonly (Failure & { readonly seen: number })[];
  /** Read so far since the last failure. */
  #answersRead = 0;
  #handoffsRead = 0;
  #resolutionsRead = 0;
  #answeredFast = false;
  #handoffsAfter = 0;
  #returnedAfter = false;
  #resolvedAt: number | null = null;

  constructor(issue: Issue) {
    this.#issue = issue;
    this.#losses = issue.handoffs.TEAM.flatMap((handoff) => {
      const seen = issue.knowledge.handoffs.get(handoff)?.lostFrom ?? null;
      return seen === null ? [] : [{ at: handoff.step.event.at, position: handoff.position, seen }];
    });
  }

  /**
   * After the steps before position `end`. `brokenAt`: when the latest promise broke before the last of these steps;
   * `keptDue`: the latest due date of those kept on time; `resolved`: whether the issue is resolved.
   */
  upTo(end: number, brokenAt: number | null, keptDue: number, resolved: boolean): number | null {
    const failure = this.#lastFailure(end, brokenAt);
    if (failure === null) return null;
    if (failure.position !== this.#failure?.position || failure.at !== this.#failure.at)
      this.#startFrom(failure);
    this.#readOn(failure, end);
    const signs = [
      this.#answeredFast,
      this.#handoffsAfter <= 1 && !this.#returnedAfter,
      // A promise broken later would itself be the last failure, so those due after it were all kept.
      keptDue > failure.at ? true : null,
      resolved && this.#resolvedAt !== null && this.#resolvedAt - failure.at <= SOON,
    ].filter((sign) => sign !== null);
    return signs.filter(Boolean).length / signs.length;
  }

  #lastFailure(end: number, brokenAt: number | null): Failure | null {
    const { contacts, steps } = this.#issue;
    for (let next = contacts[this.#nextContact]; next !== undefined && next.position < end;) {
      if (isFailure(next)) this.#contact = { at: next.step.event.at, position: next.position };
      next = contacts[++this.#nextContact];
    }
    for (let next = this.#losses[this.#nextLoss]; next !== undefined && next.seen < end;) {
      this.#lost = next;
      next = this.#losses[++this.#nextLoss];
    }
    if (brokenAt !== null && brokenAt !== this.#broken?.at) {
      const position = lastUpTo(steps, brokenAt);
      this.#broken = position === -1 ? null : { at: brokenAt, position };
    }
    let last: Failure | null = null;
    for (const failure of [this.#contact, this.#lost, this.#broken])
      if (failure !== null && failure.position >= (last?.position ?? -1)) last = failure;
    return last;
  }

  #startFrom(failure: Failure): void {
    const { contacts, handoffs, life } = this.#issue;
    this.#failure = failure;
    this.#answersRead = back(contacts, this.#nextContact, failure.position);
    this.#handoffsRead = back(handoffs.TEAM, this.#handoffsRead, failure.position + 1);
    while ((life.resolutions[this.#resolutionsRead - 1] ?? -1) > failure.position) this.#resolutionsRead -= 1;
    this.#answeredFast = false;
    this.#handoffsAfter = 0;
    this.#returnedAfter = false;
    this.#resolvedAt = null;
  }

  #readOn({ at, position }: Failure, end: number): void {
    const { contacts, handoffs, life, steps } = this.#issue;
    for (; this.#answersRead < this.#nextContact; this.#answersRead++) {
      const { step } = contacts[this.#answersRead] as Issue['contacts'][number];
      const answeredAt = step.event.body.bot === true ? null : answerIn(step);
      if (answeredAt !== null && answeredAt >= at && answeredAt - at <= FAST) this.#answeredFast = true;
    }
    for (let next = handoffs.TEAM[this.#handoffsRead]; next !== undefined && next.position < end;) {
      if (next.position > position) {
        this.#handoffsAfter += 1;
        this.#returnedAfter ||= next.returned;
      }
      next = handoffs.TEAM[++this.#handoffsRead];
    }
    for (let next = life.resolutions[this.#resolutionsRead]; next !== undefined && next < end;) {
      if (next > position) this.#resolvedAt ??= steps[next]?.event.at ?? null;
      next = life.resolutions[++this.#resolutionsRead];
    }
  }
}

/** Back from the place `from` to the first of the list at or after a position. */
function back(list: readonly { readonly position: number }[], from: number, position: number): number {
  let place = from;
  while ((list[place - 1]?.position ?? -1) >= position) place -= 1;
  return place;
}

/** Position of the last step at or before an instant, or -1. */
function lastUpTo(steps: Issue['steps'], at: number): number {
  let from = 0;
  let to = steps.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((steps[middle]?.event.at ?? Infinity) <= at) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
