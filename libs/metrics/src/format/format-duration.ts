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

export function formatDuration(seconds: number, locale = 'en'): string {
  const names = UNITS[locale.slice(0, 2)] ?? ENGLISH;
  const sign = seconds < 0 ? '−' : '';
  const amount = Math.abs(seconds);
  if (amount < 1)
    return amount === 0 ? `0\u00a0${names[3]}` : `${sign}${number(amount, locale)}\u00a0${names[3]}`;
  if (amount >= DAYS_ONLY * SECONDS[0])
    return `${sign}${number(Math.round(amount / SECONDS[0]), locale)}\u00a0${names[0]}`;
  const largest = SECONDS.findIndex((size) => Math.round(amount) >= size);
  const smallest = Math.min(largest + 1, SECONDS.length - 1);
  const step = SECONDS[smallest] as number;
  let rest = Math.round(amount / step) * step;
  if (rest >= DAYS_ONLY * SECONDS[0]) return formatDuration(Math.sign(seconds) * rest, locale);
  const parts: string[] = [];
  for (let unit = 0; unit <= smallest; unit++) {
    const size = SECONDS[unit] as number;
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${number(count, locale)}\u00a0${names[unit]}`);
  }
  return sign + parts.slice(0, 2).join('\u00a0');
}

function number(value: number, locale: string): string {
  return numberFormat(locale, { maximumSignificantDigits: value < 1 ? 2 : 21 }).format(value);
}
