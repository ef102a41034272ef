/**
 * Two tickets in the tables of Zendesk, worked out by hand. Business hours: Monday to Friday, nine to five in Paris,
 * where clocks went forward on Sunday 29 March 2026; Easter Monday, 6 April, is a holiday.
 *
 * Ticket 1, opened on Friday at 16:00 in Paris: new for half an hour, open until five, pending until Monday at 10:00,
 * open until noon; Desk has it until 11:00, then Network. Ticket 2, opened on Easter Monday at 10:00: solved a day later,
 * opened again an hour after that, and an hour later closed by a rule.
 */
export const SMALL_COPY = {
  'ticket_data.csv': `
id,created_at,status,requester_id,submitter_id,group_id,assignee_id,updated_at,via_channel
1,2026-03-27 15:00:00,solved,70,70,12,,2026-03-30 10:00:00,voice
2,2026-04-06 08:00:00,closed,N/A,70,,,2026-04-07 10:00:00,voice`,
  'ticket_field_history_data.csv': `
field_name,ticket_id,updated,user_id,value
status,1,2026-03-27 15:00:00,70,new
group_id,1,2026-03-27 15:00:00,70,11
status,1,2026-03-27 15:30:00,7,open
status,1,2026-03-27 16:00:00,7,pending
status,1,2026-03-30 08:00:00,70,open
group_id,1,2026-03-30 09:00:00,7,12
status,1,2026-03-30 10:00:00,7,solved
status,2,2026-04-06 08:00:00,70,new
status,2,2026-04-07 08:00:00,7,solved
status,2,2026-04-07 09:00:00,70,open
status,2,2026-04-07 10:00:00,-1,closed`,
  'group_data.csv': `
id,name
11,Desk
12,Network`,
  'user_data.csv': `
id,role,name
7,agent,Bob
70,end-user,Anna`,
  'schedule_data.csv': `
end_time,id,start_time,_fivetran_deleted,name,time_zone,created_at
2460,1,1980,FALSE,Office,Paris,2015-01-01 00:00:00
3900,1,3420,FALSE,Office,Paris,2015-01-01 00:00:00
5340,1,4860,FALSE,Office,Paris,2015-01-01 00:00:00
6780,1,6300,FALSE,Office,Paris,2015-01-01 00:00:00
8220,1,7740,FALSE,Office,Paris,2015-01-01 00:00:00`,
  'schedule_holiday_data.csv': `
id,schedule_id,start_date,end_date,name
1,1,2026-04-06,2026-04-06,Easter Monday`,
} as const;
