/**
 * Business hours as Zendesk keeps them: intervals in minutes since Sunday midnight on the clock of the schedule's zone,
 * and holidays as whole days. Of several schedules the oldest is Zendesk's default, and that of every group here: which
 * ticket went by which schedule is decided by rules that a copy does not hold.
 */
import {
  WEEKDAYS,
  type AnswerSettings,
  type Calendar,
  type CalendarException,
  type Hours,
  type Weekday,
} from '@twicetold/metrics';
import { knownValue } from '../../tables/known-value.ts';
import { ianaZone } from './time-zone-names.ts';

type Cells = Readonly<Record<string, string>>;

interface Schedule {
  readonly name: string;
  readonly zone: string;
  readonly createdAt: string;
  readonly hours: Map<Weekday, Hours[]>;
  readonly holidays: CalendarException[];
}

const DAY_MINUTES = 1440;
const DAY = /^\d{4}-\d{2}-\d{2}/;

export class Schedules {
  readonly #intervals: Cells[] = [];
  readonly #holidays: Cells[] = [];

  addInterval(cells: Cells): void {
    if (!isDeleted(cells)) this.#intervals.push(cells);
  }

  addHoliday(cells: Cells): void {
    if (!isDeleted(cells)) this.#holidays.push(cells);
  }

  /** Nothing where there are no schedules, or none whose zone is known. */
  settings(): AnswerSettings {
    const schedules = this.#read();
    const [oldest] = schedules.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
    if (oldest === undefined) return {};
    return { calendars: schedules.map(calendarOf), defaultCalendar: oldest.name };
  }

  #read(): Schedule[] {
    const schedules = new Map<string, Schedule>();
    for (const cells of this.#intervals) {
      const id = knownValue(cells['id']);
      const zone = ianaZone(knownValue(cells['time_zone']) ?? '');
      if (id === null || zone === null) continue;
      const name = knownValue(cells['name']) ?? id;
      const known = schedules.get(id) ?? {
        name: [...schedules.values()].some((other) => other.name === name) ? `${name} (${id})` : name,
        zone,
        createdAt: cells['created_at'] ?? '',
        hours: new Map<Weekday, Hours[]>(),
        holidays: [],
      };
      schedules.set(id, known);
      addHours(known.hours, Number(cells['start_time']), Number(cells['end_time']));
    }
    for (const cells of this.#holidays) {
      const from = DAY.exec(cells['start_date'] ?? '')?.[0];
      const to = DAY.exec(cells['end_date'] ?? '')?.[0];
      if (from !== undefined && to !== undefined)
        schedules.get(cells['schedule_id'] ?? '')?.holidays.push({ from, to, hours: [] });
    }
    return [...schedules.values()];
  }
}

/** One interval may run over several days; each day has its part. */
function addHours(hours: Map<Weekday, Hours[]>, start: number, end: number): void {
  for (let day = 0; day < 7; day++) {
    const from = Math.max(start - day * DAY_MINUTES, 0);
    const to = Math.min(end - day * DAY_MINUTES, DAY_MINUTES);
    // Zendesk's week begins on Sunday, ours on Monday.
    const weekday = WEEKDAYS[(day + 6) % 7] as Weekday;
    if (from < to) hours.set(weekday, [...(hours.get(weekday) ?? []), `${clock(from)}-${clock(to)}`]);
  }
}

function clock(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function calendarOf({ name, zone, hours, holidays }: Schedule): Calendar {
  const weekly = Object.fromEntries(
    [...hours].map(([weekday, intervals]) => [weekday, intervals.toSorted()]),
  );
  return { name, zone, weekly, ...(holidays.length === 0 ? {} : { exceptions: holidays }) };
}

const isDeleted = (cells: Cells) => cells['_fivetran_deleted']?.trim().toLowerCase() === 'true';
