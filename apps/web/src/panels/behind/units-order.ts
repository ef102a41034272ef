/** In what order the units behind a number are listed: one word in the address, with a minus where the largest come first. */
import type { UnitOrder, UnitOrderInput } from '../../generated/graphql.ts';

const words = {
  AT: 'at',
  VALUE: 'counts',
  RESOLUTION: 'resolution',
  CONTACTS: 'contacts',
  HANDOFFS: 'handoffs',
  TOLD_AGAIN: 'told',
  RISK: 'risk',
} as const satisfies Record<UnitOrder, string>;

/** The columns that a list can be put in order by. */
export type OrderedColumn = (typeof words)[UnitOrder];

export const inTime: UnitOrderInput = { by: 'AT', descending: false };

/** In the order of time where there is none, or none that we know. */
export function readOrder(text: string | null): UnitOrderInput {
  const word = text?.replace(/^-/, '');
  const by = (Object.keys(words) as UnitOrder[]).find((each) => words[each] === word);
  return by === undefined ? inTime : { by, descending: text?.startsWith('-') === true };
}

/** null: the usual one, of which the address says nothing. */
export const printOrder = ({ by, descending }: UnitOrderInput): string | null =>
  by === inTime.by && !descending ? null : `${descending ? '-' : ''}${words[by]}`;

export const ORDERS: readonly UnitOrderInput[] = (Object.keys(words) as UnitOrder[]).flatMap((by) => [
  { by, descending: by !== 'AT' },
  { by, descending: by === 'AT' },
]);

/** How an order is called: largest first, earliest first … */
export const directionCalled = ({ by, descending }: UnitOrderInput) =>
  by === 'AT'
    ? (`units.order.${descending ? 'latest' : 'earliest'}` as const)
    : (`units.order.${descending ? 'down' : 'up'}` as const);

export const columnOf = ({ by }: UnitOrderInput): OrderedColumn => words[by];

export const isOrdered = (column: string): column is OrderedColumn =>
  Object.values(words).some((word) => word === column);

/** What stands in this column puts the list in order; null where another one does. */
export const directionOf = ({ by, descending }: UnitOrderInput, column: OrderedColumn) =>
  words[by] !== column ? null : descending ? 'descending' : 'ascending';

/** What a press on the head of a column leads to: time from its beginning, anything else from the largest; again: turned round. */
export function orderAfterPress(order: UnitOrderInput, column: OrderedColumn): UnitOrderInput {
  const pressed = readOrder(column);
  if (pressed.by === order.by) return { by: order.by, descending: order.descending !== true };
  return { by: pressed.by, descending: pressed.by !== 'AT' };
}
