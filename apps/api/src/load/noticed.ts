/** What was noticed while a source was read that limits what can be said from it, or that belongs to its workspace. */
import { EVIDENCE_KINDS, type AnswerSettings, type EvidenceKind } from '@twicetold/metrics';

export class Noticed {
  readonly #cutOff = new Set<string>();
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

  isCutOff(file: string): boolean {
    return this.#cutOff.has(file);
  }

  /** Files that ended in the middle. */
  get incomplete(): readonly string[] {
    return [...this.#cutOff];
  }

  /** In the order in which they were noticed, whichever of the kinds they are about. */
  limitsOf(kinds: readonly EvidenceKind[]): readonly string[] {
    return [...new Set(kinds.flatMap((kind) => [...(this.#limits.get(kind) ?? [])]))];
  }
}
