/** What was noticed while a source was read that limits what can be said from it, or that belongs to its workspace. */
import { EVIDENCE_KINDS, type AnswerSettings, type EvidenceKind, type Limits } from '@twicetold/metrics';

/** Different ones that are kept: a sentence must not be made of what stands in a row, but if it is, memory stays flat. */
const MOST_REMARKS = 100;

export class Noticed {
  readonly #cutOff = new Set<string>();
  readonly #remarks = new Map<string, number>();
  readonly #limits = new Map<EvidenceKind, Set<string>>();
  /** What the source says of the organisation, such as its business hours. */
  settings: AnswerSettings = {};

  /** A file ends in the middle: what came before is good, what came after nobody knows. */
  cutOff(file: string): void {
    this.#cutOff.add(file);
    this.limitAll(`${file} ends in the middle`);
  }

  /** Evidence that the source holds only in part, and why: a clause that goes on a sentence about the source. */
  limit(kinds: readonly EvidenceKind[], because: string): void {
    for (const kind of kinds) {
      const reasons = this.#limits.get(kind);
      if (reasons === undefined) this.#limits.set(kind, new Set([because]));
      else reasons.add(because);
    }
  }

  /** Whatever rests on this source is known only in part. */
  limitAll(because: string): void {
    this.limit(EVIDENCE_KINDS, because);
  }

  /** In the order in which they were noticed, whichever of the kinds they are about. */
  limitsOf(kinds: readonly EvidenceKind[]): readonly string[] {
    return [...new Set(kinds.flatMap((kind) => [...(this.#limits.get(kind) ?? [])]))];
  }

  /** By kind. */
  get limits(): Limits {
    return Object.fromEntries([...this.#limits].map(([kind, reasons]) => [kind, [...reasons]]));
  }

  /** Something odd that was read all the same; how often. A sentence without what stood in the row: it is kept and shown. */
  remark(sentence: string, count = 1): void {
    const known = this.#remarks.get(sentence);
    if (known !== undefined || this.#remarks.size < MOST_REMARKS)
      this.#remarks.set(sentence, (known ?? 0) + count);
  }

  /** By how often, most often first. */
  get remarks(): readonly { readonly sentence: string; readonly count: number }[] {
    return [...this.#remarks]
      .map(([sentence, count]) => ({ sentence, count }))
      .toSorted((a, b) => b.count - a.count);
  }

  isCutOff(file: string): boolean {
    return this.#cutOff.has(file);
  }

  /** Files that ended in the middle. */
  get incomplete(): readonly string[] {
    return [...this.#cutOff];
  }
}
