/**
 * Two numbers and the change between them, each rounded by itself, can contradict each other: 18.94 % and 18.66 % are printed
 * as 18.9 % and 18.7 %, and their change, −0.28, as −0.3. So all three are printed by one function.
 */
import { formatDuration } from './format-duration.ts';
import { formatValue, roundedValue } from './format-value.ts';
import { numberFormat } from './formatters.ts';

export interface PrintedChange {
  readonly before: string;
  readonly now: string;
  /** null when one of the two is not known, or it is a percentage of nothing. */
  readonly change: string | null;
}

/** By so many digits at most are the two values printed finer. */
const FINER = 2;

/**
 * The change is rounded as always; the two values get a digit more each, of a duration a smaller unit, until their printed
 * difference, rounded like the change, is the printed change. Where two digits more are not enough, because the change lies
 * just between two steps, it is that of the values as printed then: by at most one step another than the exact one.
 */
export function formatChanged(
  before: number | null,
  now: number | null,
  unit: string,
  locale = 'en',
): PrintedChange {
  const print = (finer: number) => ({
    before: formatValue(before, unit, locale, finer),
    now: formatValue(now, unit, locale, finer),
  });
  if (before === null || now === null) return { ...print(0), change: null };
  const change = changeOf(now, before, unit, locale);
  let ofPrinted = change;
  for (let finer = 0; finer <= FINER; finer++) {
    ofPrinted = changeOf(roundedValue(now, unit, finer), roundedValue(before, unit, finer), unit, locale);
    if (ofPrinted === change) return { ...print(finer), change };
  }
  return { ...print(FINER), change: ofPrinted ?? change };
}

/**
 * The change from one number to another, with its sign. Shares change by percentage points, never by "percent of a
 * percentage"; durations, indices and scores by their own unit; counts and ratios in percent of the former, which is not
 * known when that was 0. Never finer than the two numbers themselves are printed: what rounds to nothing is ±0. null when
 * one of them is not known. The same as stands beside both values.
 */
export const formatChange = (
  now: number | null,
  before: number | null,
  unit: string,
  locale = 'en',
): string | null => formatChanged(before, now, unit, locale).change;

function changeOf(now: number, before: number, unit: string, locale: string): string | null {
  const difference = withoutNoise(now - before);
  switch (unit) {
    case 'seconds':
      return changeOfDuration(difference, Math.max(Math.abs(now), Math.abs(before)), locale);
    case 'share':
      return `${rounded(withoutNoise(difference * 100), 1, locale)}\u00a0${POINTS[locale.slice(0, 2)] ?? POINTS['en']}`;
    case 'index':
      return rounded(difference, 1, locale);
    case 'score':
      return rounded(difference, 0, locale);
    default:
      return before === 0
        ? null
        : numberFormat(locale, {
            signDisplay: 'exceptZero',
            style: 'percent',
            maximumSignificantDigits: 3,
          }).format(withoutNoise(difference / before));
  }
}

/** Differences of decimals are not exact in binary: 0.3 − 0.25 would be a little less than half a tenth. */
const withoutNoise = (difference: number): number => Number(difference.toPrecision(12));

const POINTS: Readonly<Record<string, string>> = { en: 'pp', et: 'pp', ru: 'п.\u00a0п.', fr: 'pt' };

const NO_CHANGE = '±0';

function rounded(difference: number, digits: number, locale: string): string {
  if (Math.round(Math.abs(difference) * 10 ** digits) === 0) return NO_CHANGE;
  return numberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: digits }).format(
    difference,
  );
}

/** A duration of days is printed to the hour, one of hours to the minute; so is its change. */
function changeOfDuration(difference: number, larger: number, locale: string): string {
  const step = larger >= 86_400 ? 3600 : larger >= 3600 ? 60 : 1;
  const steps = Math.round(Math.abs(difference) / step);
  if (steps === 0) return NO_CHANGE;
  return (difference > 0 ? '+' : '−') + formatDuration(steps * step, locale);
}
