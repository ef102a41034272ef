/**
 * Durations as people say them: the two largest units that matter, "3 d 4 h", "15 min", "45 s", "1 h". Calendar days of
 * 24 hours. Rounded once, to the smaller unit shown, so that it never says "1 h 60 min". No line breaks within one.
 */
import { numberFormat } from './formatters.ts';

const ENGLISH = ['d', 'h', 'min', 's'] as const;
const UNITS: Readonly<Record<string, readonly [day: string, hour: string, minute: string, second: string]>> =
  {
    en: ENGLISH,
    et: ['p', 't', 'min', 's'],
    ru: ['д', 'ч', 'мин', 'с'],
    fr: ['j', 'h', 'min', 's'],
  };
const SECONDS = [86_400, 3_600, 60, 1] as const;
/** From so many days on the hours no longer matter. */
const DAYS_ONLY = 10;
/** Of what is left of seconds; finer than any of them is printed. */
const FRACTION_DIGITS = 9;

/** `finer`: by so many units more than the two, below seconds in tenths and hundredths. */
export function formatDuration(seconds: number, locale = 'en', finer = 0): string {
  const names = UNITS[locale.slice(0, 2)] ?? ENGLISH;
  const rounded = roundedDuration(seconds, finer);
  let rest = Math.abs(rounded);
  const parts: string[] = [];
  for (const [unit, size] of SECONDS.entries()) {
    const count = size === 1 ? Number(rest.toPrecision(12)) : Math.floor(rest / size);
    rest = Number((rest - count * size).toFixed(FRACTION_DIGITS));
    if (count > 0) parts.push(`${number(count, locale)}\u00a0${names[unit]}`);
  }
  return parts.length === 0 ? `0\u00a0${names[3]}` : (rounded < 0 ? '−' : '') + parts.join('\u00a0');
}

/** The seconds that `formatDuration` prints. */
export function roundedDuration(seconds: number, finer = 0): number {
  const amount = Math.abs(seconds);
  if (amount < 1) return Number(seconds.toPrecision(2 + finer));
  const largest = SECONDS.findIndex((size) => Math.round(amount) >= size);
  const smallest = amount >= DAYS_ONLY * SECONDS[0] ? 0 : Math.min(largest + 1, SECONDS.length - 1);
  const rounded = toStep(amount, smallest + finer);
  return Math.sign(seconds) * (rounded >= DAYS_ONLY * SECONDS[0] ? toStep(rounded, finer) : rounded);
}

/** 0 days, 1 hours, 2 minutes, 3 seconds, 4 tenths, 5 hundredths */
function toStep(amount: number, unit: number): number {
  const size = SECONDS[unit];
  return size === undefined
    ? Number(amount.toFixed(unit - SECONDS.length + 1))
    : Math.round(amount / size) * size;
}

const number = (value: number, locale: string): string =>
  numberFormat(locale, { maximumSignificantDigits: 21 }).format(value);
