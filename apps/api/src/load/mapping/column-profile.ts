/** What kinds of values one column holds. */
import { writtenMoment } from './moments.ts';

/** Values whose counts are kept; a channel, a team, a status has fewer. */
const MOST_VALUES = 1_000;
/** Values by which repetition is judged. */
const MOST_KEYS = 50_000;
const SAMPLES = 3;
const LONGEST_SAMPLE = 80;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const TRUTH = /^(true|false|yes|no|y|n|jah|ei|да|нет|oui|non)$/i;
/** Seconds since 1970 that fall between 2000 and 2060; times a thousand, milliseconds. */
const EPOCH: readonly [number, number] = [946_684_800, 2_840_140_800];
/** Days of Excel between 2000 and 2060. */
const SERIAL: readonly [number, number] = [36_526, 58_441];

const within = (value: number, [low, high]: readonly [number, number]) => value >= low && value < high;

export class ColumnProfile {
  /** Of cells with a value in them. */
  known = 0;
  isoTimes = 0;
  /** Dates of two numbers and a year, and what they say of which is the day. */
  placedTimes = 0;
  dayFirst = 0;
  monthFirst = 0;
  couldBeEither = 0;
  /** Times that name a clock, and times that name their offset. */
  clocks = 0;
  offsets = 0;
  numbers = 0;
  wholeNumbers = 0;
  smallest = Infinity;
  largest = -Infinity;
  epochSeconds = 0;
  epochMilliseconds = 0;
  serials = 0;
  emails = 0;
  truths = 0;
  characters = 0;
  longest = 0;
  withSpaces = 0;
  readonly samples: string[] = [];
  /** By lower-case value; not kept beyond a bound. */
  readonly #counts = new Map<string, number>();
  readonly #spelled = new Map<string, string>();
  #overflowed = false;
  readonly #keys = new Set<string>();
  #keysSeen = 0;
  #repeated = 0;

  constructor(readonly name: string) {}

  see(value: string | null): void {
    if (value === null) return;
    this.known += 1;
    this.characters += value.length;
    this.longest = Math.max(this.longest, value.length);
    if (/\s/.test(value)) this.withSpaces += 1;
    this.#seeTime(value);
    if (NUMBER.test(value)) this.#seeNumber(Number(value.replace(',', '.')));
    if (EMAIL.test(value)) this.emails += 1;
    if (TRUTH.test(value)) this.truths += 1;
    this.#count(value);
  }

  /** Different values; null = too many to be counted. */
  get distinct(): number | null {
    return this.#overflowed ? null : this.#counts.size;
  }

  /** Share of the values that stand for themselves alone, 0 to 1; judged by the first 50 000. */
  get uniqueness(): number {
    return this.#keysSeen === 0 ? 0 : 1 - this.#repeated / this.#keysSeen;
  }

  get repeats(): boolean {
    return this.#repeated > 0;
  }

  /** Most frequent first, as they are first spelled; empty where there are too many. */
  get values(): readonly { readonly value: string; readonly count: number }[] {
    if (this.#overflowed) return [];
    return [...this.#counts]
      .map(([key, count]) => ({ value: this.#spelled.get(key) ?? key, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }

  get averageLength(): number {
    return this.known === 0 ? 0 : this.characters / this.known;
  }

  /** 0 to 1, of what is known. */
  share(count: number): number {
    return this.known === 0 ? 0 : count / this.known;
  }

  #seeTime(value: string): void {
    const moment = writtenMoment(value);
    if (moment === null || moment.shape === 'compact') return;
    if (moment.hasClock) this.clocks += 1;
    if (moment.offset !== null) this.offsets += 1;
    if (moment.shape !== 'by_place') {
      this.isoTimes += 1;
      return;
    }
    // `month` and `day` are the first and the second number here.
    const { month: first, day: second } = moment;
    this.placedTimes += 1;
    if (first > 12 && second <= 12) this.dayFirst += 1;
    else if (second > 12 && first <= 12) this.monthFirst += 1;
    else if (first !== second) this.couldBeEither += 1;
  }

  #seeNumber(value: number): void {
    this.numbers += 1;
    if (Number.isInteger(value)) this.wholeNumbers += 1;
    this.smallest = Math.min(this.smallest, value);
    this.largest = Math.max(this.largest, value);
    if (within(value, EPOCH)) this.epochSeconds += 1;
    if (within(value / 1000, EPOCH)) this.epochMilliseconds += 1;
    if (within(value, SERIAL)) this.serials += 1;
  }

  #count(value: string): void {
    const key = value.toLowerCase();
    if (this.#keysSeen < MOST_KEYS) {
      this.#keysSeen += 1;
      const short = key.length > 64 ? `${key.slice(0, 64)}${key.length}` : key;
      if (this.#keys.has(short)) this.#repeated += 1;
      else this.#keys.add(short);
    }
    if (this.#overflowed) return;
    const known = this.#counts.get(key);
    if (known === undefined) {
      if (this.samples.length < SAMPLES)
        this.samples.push(value.length > LONGEST_SAMPLE ? `${value.slice(0, LONGEST_SAMPLE)}…` : value);
      if (this.#counts.size >= MOST_VALUES) {
        this.#overflowed = true;
        this.#counts.clear();
        this.#spelled.clear();
        return;
      }
      this.#spelled.set(key, value);
    }
    this.#counts.set(key, (known ?? 0) + 1);
  }
}
