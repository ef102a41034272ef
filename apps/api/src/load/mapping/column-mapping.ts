/** Everything else that a mapping says of a column once it is known what it is: format, words, highest rating. */
import type { ColumnProfile } from './column-profile.ts';
import { timeFormatOf } from './fitting.ts';
import type { TableProfile } from './profile.ts';
import type { OrderOf } from './propose-order.ts';
import {
  TIME_USES,
  type ColumnUse,
  type EventMeaning,
  type StatusMeaning,
} from '@twicetold/metrics/mapping-uses';
import { type MappedColumn } from './schema.ts';
import { saysNothing } from './words/channel-words.ts';
import { eventMeaning } from './words/event-meanings.ts';
import { ratingWord } from './words/ratings.ts';
import { statusMeaning } from './words/status-meanings.ts';

interface Detailed {
  readonly mapped: MappedColumn;
  readonly flags: readonly string[];
}

const NAMED: ReadonlySet<ColumnUse> = new Set<ColumnUse>([
  'customer',
  'team',
  'agent',
  'channel',
  'reason',
  'product',
  'segment',
  'priority',
  'from_team',
  'to_team',
]);
const RATED: ReadonlySet<ColumnUse> = new Set<ColumnUse>(['csat', 'ces', 'score']);

export function columnMapping(
  column: ColumnProfile,
  use: ColumnUse,
  orderOf: OrderOf,
  profile: TableProfile,
): Detailed {
  const plain = { column: column.name, as: use };
  if (use === 'unused') return { mapped: plain, flags: [] };
  if (TIME_USES.has(use)) return timed(column, use, orderOf);
  if (use === 'status') return stated(column, plain);
  if (use === 'type') return typed(column, plain);
  if (RATED.has(use)) return rated(column, plain);
  const nobody = NAMED.has(use) ? column.values.filter(({ value }) => saysNothing(value)) : [];
  const values = Object.fromEntries(nobody.map(({ value }) => [value.toLowerCase(), '']));
  const flags = nobody.map(({ value, count }) => `"${value}" (${count}) is taken for not known`);
  if (use === 'customer' && column.known < profile.rows / 2) flags.push('most rows have none');
  return { mapped: nobody.length === 0 ? plain : { ...plain, values }, flags };
}

function timed(column: ColumnProfile, use: ColumnUse, orderOf: OrderOf): Detailed {
  const flags: string[] = [];
  let format = timeFormatOf(column, true) ?? 'iso';
  if (format === 'iso' && column.placedTimes > 0) {
    const { order, because } = orderOf(column);
    format = order;
    const taken =
      order === 'day_first' ? 'the day was taken to come first' : 'the month was taken to come first';
    if (column.couldBeEither > 0 && because !== 'the column')
      flags.push(
        because === null
          ? `day and month can't be told apart: ${taken}`
          : because === 'another column'
            ? `which is the day was decided by another column: ${taken}`
            : `which is the day was decided by what may come before the opening: ${taken}`,
      );
    const other = order === 'day_first' ? column.monthFirst : column.dayFirst;
    if (other > 0)
      flags.push(`${other} of its dates can only be read the other way round: they will be rejected`);
  }
  if (column.known === 0) flags.push('it is empty');
  const odd = column.known - column.isoTimes - column.placedTimes;
  if ((format === 'iso' || format === 'day_first' || format === 'month_first') && odd > 0)
    flags.push(`${odd} of its values are no times: their rows will be rejected`);
  if (column.isoTimes + column.placedTimes > 0 && column.clocks === 0)
    flags.push('it has days without hours');
  return { mapped: { column: column.name, as: use, format }, flags };
}

function stated(column: ColumnProfile, plain: MappedColumn): Detailed {
  const statuses: Record<string, StatusMeaning> = {};
  const flags: string[] = [];
  for (const { value, count } of column.values) {
    const meaning = statusMeaning(value);
    statuses[value.toLowerCase()] = meaning ?? 'open';
    if (meaning === null) flags.push(`"${value}" (${count}) is no known word: it was taken for open`);
  }
  return { mapped: { ...plain, statuses }, flags };
}

function typed(column: ColumnProfile, plain: MappedColumn): Detailed {
  const types: Record<string, EventMeaning> = {};
  const unknown: string[] = [];
  for (const { value } of column.values) {
    const meaning = eventMeaning(value);
    types[value.toLowerCase()] = meaning ?? 'nothing';
    if (meaning === null) unknown.push(`"${value}"`);
  }
  const flags =
    unknown.length === 0
      ? []
      : [
          `nothing is told by ${unknown.slice(0, 10).join(', ')}${unknown.length > 10 ? ' and others' : ''}: no known words for events`,
        ];
  return { mapped: { ...plain, types }, flags };
}

function rated(column: ColumnProfile, plain: MappedColumn): Detailed {
  const answered = column.values.flatMap(({ value }) => {
    const word = ratingWord(value);
    return word === null ? [] : ([[value.toLowerCase(), String(word)]] as const);
  });
  if (column.share(column.numbers) < 0.5) {
    return {
      mapped: { ...plain, max: 1, values: Object.fromEntries(answered) },
      flags: ['its words were taken for well (1) or badly (0)'],
    };
  }
  const scales = plain.as === 'ces' ? [5, 7, 10, 100] : [1, 5, 7, 10, 100];
  const max = scales.find((scale) => column.largest <= scale) ?? column.largest;
  return {
    mapped: { ...plain, max },
    flags: plain.as === 'score' ? [] : [`the highest rating was taken to be ${max}`],
  };
}
