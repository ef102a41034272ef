import { describe, expect, it } from '@jest/globals';
import { ticketFigures } from './ticket-metrics.ts';

const figures = (cells: Record<string, string>) =>
  Object.fromEntries(ticketFigures('7', cells).map(({ figure, value }) => [figure, value]));

describe('What Zendesk has computed of a ticket', () => {
  it('is read whichever way a copy writes minutes of the calendar and of working hours', () => {
    const both = { full_resolution_minutes: 90, full_resolution_minutes_business: 30 };
    expect(figures({ full_resolution_time_in_minutes: '{"calendar": 90, "business": 30}' })).toEqual(both);
    expect(
      figures({
        full_resolution_time_in_minutes__calendar: '90',
        full_resolution_time_in_minutes__business: '30',
      }),
    ).toEqual(both);
    expect(
      figures({ final_resolution_calendar_minutes: '90.0', full_resolution_business_minutes: '30.0000' }),
    ).toEqual(both);
  });

  it('is one move fewer than stations of groups, and unknown where no group ever had it', () => {
    expect(figures({ group_stations: '3', reopens: '1', replies: '4' })).toEqual({
      handoffs: 2,
      reopens: 1,
      replies: 4,
    });
    expect(figures({ group_stations_count: '' })).toEqual({ handoffs: null });
    expect(figures({ group_stations: '0' })).toEqual({ handoffs: null });
  });

  it('says nothing of columns that are not there, and not known of what is empty or no number', () => {
    expect(figures({ ticket_id: '7', status: 'closed' })).toEqual({});
    expect(figures({ assignee_stations: '', reopens: 'many' })).toEqual({ assignments: null, reopens: null });
    expect(figures({ reply_time_in_minutes: '{"calendar": null}' })).toEqual({
      first_reply_minutes: null,
      first_reply_minutes_business: null,
    });
  });
});
