/**
 * An instant as text: RFC 3339, date, time to the second and an offset from UTC ("2026-04-10T10:00:00+02:00", "…Z").
 * More than three digits after the second are cut off, not rounded, so that an event never moves into the next day.
 * Not `Date.parse`: that takes a text without offset in the zone of the machine and turns 30 February into 2 March.
 */
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
const WITHOUT_OFFSET = /^\d{4}-\d\d-\d\d([Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What was read last: the door asks of every event first whether it is an instant and then which. */
let lastText = '';
let lastInstant = NaN;

/** Milliseconds since 1970 UTC, or NaN when it is no instant. */
export function parseInstant(text: string): number {
  if (text === lastText) return lastInstant;
  lastInstant = readInstant(text);
  lastText = text;
  return lastInstant;
}

function readInstant(text: string): number {
  const found = INSTANT.exec(text);
  if (found === null) return NaN;
  const year = Number(found[1]);
  const month = Number(found[2]);
  const day = Number(found[3]);
  const hour = Number(found[4]);
  const minute = Number(found[5]);
  const second = Number(found[6]);
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return NaN;
  if (month === 2 && day === 29 && !isLeapYear(year)) return NaN;
  // 60 is a leap second, which the count of milliseconds gives to the second after it.
  if (hour > 23 || minute > 59 || second > 60) return NaN;
  const offsetHour = Number(found[9] ?? 0);
  const offsetMinute = Number(found[10] ?? 0);
  if (offsetHour > 23 || offsetMinute > 59) return NaN;
  const offset = (offsetHour * 60 + offsetMinute) * 60_000 * (found[8] === '-' ? -1 : 1);
  const milliseconds = found[7] === undefined ? 0 : Number(found[7].slice(0, 3).padEnd(3, '0'));
  const utc = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
  // Date.UTC takes years 0 to 99 for 1900 to 1999.
  return year < 100 ? NaN : utc - offset;
}

export function lacksOffset(text: string): boolean {
  return WITHOUT_OFFSET.test(text);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
