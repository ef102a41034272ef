/**
 * A date as year-month-day, or --month-day where the year is not said. Only where there is one reading:
 * year first; day and month with dots (nobody writes the month first with dots); with slashes when one of the
 * two cannot be a month or both are the same; the month by name in English, Estonian, Russian or French.
 * null for everything else, 03/04/2026 above all.
 */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['jan', 'jaan', 'янв'],
  ['feb', 'veeb', 'фев', 'fév', 'fev'],
  ['mar', 'märts', 'мар'],
  ['apr', 'апр', 'avr'],
  ['may', 'mai', 'мая', 'май'],
  ['jun', 'juun', 'июн', 'juin'],
  ['jul', 'juul', 'июл', 'juil'],
  ['aug', 'авг', 'aoû', 'aou'],
  ['sep', 'сен'],
  ['oct', 'okt', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'dets', 'дек', 'déc'],
];

export function normaliseDate(text: string): string | null {
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ].*)?$/.exec(text);
  if (yearFirst !== null) return date(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\.? ?(\d{4})?\.?$/.exec(text);
  if (dotted !== null) return date(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (slashed !== null) return slashedDate(Number(slashed[1]), Number(slashed[2]), slashed[3]);
  const dayThenName = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?(?: of)? (\p{L}+)\.?,? ?(\d{4})?(?: г\.?)?$/u.exec(
    text,
  );
  if (dayThenName !== null) return date(dayThenName[3], monthOf(dayThenName[2]), dayThenName[1]);
  const nameThenDay = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})?$/u.exec(text);
  if (nameThenDay !== null) return date(nameThenDay[3], monthOf(nameThenDay[1]), nameThenDay[2]);
  return null;
}

function slashedDate(first: number, second: number, year: string | undefined): string | null {
  if (first === second || (first > 12 && second <= 12)) return date(year, String(second), String(first));
  if (second > 12 && first <= 12) return date(year, String(first), String(second));
  return null;
}

function monthOf(name: string | undefined): string | undefined {
  const month = MONTH_NAMES.findIndex((names) => names.some((start) => name?.startsWith(start)));
  return month === -1 ? undefined : String(month + 1);
}

function date(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const monthNumber = Number(month);
  const dayNumber = Number(day);
  if (!(monthNumber >= 1 && monthNumber <= 12 && dayNumber >= 1 && dayNumber <= 31)) return null;
  return `${year ?? '-'}-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
}
