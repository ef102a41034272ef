/** The period a number is compared with. */
import type { Comparison } from '../question/question.ts';
import { addToDay, daysBetween, firstDayOf } from './calendar-day.ts';

export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * PREVIOUS_YEAR: the same days a year before. PREVIOUS_PERIOD: whole months are compared with as many whole months
 * before them (March with February, although shorter), anything else with as many days.
 */
export function comparedPeriod({ from, to }: Period, comparison: Comparison): Period | null {
  if (comparison === 'NONE') return null;
  if (comparison === 'PREVIOUS_YEAR')
    return { from: addToDay(from, -1, 'year'), to: addToDay(to, -1, 'year') };
  const dayAfter = addToDay(to, 1, 'day');
  if (firstDayOf(from, 'month') === from && firstDayOf(dayAfter, 'month') === dayAfter) {
    return { from: addToDay(from, -monthsBetween(from, dayAfter), 'month'), to: addToDay(from, -1, 'day') };
  }
  return { from: addToDay(from, -daysBetween(from, dayAfter), 'day'), to: addToDay(from, -1, 'day') };
}

function monthsBetween(from: string, to: string): number {
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return month(to) - month(from);
}
