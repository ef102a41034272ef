/** What was noticed while a source was read that limits what can be said from it, or that belongs to its workspace. */
import type { AnswerSettings } from '@twicetold/metrics';
import { JUDGED_METRICS, type JudgedMetric } from './adapters/adapter.ts';

export class Noticed {
  readonly #cutOff = new Set<string>();
  readonly #limits = new Map<JudgedMetric, Set<string>>();
  /** What the source says of the organisation, such as its business hours. */
  settings: AnswerSettings = {};

  /** A file ends in the middle: what came before is good, what came after nobody knows. */
  cutOff(file: string): void {
    this.#cutOff.add(file);
    this.limit(JUDGED_METRICS, `${file} ends in the middle`);
  }

  /** Numbers that the source supports only in part, and why: a clause that goes on a sentence about the source. */
  limit(headlines: readonly JudgedMetric[], because: string): void {
    for (const headline of headlines) {
      const reasons = this.#limits.get(headline);
      if (reasons === undefined) this.#limits.set(headline, new Set([because]));
      else reasons.add(because);
    }
  }

  isCutOff(file: string): boolean {
    return this.#cutOff.has(file);
  }

  /** Files that ended in the middle. */
  get incomplete(): readonly string[] {
    return [...this.#cutOff];
  }

  limitsOf(headline: JudgedMetric): readonly string[] {
    return [...(this.#limits.get(headline) ?? [])];
  }
}
