/**
 * A name in a dimension, as the reader says it. Teams, channels and reasons stand as the workspace writes them, codes without
 * their underscores; what the product itself names (how a case went, a kind of promise) has words; days of the week are those of the reader's language.
 */
import { dateFormat } from '../format/formatters.ts';
import type { DimensionId } from '../question/question.ts';
import { spokenName } from './spoken-name.ts';
import { messageFor, type Words } from './words.ts';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

export function weekdayIn(locale: string, weekday: string, width: 'long' | 'short' = 'long'): string {
  const place = WEEKDAYS.indexOf(weekday);
  if (place === -1) return weekday;
  const day = new Date(MONDAY + place * DAY);
  return dateFormat(locale, { weekday: width, timeZone: 'UTC' }).format(day);
}

export function nameIn(dimension: DimensionId, name: string | null, words: Words, locale: string): string {
  if (name === null || name === '') return words('name.unknown');
  if (dimension === 'weekday') return weekdayIn(locale, name);
  if (dimension === 'hour') return words('named.hour', { hour: name });
  return words(messageFor(`named.${dimension}.${name}`, 'text'), { text: spokenName(name) });
}

/** Days of the week from Monday on; everything else as it comes. */
export const inOwnOrder = (dimension: DimensionId, names: readonly string[]): readonly string[] =>
  dimension === 'weekday'
    ? names.toSorted((one, other) => WEEKDAYS.indexOf(one) - WEEKDAYS.indexOf(other))
    : names;
