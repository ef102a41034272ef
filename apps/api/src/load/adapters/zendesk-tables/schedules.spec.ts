import { describe, expect, it } from '@jest/globals';
import { Schedules } from './schedules.ts';
import { ianaZone } from './time-zone-names.ts';

const office = { id: '1', name: 'Office', time_zone: 'Paris', created_at: '2020-01-01' };
/** Minutes since Sunday midnight. */
const at = (day: number, hour: number) => String((day * 24 + hour) * 60);

function settingsOf(intervals: Record<string, string>[], holidays: Record<string, string>[] = []) {
  const schedules = new Schedules();
  for (const interval of intervals) schedules.addInterval(interval);
  for (const holiday of holidays) schedules.addHoliday(holiday);
  return schedules.settings();
}

describe('The schedules of Zendesk', () => {
  it('are the hours of each day on its own clock, several a day, and past midnight in two parts', () => {
    const { calendars } = settingsOf([
      { ...office, start_time: at(1, 13), end_time: at(1, 17) },
      { ...office, start_time: at(1, 9), end_time: at(1, 12) },
      { ...office, start_time: at(5, 22), end_time: at(6, 2) },
      { ...office, start_time: at(0, 0), end_time: '90' },
    ]);
    expect(calendars).toEqual([
      {
        name: 'Office',
        zone: 'Europe/Paris',
        weekly: {
          monday: ['09:00-12:00', '13:00-17:00'],
          friday: ['22:00-24:00'],
          saturday: ['00:00-02:00'],
          sunday: ['00:00-01:30'],
        },
      },
    ]);
  });

  it('are closed on their holidays, from the first to the last day, and know none of other schedules', () => {
    const { calendars } = settingsOf(
      [{ ...office, start_time: at(1, 9), end_time: at(1, 17) }],
      [
        { schedule_id: '1', start_date: '2026-12-24', end_date: '2026-12-26' },
        { schedule_id: '2', start_date: '2026-07-01', end_date: '2026-07-01' },
        { schedule_id: '1', start_date: '2026-08-01', end_date: '2026-08-01', _fivetran_deleted: 'TRUE' },
      ],
    );
    expect(calendars?.[0]?.exceptions).toEqual([{ from: '2026-12-24', to: '2026-12-26', hours: [] }]);
  });

  it('have the oldest for all, and tell two of one name apart', () => {
    const hours = { start_time: at(1, 9), end_time: at(1, 17) };
    const settings = settingsOf([
      { ...office, ...hours, id: '2', created_at: '2021-01-01' },
      { ...office, ...hours },
    ]);
    expect(settings.calendars?.map(({ name }) => name)).toEqual(['Office', 'Office (1)']);
    expect(settings.defaultCalendar).toBe('Office (1)');
  });

  it('are none where none is in the copy, or nobody knows the zone', () => {
    expect(settingsOf([])).toEqual({});
    expect(settingsOf([{ ...office, time_zone: 'Atlantis', start_time: '0', end_time: '60' }])).toEqual({});
  });
});

describe('The zones of Zendesk', () => {
  it.each([
    ['Paris', 'Europe/Paris'],
    ['Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ['Eastern Time (US & Canada)', 'America/New_York'],
    ['Tallinn', 'Europe/Tallinn'],
    ['Mexico City', 'America/Mexico_City'],
    ['New Delhi', 'Asia/Kolkata'],
    ['Edinburgh', 'Europe/London'],
    ['UTC', 'UTC'],
    ['Europe/Tallinn', 'Europe/Tallinn'],
  ])('are those of the IANA database: %s is %s', (name, zone) => expect(ianaZone(name)).toBe(zone));
});
