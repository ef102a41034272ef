/** Which of two numbers is the day: by the column, else by the other columns of the table, else by what may come before what. */
import type { ColumnProfile } from './column-profile.ts';
import type { TableProfile } from './profile.ts';
import type { ColumnUse } from '@twicetold/metrics/mapping-uses';
import { ORDERS, type Order } from './time-order.ts';

export interface DecidedOrder {
  readonly order: Order;
  /** null = nothing decides it. */
  readonly because: 'the column' | 'another column' | 'the opening comes first' | null;
}

export type OrderOf = (column: ColumnProfile) => DecidedOrder;

export function dayMonthOrder(
  profile: TableProfile,
  taken: ReadonlyMap<string, { readonly use: ColumnUse }>,
): OrderOf {
  const columns = [...profile.columns.values()];
  const sum = (of: (column: ColumnProfile) => number) =>
    columns.reduce((total, column) => total + of(column), 0);
  const table = leaning(
    sum(({ dayFirst }) => dayFirst),
    sum(({ monthFirst }) => monthFirst),
  );
  const opened = columns.find(({ name }) => taken.get(name)?.use === 'opened');
  return (column) => {
    const own = leaning(column.dayFirst, column.monthFirst);
    if (own !== null) return { order: own, because: 'the column' };
    if (table !== null) return { order: table, because: 'another column' };
    const wrong = Object.fromEntries(
      ORDERS.map((order) => [
        order,
        opened === undefined
          ? 0
          : columns.reduce((total, { name }) => total + profile.times.before(name, opened.name, order), 0),
      ]),
    ) as Record<Order, number>;
    const later = leaning(wrong.month_first, wrong.day_first);
    return later !== null
      ? { order: later, because: 'the opening comes first' }
      : { order: 'day_first', because: null };
  };
}

function leaning(dayFirst: number, monthFirst: number): Order | null {
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? 'day_first' : 'month_first';
}
