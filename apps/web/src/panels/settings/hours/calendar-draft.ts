/** Working hours as a form has them: the hours of a day in one line, "08:00-12:00, 13:00-17:00". */
import type { Change, Settings } from '../settings.ts';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface ExceptionDraft {
  readonly from: string;
  /** Empty: one day. */
  readonly to: string;
  /** Empty: closed. */
  readonly hours: string;
}
export interface CalendarDraft {
  readonly name: string;
  readonly zone: string;
  readonly weekly: Readonly<Record<Weekday, string>>;
  readonly exceptions: readonly ExceptionDraft[];
}
export interface HoursDraft {
  readonly calendars: readonly CalendarDraft[];
  readonly defaultCalendar: string;
}

type Calendar = Settings['calendars'][number];

export const hoursDraft = ({ calendars, defaultCalendar }: Settings): HoursDraft => ({
  defaultCalendar: defaultCalendar ?? '',
  calendars: calendars.map(calendarDraft),
});

const calendarDraft = ({ name, zone, weekly, exceptions }: Calendar): CalendarDraft => ({
  name,
  zone,
  weekly: Object.fromEntries(
    WEEKDAYS.map((day) => [day, (weekly.find(({ weekday }) => weekday === day)?.hours ?? []).join(', ')]),
  ) as Record<Weekday, string>,
  exceptions: exceptions.map(({ date, from, to, hours }) => ({
    from: date ?? from ?? '',
    to: to ?? '',
    hours: hours.join(', '),
  })),
});

/** "8:00 – 12:00" is meant as "08:00-12:00"; what cannot be read stays as it is, to be named. */
export function hoursIn(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => part.replaceAll(/\s*[-–—]\s*/g, '-').replaceAll(/(^|-)(\d):/g, '$10$2:'));
}

export const calendarOf = ({ name, zone, weekly, exceptions }: CalendarDraft) => ({
  name: name.trim(),
  zone,
  weekly: WEEKDAYS.flatMap((weekday) => {
    const hours = hoursIn(weekly[weekday]);
    return hours.length === 0 ? [] : [{ weekday, hours }];
  }),
  exceptions: exceptions.map(({ from, to, hours }) =>
    to === '' || to === from
      ? { date: from, from: null, to: null, hours: hoursIn(hours) }
      : { date: null, from, to, hours: hoursIn(hours) },
  ),
});

export function changeOfHours(draft: HoursDraft, settings: Settings): Change {
  const was = hoursDraft(settings);
  return {
    ...(JSON.stringify(draft.calendars) === JSON.stringify(was.calendars)
      ? {}
      : { calendars: draft.calendars.map(calendarOf) }),
    ...(draft.defaultCalendar === was.defaultCalendar
      ? {}
      : { defaultCalendar: draft.defaultCalendar === '' ? null : draft.defaultCalendar }),
  };
}

/** A week of an office, to begin with. */
export const newCalendar = (name: string, zone: string): CalendarDraft => ({
  name,
  zone,
  weekly: Object.fromEntries(
    WEEKDAYS.map((day) => [day, day === 'saturday' || day === 'sunday' ? '' : '09:00-17:00']),
  ) as Record<Weekday, string>,
  exceptions: [],
});
