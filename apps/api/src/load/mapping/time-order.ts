/** Which of the columns with times comes before which, row by row, for both orders of day and month. */
import { knownValue } from '../tables/known-value.ts';
import { momentOf, writtenMoment } from './moments.ts';

/** More are compared by name only. */
const MOST_COLUMNS = 10;
export const ORDERS = ['day_first', 'month_first'] as const;
export type Order = (typeof ORDERS)[number];

interface Pair {
  readonly before: Record<Order, number>;
}

export class TimeOrder {
  readonly #columns = new Set<string>();
  readonly #pairs = new Map<string, Pair>();

  see(cells: Readonly<Record<string, string>>): void {
    const times: [name: string, at: Record<Order, number | null>][] = [];
    for (const [name, cell] of Object.entries(cells)) {
      if (cell.length < 6 || cell.length > 40) continue;
      if (!this.#columns.has(name) && this.#columns.size >= MOST_COLUMNS) continue;
      const value = knownValue(cell);
      const written = value === null ? null : writtenMoment(value);
      if (value === null || written === null || written.shape === 'compact') continue;
      this.#columns.add(name);
      const dayFirst = momentOf(value, 'day_first', 'UTC');
      const monthFirst = written.shape === 'by_place' ? momentOf(value, 'month_first', 'UTC') : dayFirst;
      times.push([name, { day_first: dayFirst, month_first: monthFirst }]);
    }
    for (const [one, at] of times)
      for (const [other, then] of times) {
        if (one === other) continue;
        const key = `${one}\0${other}`;
        let pair = this.#pairs.get(key);
        if (pair === undefined) this.#pairs.set(key, (pair = { before: { day_first: 0, month_first: 0 } }));
        for (const order of ORDERS) {
          const [a, b] = [at[order], then[order]];
          if (a !== null && b !== null && a < b) pair.before[order] += 1;
        }
      }
  }

  /** In how many rows the one is earlier than the other. */
  before(one: string, other: string, order: Order): number {
    return this.#pairs.get(`${one}\0${other}`)?.before[order] ?? 0;
  }
}
