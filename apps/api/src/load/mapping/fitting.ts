/** Whether what a column holds can be what its name says: a "State" of two-letter codes is a place and no status. */
import { isChannelWord } from './words/channel-words.ts';
import { eventMeaning } from './words/event-meanings.ts';
import { ratingWord, truthOf } from './words/ratings.ts';
import { statusMeaning } from './words/status-meanings.ts';
import type { ColumnProfile } from './column-profile.ts';
import { TIME_USES, type ColumnUse, type TimeFormat } from '@twicetold/metrics/mapping-uses';

const MOST_OF = 0.9;
const HALF = 0.5;

/** How most of its values are written, if they are times; null = they are none. `iso` also where order is to be decided. */
export function timeFormatOf(column: ColumnProfile, named: boolean): TimeFormat | null {
  const of = (count: number) => column.share(count);
  if (of(column.isoTimes + column.placedTimes) >= HALF) return 'iso';
  if (of(column.epochSeconds) >= MOST_OF && (named || column.smallest > 1_000_000_000))
    return 'epoch_seconds';
  if (of(column.epochMilliseconds) >= MOST_OF) return 'epoch_milliseconds';
  return named && of(column.serials) >= MOST_OF ? 'excel_serial' : null;
}

export const isTime = (column: ColumnProfile): boolean => timeFormatOf(column, false) !== null;

/** Share of its rows whose word a list knows. */
export function wordShare(column: ColumnProfile, knows: (word: string) => boolean): number {
  const { values } = column;
  return column.share(values.reduce((sum, { value, count }) => sum + (knows(value) ? count : 0), 0));
}

/** Different values of which a column of words has no more. */
const few = (column: ColumnProfile, most: number) => column.distinct !== null && column.distinct <= most;
const numeric = (column: ColumnProfile) => column.share(column.numbers) >= MOST_OF;
const whole = (column: ColumnProfile) => column.share(column.wholeNumbers) >= MOST_OF;
const yesOrNo = (column: ColumnProfile) => column.share(column.truths) >= MOST_OF;
const between = (column: ColumnProfile, low: number, high: number) =>
  column.share(column.numbers) >= HALF && column.smallest >= low && column.largest <= high;
const words = (column: ColumnProfile, most: number, length = 60) =>
  !isTime(column) && few(column, most) && column.averageLength <= length;
/** A few rows say little about how many there would be. */
const repeated = (column: ColumnProfile) => column.known < 20 || column.uniqueness < 0.9;

/**
 * @param exactly the column is called so, and not only something with it in it
 * @returns null = it fits, else why it does not, for the flags of the column
 */
export function misfit(use: ColumnUse, column: ColumnProfile, exactly: boolean): string | null {
  if (column.known === 0) return exactly && TIME_USES.has(use) ? null : 'it is empty';
  if (TIME_USES.has(use)) return timeFormatOf(column, exactly) === null ? 'its values are no times' : null;
  if (isTime(column) && !['value', 'fact'].includes(use)) return 'its values are times';
  return otherMisfit(use, column);
}

function otherMisfit(use: ColumnUse, column: ColumnProfile): string | null {
  const unless = (fits: boolean, why: string) => (fits ? null : why);
  switch (use) {
    case 'case':
    case 'parent':
    case 'merged_into':
      return unless(
        !yesOrNo(column) && column.averageLength <= 80 && column.emails === 0,
        'its values are no ids',
      );
    case 'customer':
      return unless(!yesOrNo(column) && column.averageLength <= 120, 'its values tell no customers apart');
    case 'status':
      if (numeric(column))
        return 'its values are numbers: say which of them mean open, waiting, resolved or closed';
      return unless(
        few(column, 100) && wordShare(column, (word) => statusMeaning(word) !== null) >= HALF,
        'most of its values are no words for a status',
      );
    case 'type':
      return unless(few(column, 500), 'it has too many different values for a type of events');
    case 'channel':
      return unless(words(column, 100, 40) && !yesOrNo(column), 'its values are no channels');
    case 'team':
    case 'from_team':
    case 'to_team':
      return unless(
        words(column, 1_000) && !yesOrNo(column) && column.emails === 0,
        'its values are no teams',
      );
    case 'agent':
    case 'from_agent':
    case 'to_agent':
      return unless(!yesOrNo(column) && column.averageLength <= 80, 'its values are no people');
    case 'reason':
    case 'product':
      return unless(
        words(column, 1_000, 80) && repeated(column) && !yesOrNo(column),
        'its values do not repeat',
      );
    case 'segment':
      return unless(words(column, 200) && repeated(column), 'its values do not repeat');
    case 'priority':
      return unless(words(column, 20, 30), 'it has too many different values');
    case 'csat':
    case 'ces':
    case 'score':
      return unless(
        between(column, 0, 100) || wordShare(column, (word) => ratingWord(word) !== null) >= HALF,
        'its values are no ratings',
      );
    case 'nps':
      return unless(between(column, 0, 10), 'its values are no whole numbers from 0 to 10');
    case 'public':
      return unless(
        wordShare(column, (word) => truthOf(word) !== null) >= HALF,
        'its values are no yes and no',
      );
    case 'direction':
      return unless(few(column, 10), 'its values are no directions');
    case 'actor_kind':
      return unless(few(column, 20), 'its values are no kinds of people');
    case 'scale':
      return unless(few(column, 10), 'its values are no scales');
    case 'subject':
    case 'text':
    case 'closing_note':
      return unless(!numeric(column) && !yesOrNo(column), 'its values are no text');
    case 'language':
      return unless(few(column, 100) && column.averageLength <= 15, 'its values are no languages');
    case 'reopen_count':
    case 'assignment_count':
    case 'sequence':
      return unless(whole(column), 'its values are no whole numbers');
    default:
      return null;
  }
}

export const looksLikeChannels = (column: ColumnProfile): boolean =>
  words(column, 30, 30) && wordShare(column, isChannelWord) >= 0.8;

export const looksLikeStatuses = (column: ColumnProfile): boolean =>
  words(column, 20, 40) &&
  column.averageLength >= 3 &&
  (column.distinct ?? 0) >= 2 &&
  wordShare(column, (word) => statusMeaning(word) !== null) >= MOST_OF;

export const looksLikeEventTypes = (column: ColumnProfile): boolean =>
  words(column, 200) && wordShare(column, (word) => eventMeaning(word) !== null) >= 0.6;

export const looksLikeIds = (column: ColumnProfile, rows: number): boolean =>
  column.known === rows &&
  column.uniqueness === 1 &&
  column.withSpaces === 0 &&
  column.longest <= 40 &&
  !isTime(column);

export const looksLikeEmails = (column: ColumnProfile): boolean => column.share(column.emails) >= 0.8;
