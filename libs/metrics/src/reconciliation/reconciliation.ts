/** Ours against theirs, case by case: counts that grow as cases are compared, and every difference once. */
import type { Figure } from './figure.ts';
import { FIGURES } from './figures.ts';

export interface Difference {
  readonly case: string;
  readonly figure: string;
  readonly ours: number | null;
  readonly theirs: number | null;
}

export interface ReconciledFigure {
  readonly figure: string;
  /** Cases of which both say something. */
  readonly compared: number;
  readonly agree: number;
  readonly differ: number;
  readonly onlyTheirs: number;
  readonly onlyOurs: number;
}

type Counts = { -readonly [K in keyof ReconciledFigure]: ReconciledFigure[K] };

export class Reconciliation {
  readonly #figures = new Map<string, Counts>();
  differences = 0;

  /** The difference, if there is one. Of what neither knows there is nothing to say. */
  compare(caseId: string, figure: Figure, ours: number | null, theirs: number | null): Difference | null {
    if (ours === null && theirs === null) return null;
    const counts = this.#countsOf(figure.id);
    if (ours !== null && theirs !== null) {
      counts.compared += 1;
      if (Math.abs(ours - theirs) <= figure.tolerance) {
        counts.agree += 1;
        return null;
      }
      counts.differ += 1;
    } else if (ours === null) counts.onlyTheirs += 1;
    else counts.onlyOurs += 1;
    this.differences += 1;
    return { case: caseId, figure: figure.id, ours, theirs };
  }

  /** Those that were met, in the order of all figures. */
  get figures(): readonly ReconciledFigure[] {
    return FIGURES.flatMap(({ id }) => this.#figures.get(id) ?? []);
  }

  #countsOf(figure: string): Counts {
    let counts = this.#figures.get(figure);
    if (counts === undefined) {
      counts = { figure, compared: 0, agree: 0, differ: 0, onlyTheirs: 0, onlyOurs: 0 };
      this.#figures.set(figure, counts);
    }
    return counts;
  }
}
