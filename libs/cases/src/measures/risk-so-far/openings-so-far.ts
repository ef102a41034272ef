/** When the first case of an issue was opened, as far as was known after each step: a log may begin in the middle of a case. */
import type { CaseHistory } from '../../issues/case-history.ts';
import type { Step } from '../../issues/step.ts';

export class OpeningsSoFar {
  readonly #openedAt = new Map<CaseHistory, number>();
  readonly #stated = new Set<CaseHistory>();
  #earliest: number | null = null;

  read({ case: history, event }: Step): void {
    const states = event.type === 'case.opened' && !this.#stated.has(history);
    if (states) this.#stated.add(history);
    if (!states && this.#openedAt.has(history)) return;
    this.#openedAt.set(history, event.at);
    this.#earliest = null;
  }

  earliest(): number | null {
    if (this.#earliest === null)
      for (const at of this.#openedAt.values()) this.#earliest = Math.min(this.#earliest ?? at, at);
    return this.#earliest;
  }
}
