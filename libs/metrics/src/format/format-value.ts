/**
 * How a number is printed, the same on the screen and on the command line. At most three digits that matter; counts are
 * exact. null, "not known", is never printed as 0: it is the sign for nothing known, and the reason stands beside it.
 */
import { formatDuration, roundedDuration } from './format-duration.ts';
import { numberFormat } from './formatters.ts';

export const NOT_KNOWN = '–';

/** `unit` as in the definition of the metric. `finer`: by so many digits, of a duration by so many units. */
export function formatValue(value: number | null, unit: string, locale = 'en', finer = 0): string {
  if (value === null) return NOT_KNOWN;
  if (unit === 'seconds') return formatDuration(value, locale, finer);
  const style = unit === 'share' ? 'percent' : 'decimal';
  const signDisplay = unit === 'score' ? 'exceptZero' : 'auto';
  return numberFormat(locale, { style, signDisplay, ...digits(unit, finer) }).format(value);
}

/** The number that `formatValue` prints. */
export function roundedValue(value: number, unit: string, finer = 0): number {
  if (unit === 'seconds') return roundedDuration(value, finer);
  const printed = numberFormat('en', { useGrouping: false, ...digits(unit, finer) }).format(value);
  return Number(printed.replace('−', '-'));
}

function digits(unit: string, finer: number): Intl.NumberFormatOptions {
  if (unit === 'count' || unit === 'score') return { maximumFractionDigits: finer };
  return unit === 'index' ? { maximumFractionDigits: 1 + finer } : { maximumSignificantDigits: 3 + finer };
}

/** "12.3 % (10.1 % – 14.9 %)"; without an interval the number alone. */
export function formatInterval(
  low: number | null,
  high: number | null,
  unit: string,
  locale = 'en',
): string | null {
  if (low === null && high === null) return null;
  return `${formatValue(low, unit, locale)} to ${high === null ? '?' : formatValue(high, unit, locale)}`;
}
