import type { LanguagePack } from '../languages/language-pack.ts';
import { anyOf, isFoundIn, phrase, type Span, matchesOf } from '../pattern.ts';
import { clauseAround } from '../sentences.ts';
import type { Detector, Found, Reading } from './reading.ts';

const YEAR =
  '(?:,?\\s(?:de\\s)?(?:19|20)\\d\\d(?!\\d)(?:\\s?(?:г\\.|года|год|a\\.(?=\\s|$)|aasta\\p{L}*))?)?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';
const NUMERIC = new RegExp(
  [
    `(?<![\\p{L}\\d.,/:-])(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-])`,
    `(?<![\\p{L}\\d.,/:-])${DAY}\\s?([./-])\\s?${MONTH_NUMBER}\\s?\\1\\s?(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d/]|[.-]\\d)`,
    `(?<![\\p{L}\\d.,/:-])${MONTH_NUMBER}/(?:1[3-9]|2\\d|3[01])/(?:19|20)\\d\\d(?![\\d/])`,
  ].join('|'),
  'gu',
);
/** Day and month alone. With a slash or a dot one of them has two digits, so that "1/2" and "3.5" are none. */
const SHORT = new RegExp(
  `(?<![\\p{L}\\d.,/:+-])(?:${DAY}/(?:0[1-9]|1[0-2])|(?:0[1-9]|[12]\\d|3[01])/${MONTH_NUMBER}|${DAY}\\.(?:0[1-9]|1[0-2])\\.?|(?:0[1-9]|[12]\\d|3[01])\\.${MONTH_NUMBER}\\.)(?![\\d/:%°€$£-]|\\.\\d|,\\d)`,
  'gu',
);
const NOT_A_DATE_AFTER =
  /^\s?(?:%|€|\$|£|eur|руб|р\.|kg|km|m²|gb|mb|кг|км|kwh|квт|h\b|h\d|°|тыс|tuhat|\/7|раза?|korda|fois|литр|градус)/u;

function patternsOf({ dates }: LanguagePack): { worded: RegExp; beforeTime: RegExp; earlierContact: RegExp } {
  const month = `(?:${dates.months.map(phrase).join('|')})`;
  const dayFirst = `(?<![\\p{L}\\d.,/:-])${DAY}\\.?${dates.afterDay}\\s?${month}(?![\\p{L}\\d])${YEAR}`;
  const monthFirst = `(?<![\\p{L}\\d])${month}\\.?\\s${DAY}(?:st|nd|rd|th)?(?![\\p{L}\\d:]|[.,]\\d)${YEAR}`;
  return {
    worded: new RegExp(dates.monthFirst ? `${dayFirst}|${monthFirst}` : dayFirst, 'gu'),
    beforeTime: new RegExp(`${anyOf(dates.beforeTime).source}\\s?$`, 'u'),
    earlierContact: anyOf(dates.earlierContact),
  };
}

/** The words of the same clause that stand close to the date: a contact further away is told of, not dated. */
function nearby(folded: string, place: Span): string {
  const clause = clauseAround(folded, place);
  const at = clause.indexOf(folded.slice(place.start, place.end));
  return clause.slice(Math.max(0, at - 30), at + place.end - place.start + 26);
}

/** A day of birth is no date of the matter: asking for one is not asking for the other again. */
const OF_BIRTH =
  /(?<!\p{L})(?:born|birth|birthday|dob|d\.o\.b|ne\(?e?\)? le|naissance|naquit|sünd\p{L}*|рожд\p{L}*|родил\p{L}*)(?!\p{L})/u;
const YEARS_OF_BIRTH = /(?<!\d)(?:19\d\d|200\d)(?!\d)/u;

export const dateKindIn = (folded: string): 'birth' | '' => (OF_BIRTH.test(folded) ? 'birth' : '');

const compiled = new Map<LanguagePack, ReturnType<typeof patternsOf>>();

/** Calendar dates of the matter; the date of an earlier contact ("I called you on 3 March") is passed over. */
export const dates: Detector = (reading: Reading): Found[] => {
  const patterns = compiled.get(reading.pack) ?? patternsOf(reading.pack);
  compiled.set(reading.pack, patterns);
  const { freeFolded, folded, text } = reading;
  const found: Found[] = [];
  for (const pattern of [patterns.worded, NUMERIC, SHORT]) {
    for (const match of matchesOf(pattern, freeFolded)) {
      const start = match.index;
      const end = start + match[0].replace(/[\s,]+$/u, '').length;
      const before = freeFolded.slice(0, start);
      if (found.some((other) => other.start < end && start < other.end)) continue;
      if (/^(?:may|mar)\s/u.test(match[0]) && !/^\p{Lu}/u.test(text.slice(start))) continue;
      if (pattern === SHORT) {
        if (match[0] === '24/7' || NOT_A_DATE_AFTER.test(freeFolded.slice(end))) continue;
        if (match[0].includes('.') && reading.pack.dates.monthFirst) continue;
        if (
          match[0].includes('.') &&
          !match[0].endsWith('.') &&
          patterns.beforeTime.test(before) &&
          /[1-9]\d?\.(?:00|15|30|45|[0-5]0)$/u.test(match[0])
        )
          continue;
      }
      const value = text.slice(start, end).replace(/(?<=\d\d\.\d\d)\.$/u, '');
      if (isFoundIn(patterns.earlierContact, nearby(folded, { start, end })))
        found.push({ field: null, start, end });
      else {
        const kind = YEARS_OF_BIRTH.test(value) ? 'birth' : dateKindIn(nearby(folded, { start, end }));
        found.push({ field: 'date', kind, value, start, end: start + value.length });
      }
    }
  }
  return found;
};
