/** What of a calendar changed: its zone, days of the week, days with other hours. */
import { WEEKDAYS } from '../../../messages/name-in.ts';

export interface Calendar {
  readonly zone: string;
  /** monday … sunday → hours; a day that is not named is closed. */
  readonly weekly: Readonly<Record<string, readonly string[] | undefined>>;
  readonly exceptions?: readonly {
    readonly date?: string;
    readonly from?: string;
    readonly to?: string;
    readonly hours: readonly string[];
  }[];
}

export type CalendarPart =
  | { readonly kind: 'zone'; readonly before: string | null; readonly after: string | null }
  | {
      readonly kind: 'weekday';
      /** Monday … Sunday. */
      readonly weekday: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | {
      readonly kind: 'days';
      readonly first: string;
      readonly last: string;
      /** null: no other hours than those of the week. */
      readonly before: readonly string[] | null;
      readonly after: readonly string[] | null;
    };

const NONE: Omit<Calendar, 'zone'> & { readonly zone: null } = { zone: null, weekly: {} };

/** null: there was, or is, no such calendar. */
export function calendarParts(before: Calendar | null, after: Calendar | null): CalendarPart[] {
  const [old, now] = [before ?? NONE, after ?? NONE];
  const zone: CalendarPart = { kind: 'zone', before: old.zone, after: now.zone };
  const week = WEEKDAYS.map((weekday): CalendarPart => {
    const of = ({ weekly }: Pick<Calendar, 'weekly'>) => weekly[weekday.toLowerCase()] ?? [];
    return { kind: 'weekday', weekday, before: of(old), after: of(now) };
  });
  const was = exceptionsOf(old);
  const is = exceptionsOf(now);
  const days = [...new Set([...was.keys(), ...is.keys()])].sort().map((span): CalendarPart => {
    const [first = '', last = first] = span.split('/');
    return { kind: 'days', first, last, before: was.get(span) ?? null, after: is.get(span) ?? null };
  });
  return [zone, ...week, ...days].filter(
    (part) => JSON.stringify(part.before) !== JSON.stringify(part.after),
  );
}

/** By "first/last"; of several of the same days all hours apply. */
function exceptionsOf({ exceptions = [] }: Pick<Calendar, 'exceptions'>): Map<string, readonly string[]> {
  const spans = new Map<string, readonly string[]>();
  for (const { date, from, to, hours } of exceptions) {
    const span = `${date ?? from ?? ''}/${date ?? to ?? ''}`;
    spans.set(span, [...(spans.get(span) ?? []), ...hours]);
  }
  return spans;
}
