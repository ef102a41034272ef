/**
 * How a number is printed, the same on the screen and on the command line. At most three digits that matter; counts are
 * exact. null, "not known", is never printed as 0: it is the sign for nothing known, and the reason stands beside it.
 */
import { formatDuration } from './format-duration.ts';
import { numberFormat } from './formatters.ts';

export const NOT_KNOWN = '–';

/** `unit` as in the definition of the metric. */
export function formatValue(value: number | null, unit: string, locale = 'en'): string {
  if (value === null) return NOT_KNOWN;
  switch (unit) {
    case 'seconds':
      return formatDuration(value, locale);
    case 'share':
      return significant(value, locale, { style: 'percent' });
    case 'count':
      return numberFormat(locale, { maximumFractionDigits: 0 }).format(value);
    case 'index':
      return numberFormat(locale, { maximumFractionDigits: 1 }).format(value);
    case 'score':
      return numberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(value);
    default:
      return significant(value, locale, {});
  }
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

/**
 * The change from one number to another, with its sign. Shares change by percentage points, never by "percent of a
 * percentage"; durations, indices and scores by their own unit; counts and ratios in percent of the former, which is not
 * known when that was 0. Never finer than the two numbers themselves are printed: what rounds to nothing is ±0. null when
 * one of them is not known.
 */
export function formatChange(
  now: number | null,
  before: number | null,
  unit: string,
  locale = 'en',
): string | null {
  if (now === null || before === null) return null;
  const difference = now - before;
  switch (unit) {
    case 'seconds':
      return changeOfDuration(difference, Math.max(Math.abs(now), Math.abs(before)), locale);
    case 'share':
      return `${rounded(difference * 100, 1, locale)} ${POINTS[locale.slice(0, 2)] ?? POINTS['en']}`;
    case 'index':
      return rounded(difference, 1, locale);
    case 'score':
      return rounded(difference, 0, locale);
    default:
      return before === 0
        ? null
        : significant(difference / before, locale, { signDisplay: 'exceptZero', style: 'percent' });
  }
}

const POINTS: Readonly<Record<string, string>> = { en: 'pp', et: 'pp', ru: 'п. п.', fr: 'pt' };

const NO_CHANGE = '±0';

function rounded(difference: number, digits: number, locale: string): string {
  if (Math.round(difference * 10 ** digits) === 0) return NO_CHANGE;
  return numberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: digits }).format(
    difference,
  );
}

/** A duration of days is printed to the hour, one of hours to the minute; so is its change. */
function changeOfDuration(difference: number, larger: number, locale: string): string {
  const step = larger >= 86_400 ? 3600 : larger >= 3600 ? 60 : 1;
  const steps = Math.round(difference / step);
  if (steps === 0) return NO_CHANGE;
  return (steps > 0 ? '+' : '') + formatDuration(steps * step, locale);
}

function significant(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  return numberFormat(locale, { ...options, maximumSignificantDigits: 3 }).format(value);
}
