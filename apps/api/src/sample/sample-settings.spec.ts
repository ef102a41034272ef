import { describe, expect, it } from '@jest/globals';
import { checkSettings } from '@twicetold/metrics';
import { TEAM_NAMES } from './company/teams.ts';
import { sampleSettings } from './sample-settings.ts';

describe('The settings of the simulated company', () => {
  const settings = sampleSettings(Date.parse('2026-11-22T12:00:00Z'));

  it('would be taken from anybody else', () => {
    expect(checkSettings(settings)).toEqual({ ok: true, settings });
  });

  it('give every team the hours that it keeps', () => {
    expect(Object.keys(settings.teamCalendars ?? {})).toEqual(TEAM_NAMES);
    expect(settings.teamCalendars).toMatchObject({
      'Field dispatch Narva': 'Monday to Friday 08:00-18:00',
      Showroom: 'every day 10:00-20:00',
      'Social care': 'every day 08:00-24:00',
    });
  });

  it('close the offices on Independence Day of the two years it touches, and of the next', () => {
    const office = settings.calendars?.find(({ name }) => name.startsWith('Monday'));
    const independence = office?.exceptions?.filter(({ date }) => date?.endsWith('-02-24'));
    expect(independence?.map(({ date }) => date)).toEqual(['2025-02-24', '2026-02-24', '2027-02-24']);
  });
});
