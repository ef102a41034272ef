/** Names of months and their short forms: English, Estonian, Russian, French. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jaan', 'янв', 'janv'],
  ['feb', 'veebr', 'фев', 'févr', 'fevr'],
  ['mar', 'märts', 'мар', 'mars'],
  ['apr', 'апр', 'avr'],
  ['may', 'mai', 'май', 'мая'],
  ['jun', 'juuni', 'июн', 'juin'],
  ['jul', 'juuli', 'июл', 'juil'],
  ['aug', 'авг', 'août', 'aout'],
  ['sep', 'сен'],
  ['oct', 'okt', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'dets', 'дек', 'déc'],
];

/** 1 to 12; null for what is no month. */
export function monthNamed(name: string): number | null {
  const lower = name.toLowerCase();
  if (lower.length < 3) return null;
  const month = MONTHS.findIndex((beginnings) => beginnings.some((beginning) => lower.startsWith(beginning)));
  return month < 0 ? null : month + 1;
}
