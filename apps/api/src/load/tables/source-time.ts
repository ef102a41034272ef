/**
 * Instants as exports write them. "3/4/2016" is the third of April or the fourth of March: which of the two is decided
 * from everything the file has, never row by row, or half of a month would go into other months unseen.
 */

export type DayMonthOrder = 'day_first' | 'month_first';

const BY_PLACE =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,?[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([AaPp])\.?[Mm]\.?)?(?: ?(?:Z|UTC|([+-])(\d{2}):?(\d{2})))?)?$/;
const YEAR_FIRST =
  /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?: ?(?:Z|UTC|([+-])(\d{2}):?(\d{2})))?)?$/;
const MINUTE_MS = 60_000;

/** What the dates of one file say about the order of day and month. */
export class DayMonthEvidence {
  #dayFirst = 0;
  #monthFirst = 0;
  #either = 0;

  see(text: string | null): void {
    const found = text === null ? null : BY_PLACE.exec(text);
    if (found === null) return;
    const first = Number(found[1]);
    const second = Number(found[3]);
    if (first > 12 && second <= 12) this.#dayFirst += 1;
    else if (second > 12 && first <= 12) this.#monthFirst += 1;
    else if (first !== second) this.#either += 1;
  }

  /** The order that more of the dates allow; where they allow both alike, the usual one of the source. */
  order(usual: DayMonthOrder): DayMonthOrder {
    if (this.#dayFirst === this.#monthFirst) return usual;
    return this.#dayFirst > this.#monthFirst ? 'day_first' : 'month_first';
  }

  /** Whether there are dates that could be two days, and nothing that says which. */
  get undecided(): boolean {
    return this.#either > 0 && this.#dayFirst === this.#monthFirst;
  }
}

/**
 * Milliseconds since 1970 UTC; null for what is no instant, or a day that does not exist in that order (nothing is
 * carried into the next month). Without an offset the time is taken as UTC, without a time as midnight.
 */
export function parseSourceTime(text: string, order: DayMonthOrder): number | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [, year, month, day, hour, minute, second, fraction, sign, offsetHours, offsetMinutes] = yearFirst;
    const at = utc([year, month, day, hour, minute, second]);
    const milliseconds = Number((fraction ?? '').slice(0, 3).padEnd(3, '0'));
    return at === null ? null : at + milliseconds - offsetMs(sign, offsetHours, offsetMinutes);
  }
  const byPlace = BY_PLACE.exec(text);
  if (byPlace === null) return null;
  const [, first, , second, year, hour, minute, seconds, half, sign, offsetHours, offsetMinutes] = byPlace;
  const [day, month] = order === 'day_first' ? [first, second] : [second, first];
  const hours = half === undefined ? hour : hoursOfHalf(Number(hour), half);
  const at = hours === null ? null : utc([year, month, day, hours, minute, seconds]);
  return at === null ? null : at - offsetMs(sign, offsetHours, offsetMinutes);
}

function offsetMs(sign: string | undefined, hours = '0', minutes = '0'): number {
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -MINUTE_MS : MINUTE_MS);
}

/** 12 AM is midnight, 12 PM noon; null for 13 PM. */
function hoursOfHalf(hour: number, half: string): string | null {
  if (hour < 1 || hour > 12) return null;
  return String((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
}

function utc(parts: readonly (string | undefined)[]): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && at.getUTCHours() === hour;
  return exists && minute < 60 && second < 60 ? at.getTime() : null;
}
