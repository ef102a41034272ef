import type { Settings } from './settings.ts';

/** A workspace of which nothing is set, but for what is given. */
export const settingsWith = (given: Partial<Settings> = {}): Settings => ({
  version: 0,
  title: 'Desk',
  zone: 'Europe/Tallinn',
  keepTexts: true,
  calendars: [],
  teamCalendars: [],
  defaultCalendar: null,
  teamNames: [],
  teamSites: [],
  outsourced: [],
  directChannels: null,
  contactMinutes: [],
  riskThreshold: null,
  riskCalibration: null,
  audience: null,
  fieldWeights: [],
  targets: [],
  casesKeptMonths: null,
  textsKeptMonths: null,
  smallestGroup: null,
  defaults: { riskThreshold: 50, audience: { low: 1, likely: 2, high: 5 }, smallestGroup: 5 },
  file: '{}',
  folding: { waiting: 0, failed: 0 },
  ...given,
});
