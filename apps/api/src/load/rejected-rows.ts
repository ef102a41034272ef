/** The file of what was not taken: one JSON object per row, with the reason and the row as it was. Made at the first one. */
import { LineFile } from './line-file.ts';
import type { RejectSummary } from './report/load-report.ts';

export interface RejectedRow {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly reason: string;
  readonly raw: unknown;
}

/** As many as the report repeats. */
const SHOWN = 5;
/** Different reasons that are counted one by one. */
const REASONS = 100;
/** Reasons that the report lists. */
const LISTED = 20;

export class RejectedRows {
  readonly first: RejectedRow[] = [];
  count = 0;
  readonly #reasons = new Map<string, number>();
  #file: string | null;
  #lines: LineFile | null = null;

  /** @param file null: wherever the load keeps its files */
  constructor(file: string | null) {
    this.#file = file;
  }

  get file(): string {
    if (this.#file === null) throw new RangeError('the load has not said where rejected rows go');
    return this.#file;
  }

  /** Where rows go unless somebody has said where. */
  unlessSaid(file: string): void {
    this.#file ??= file;
  }

  get summary(): RejectSummary {
    const reasons = [...this.#reasons]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, LISTED)
      .map(([key, count]) => ({ ...(JSON.parse(key) as { field: string; reason: string }), count }));
    const others = this.count - reasons.reduce((sum, { count }) => sum + count, 0);
    const first = this.first.map(({ file, line, field, reason }) => ({ file, line, field, reason }));
    return { reasons, others, first };
  }

  /** Rejects where it cannot be written. */
  async add(row: RejectedRow): Promise<void> {
    this.count += 1;
    const reason = JSON.stringify({ field: row.field, reason: row.reason });
    const known = this.#reasons.get(reason);
    if (known !== undefined || this.#reasons.size < REASONS) this.#reasons.set(reason, (known ?? 0) + 1);
    if (this.first.length < SHOWN) this.first.push(row);
    this.#lines ??= new LineFile(this.file);
    await this.#lines.add(JSON.stringify(row));
  }

  async close(): Promise<void> {
    await this.#lines?.close();
  }
}
