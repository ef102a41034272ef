/** Starts of the months' names, whatever the ending: English, Estonian, Russian, French. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['jan', 'jaan', 'янв'],
  ['feb', 'veeb', 'фев', 'fév', 'fev'],
  ['mar', 'märts', 'мар'],
  ['apr', 'апр', 'avr'],
  ['may', 'mai', 'мая', 'май', 'мае', 'маю'],
  ['jun', 'juun', 'июн', 'juin'],
  ['jul', 'juul', 'июл', 'juil'],
  ['aug', 'авг', 'aoû', 'aou'],
  ['sep', 'сен'],
  ['oct', 'okt', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'dets', 'дек', 'déc'],
];

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ].*)?$/;
const DOTTED = /^(\d{1,2}) ?\. ?(\d{1,2})(?:(?: ?\. ?| )(\d{4}|\d{2}))?\.?$/;
const SLASHED = /^(\d{1,2}) ?([/-]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2}))?$/;
const YEAR_WORD = '(?: ?(?:г\\.?|года?|a\\.?|aasta\\p{L}*))?';
/** "3rd of March", "1er mars", "5-го июня", "3. märtsil". */
const DAY_THEN_NAME = new RegExp(
  `^(\\d{1,2})(?:\\.|-?\\p{L}{1,5}(?= ))?(?: day)?(?: of)? ?(\\p{L}+)\\.?,?(?: de)? ?(\\d{4})?${YEAR_WORD}$`,
  'u',
);
const NAME_THEN_DAY = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})?$/u;

/**
 * A date as year-month-day, or --month-day where the year is not said. Only where there is one reading:
 * year first; day and month with dots (nobody writes the month first with dots); with slashes when one of the
 * two cannot be a month or both are the same; the month by name. null for everything else, 03/04/2026 above all.
 * `dayFirst`: the writer's language is known to put the day first, so that 03/04 is 3 April and 03.04.26 is of 2026.
 */
export function normaliseDate(text: string, dayFirst = false): string | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return date(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dotted = DOTTED.exec(text);
  if (dotted !== null) {
    const [, day, month, year] = dotted;
    return isShort(year) && !dayFirst ? null : date(year, month, day);
  }
  const slashed = SLASHED.exec(text);
  if (slashed !== null) {
    const [, first, separator, second, year] = slashed;
    if ((separator === '-' && year === undefined) || (isShort(year) && !dayFirst)) return null;
    return slashedDate(Number(first), Number(second), year, dayFirst);
  }
  const dayThenName = DAY_THEN_NAME.exec(text);
  if (dayThenName !== null) return date(dayThenName[3], monthOf(dayThenName[2]), dayThenName[1]);
  const nameThenDay = NAME_THEN_DAY.exec(text);
  if (nameThenDay !== null) return date(nameThenDay[3], monthOf(nameThenDay[1]), nameThenDay[2]);
  return null;
}

/** A year of two digits could be the day of a date that begins with its year. */
const isShort = (year: string | undefined): boolean => year?.length === 2;

function slashedDate(
  first: number,
  second: number,
  year: string | undefined,
  dayFirst: boolean,
): string | null {
  if (second > 12) return date(year, String(first), String(second));
  if (dayFirst || first === second || first > 12) return date(year, String(second), String(first));
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
  const fullYear = isShort(year) ? `20${year}` : (year ?? '-');
  return `${fullYear}-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
}
