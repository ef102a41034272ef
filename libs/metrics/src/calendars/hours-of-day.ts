/**
 * Which hours begin on a day: those of its weekday, unless an exception names it. Of several exceptions the one that names
 * the fewest days wins (the 27th open within a closed week); of equally long ones all hours apply. So their order never matters.
 */
import { daysBetween } from '../periods/calendar-day.ts';
import {
  readHours,
  WEEKDAYS,
  type Calendar,
  type CalendarException,
  type LocalInterval,
} from './calendar.ts';

interface Rule {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly intervals: readonly LocalInterval[];
}

/** Hours that cannot be read are none: the settings are checked before they are kept. */
const intervalsOf = (hours: readonly string[]): LocalInterval[] =>
  hours.map(readHours).filter((interval) => interval !== null);

/** `weekday`: 0 Monday to 6 Sunday; `day`: "2026-03-29". */
export function hoursOfDay({ weekly, exceptions = [] }: Calendar) {
  const usual = WEEKDAYS.map((weekday) => intervalsOf(weekly[weekday] ?? []));
  const rules = exceptions.map(ruleOf).sort((a, b) => a.days - b.days);
  const singles = new Map<string, LocalInterval[]>();
  const ranges: Rule[] = [];
  for (const rule of rules) {
    if (rule.days === 1) singles.set(rule.from, [...(singles.get(rule.from) ?? []), ...rule.intervals]);
    else ranges.push(rule);
  }
  return (day: string, weekday: number): readonly LocalInterval[] => {
    const single = singles.get(day);
    if (single !== undefined) return single;
    const naming = ranges.filter(({ from, to }) => from <= day && day <= to);
    const fewest = naming[0]?.days;
    if (fewest === undefined) return usual[weekday] as LocalInterval[];
    return naming.filter(({ days }) => days === fewest).flatMap(({ intervals }) => intervals);
  };
}

function ruleOf({ date, from, to, hours }: CalendarException): Rule {
  const first = date ?? from ?? '';
  const last = date ?? to ?? first;
  return { from: first, to: last, days: daysBetween(first, last) + 1, intervals: intervalsOf(hours) };
}
