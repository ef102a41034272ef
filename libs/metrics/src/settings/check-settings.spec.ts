import { describe, expect, it } from '@jest/globals';
import { checkSettings } from './check-settings.ts';

const office = {
  name: 'office',
  zone: 'Europe/Tallinn',
  weekly: { monday: ['08:00-12:00', '13:00-17:00'], friday: ['22:00-02:00'] },
  exceptions: [
    { date: '2026-02-24', hours: [] },
    { from: '2026-12-24', to: '2026-12-26', hours: ['10:00-14:00'] },
  ],
};

const problems = (settings: unknown) => {
  const checked = checkSettings(settings);
  return checked.ok ? [] : checked.problems.map(({ field, reason }) => `${field} ${reason}`);
};
const ofCalendar = (change: object) => problems({ calendars: [{ ...office, ...change }] });

describe('Settings', () => {
  it('that are right are kept as they stand, and nothing set is right too', () => {
    const settings = {
      calendars: [office],
      teamCalendars: { Billing: 'office' },
      defaultCalendar: 'office',
      teamNames: { Bills: 'Billing', Invoices: 'Billing' },
      riskThreshold: 40,
      fieldWeights: { order_number: 2 },
    };
    expect(checkSettings(settings)).toEqual({ ok: true, settings });
    expect(problems({})).toEqual([]);
  });

  it.each([
    ['settings must be an object', []],
    ['riskThreshold must be at most 100', { riskThreshold: 101 }],
    ['riskThreshold must be a number', { riskThreshold: 'high' }],
    ['fieldWeights.phone must be at least 0', { fieldWeights: { phone: -1 } }],
    ['teamNames.Bills must be a text', { teamNames: { Bills: 3 } }],
    ['calendars must be a list', { calendars: { office } }],
    ['calendars[0].weekly is missing', { calendars: [{ name: 'a', zone: 'UTC' }] }],
    ['defaultCalendar is "night", but there is no calendar of that name', { defaultCalendar: 'night' }],
    [
      'teamCalendars.Billing is "night", but there is no calendar of that name',
      { calendars: [office], teamCalendars: { Billing: 'night' } },
    ],
    [
      'teamCalendars.Bills is called "Billing" now, by teamNames',
      { calendars: [office], teamCalendars: { Bills: 'office' }, teamNames: { Bills: 'Billing' } },
    ],
    ['calendars[1].name is the name of another calendar too', { calendars: [office, office] }],
    ['outsourced.Bills must be true or false', { outsourced: { Bills: 'yes' } }],
    [
      'teamSites.Bills is called "Billing" now, by teamNames',
      { teamSites: { Bills: 'Riga' }, teamNames: { Bills: 'Billing' } },
    ],
    ['targets[0].metric is "speed", which is no metric', { targets: [{ metric: 'speed', value: 1 }] }],
    [
      'targets[0].value is of a share, and must be from 0 to 1 (0 % to 100 %)',
      { targets: [{ metric: 'repeat_rate', value: 18 }] },
    ],
    ['targets[0].value must be at least 0', { targets: [{ metric: 'resolution_median', value: -1 }] }],
    [
      'targets[2] is for the same as another one',
      {
        targets: [
          { metric: 'nps', value: -5 },
          { metric: 'nps', value: 20, channel: 'phone' },
          { metric: 'nps', value: 30, channel: 'phone' },
        ],
      },
    ],
    [
      'targets[0].team is called "Billing" now, by teamNames',
      { targets: [{ metric: 'nps', value: 1, team: 'Bills' }], teamNames: { Bills: 'Billing' } },
    ],
  ])('that are wrong name the field and the reason: %s', (problem, settings) => {
    expect(problems(settings)).toEqual([problem]);
  });

  it('that nobody knows are refused, with those there are', () => {
    expect(problems({ riskTreshold: 40 })[0]).toMatch(/^riskTreshold is not known; there are calendars, /);
  });

  it.each([
    ['calendars[0].zone must be an IANA zone, like Europe/Tallinn', { zone: 'Tallinn' }],
    ['calendars[0].weekly.mon is not known', { weekly: { mon: [] } }],
    ['calendars[0].exceptions[0] must have a date, or else from and to', { exceptions: [{ hours: [] }] }],
    [
      'calendars[0].exceptions[0] must have a date, or else from and to',
      { exceptions: [{ date: '2026-01-01', to: '2026-01-02', hours: [] }] },
    ],
    [
      'calendars[0].exceptions[0].date is "2026-02-30", which no calendar has',
      { exceptions: [{ date: '2026-02-30', hours: [] }] },
    ],
    [
      'calendars[0].exceptions[0].to must not be before 2026-12-26',
      { exceptions: [{ from: '2026-12-26', to: '2026-12-24', hours: [] }] },
    ],
    [
      'calendars[0].exceptions[0].date must be a day like 2026-12-24',
      { exceptions: [{ date: '24.12.2026', hours: [] }] },
    ],
  ])('of a calendar that are wrong name it: %s', (problem, change) => {
    expect(ofCalendar(change)).toEqual([problem]);
  });

  it.each(['8-18', '08:00-08:00', '24:00-26:00', '08:00–18:00', '08:60-09:00'])(
    'do not take "%s" for hours',
    (hours) => {
      const reason = 'but must be like 08:00-18:00, 22:00-02:00 (past midnight) or 00:00-24:00';
      expect(ofCalendar({ weekly: { monday: ['08:00-12:00', hours] } })).toEqual([
        `calendars[0].weekly.monday[1] is "${hours}", ${reason}`,
      ]);
    },
  );

  it('do not let names of teams lead round in a circle', () => {
    expect(problems({ teamNames: { A: 'B', B: 'A', C: 'A', D: 'E' } })).toEqual([
      'teamNames.A leads round in a circle',
      'teamNames.B leads round in a circle',
      'teamNames.C leads round in a circle',
    ]);
    expect(problems({ teamNames: { A: 'A' } })).toEqual(['teamNames.A leads round in a circle']);
  });
});
