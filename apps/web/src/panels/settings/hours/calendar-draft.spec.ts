import { describe, expect, it } from '@jest/globals';
import { settingsWith } from '../nothing-set.fixture.ts';
import { changeOfHours, hoursDraft, hoursIn, newCalendar } from './calendar-draft.ts';

const OFFICE = {
  name: 'office',
  zone: 'Europe/Tallinn',
  weekly: [
    { weekday: 'monday', hours: ['08:00-12:00', '13:00-17:00'] },
    { weekday: 'friday', hours: ['22:00-02:00'] },
  ],
  exceptions: [
    { date: '2026-02-24', from: null, to: null, hours: [] },
    { date: null, from: '2026-12-24', to: '2026-12-26', hours: ['10:00-14:00'] },
  ],
};

describe('Working hours of the form', () => {
  it.each([
    ['', []],
    ['08:00-12:00, 13:00-17:00', ['08:00-12:00', '13:00-17:00']],
    ['8:00 – 12:00; 13:00—17:00', ['08:00-12:00', '13:00-17:00']],
    ['22:00-2:00', ['22:00-02:00']],
    ['from eight', ['from eight']],
  ])('are read as they are meant: "%s"', (text, hours) => {
    expect(hoursIn(text)).toEqual(hours);
  });

  it('are one line a day, and a day that is closed is empty', () => {
    const { calendars } = hoursDraft(settingsWith({ calendars: [OFFICE] }));
    expect(calendars[0]?.weekly).toMatchObject({
      monday: '08:00-12:00, 13:00-17:00',
      tuesday: '',
      friday: '22:00-02:00',
    });
    expect(calendars[0]?.exceptions).toEqual([
      { from: '2026-02-24', to: '', hours: '' },
      { from: '2026-12-24', to: '2026-12-26', hours: '10:00-14:00' },
    ]);
  });

  it('change nothing as long as nobody writes anything, and are sent whole when one day is another', () => {
    const settings = settingsWith({ calendars: [OFFICE], defaultCalendar: 'office' });
    const draft = hoursDraft(settings);
    expect(changeOfHours(draft, settings)).toEqual({});
    const [office] = draft.calendars;
    if (office === undefined) throw new Error('no calendar');
    const shorter = { ...office, weekly: { ...office.weekly, friday: '' } };
    expect(changeOfHours({ ...draft, calendars: [shorter] }, settings)).toEqual({
      calendars: [{ ...OFFICE, weekly: [OFFICE.weekly[0]] }],
    });
    expect(changeOfHours({ ...draft, defaultCalendar: '' }, settings)).toEqual({ defaultCalendar: null });
  });

  it('begin as the week of an office: five days of eight hours', () => {
    const { weekly } = newCalendar('hours 1', 'UTC');
    expect(Object.values(weekly).filter((hours) => hours === '09:00-17:00')).toHaveLength(5);
    expect([weekly.saturday, weekly.sunday]).toEqual(['', '']);
  });
});
