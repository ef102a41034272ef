/** What a source says that it computed itself, on its way into the store, in batches. */
import { findFigure } from '@twicetold/metrics';
import type { AppendedBy, ToldFigure, WorkspaceSecrets } from '@twicetold/store';
import type { Stores } from '../../stores.ts';
import type { SourceFigure } from '../adapters/adapter.ts';
import type { Noticed } from '../noticed.ts';

const BATCH = 5_000;

export class ToldFigures {
  #batch: ToldFigure[] = [];

  constructor(
    readonly stores: Pick<Stores, 'figures'>,
    readonly load: AppendedBy,
    readonly secrets: WorkspaceSecrets,
    readonly noticed: Noticed,
  ) {}

  add(figures: readonly SourceFigure[]): void {
    for (const { case: caseId, figure, value } of figures) {
      if (findFigure(figure) === undefined)
        this.noticed.remark(`the source computes "${figure}", which nothing here is held against`);
      else
        this.#batch.push({
          customerKey: this.secrets.customerKey(`case:${caseId}`),
          case: caseId,
          figure,
          value,
        });
    }
  }

  /** Whether to `settle` before more is told. */
  get isFull(): boolean {
    return this.#batch.length >= BATCH;
  }

  async settle(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    await this.stores.figures.keep(this.load, batch);
  }
}
