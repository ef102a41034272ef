import type { MailRhythm } from '../mail-schedules/mail-rhythm.ts';
import { WEEKDAYS, weekdayIn } from './name-in.ts';
import type { Words } from './words.ts';

const LAST_DAY = 31;

/** "every Monday at 8:00" */
export function rhythmInWords(rhythm: MailRhythm, words: Words, locale: string): string {
  const { hour } = rhythm;
  if (rhythm.every === 'WEEK')
    return words('rhythm.WEEK', { weekday: weekdayIn(locale, WEEKDAYS[rhythm.weekday - 1] ?? ''), hour });
  return rhythm.day >= LAST_DAY
    ? words('rhythm.MONTH.last', { hour })
    : words('rhythm.MONTH', { day: rhythm.day, hour });
}
