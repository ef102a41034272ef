import { describe, expect, it } from '@jest/globals';
import { Reading } from '../../reading.ts';
import { chatwoot } from './chatwoot.ts';
import { conversation, lines, read, story, told, type Files } from './fixtures/story.ts';

describe('Chatwoot, from its database', () => {
  const conversations =
    'id,account_id,inbox_id,status,assignee_id,created_at,updated_at,contact_id,display_id,additional_attributes,team_id,last_activity_at,first_reply_created_at,priority,cached_label_list';
  const messages =
    'id,content,account_id,inbox_id,conversation_id,message_type,created_at,updated_at,private,status,content_type,content_attributes,sender_type,sender_id,additional_attributes';
  const reporting =
    'id,name,value,account_id,inbox_id,user_id,conversation_id,created_at,value_in_business_hours,event_start_time,event_end_time';
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const tables = (activity: (english: string) => string): Files => ({
    'conversations.csv': `${conversations}\n5512,1,4,1,8,2026-03-02 09:00:00,2026-03-02 12:40:00,70,12,{},2,2026-03-02 12:32:00,2026-03-02 09:10:00,,invoice\n`,
    'messages.csv': `${messages}\n${story()
      .map((each) => {
        const { sender } = each as { sender?: { id: number; type: string } };
        const sentBy =
          sender === undefined ? ',' : `${sender.type === 'user' ? 'User' : 'Contact'},${sender.id}`;
        const content = each.message_type === 2 ? activity(each.content) : each.content;
        const time = new Date(each.created_at * 1000).toISOString().slice(0, 19).replace('T', ' ');
        return `${each.id},${cell(content)},1,4,5512,${each.message_type},${time},${time},${each.private ? 't' : 'f'},0,0,{},${sentBy},{}`;
      })
      .join('\n')}\n`,
    'csat_survey_responses.csv':
      'id,account_id,conversation_id,message_id,rating,contact_id,created_at\n1,1,5512,900,2,70,2026-03-02 12:40:00\n',
    'inboxes.csv': 'id,channel_id,account_id,name,channel_type\n4,1,1,Site,Channel::WebWidget\n',
    'teams.csv': 'id,name,account_id,allow_auto_assign\n1,support,1,t\n2,billing,1,t\n',
    'users.csv': 'id,provider,uid,name,display_name\n7,email,a,Anna,Annie\n8,email,b,Bert,\n',
    // Resolved after 61 minutes and after 211; opened again two hours after the first time.
    'reporting_events.csv': `${reporting}
1,first_response,600,1,4,7,5512,2026-03-02 09:10:01,0,2026-03-02 09:00:00,2026-03-02 09:10:00
2,conversation_resolved,3660,1,4,8,5512,2026-03-02 10:01:01,0,2026-03-02 09:00:00,2026-03-02 10:00:58
3,conversation_opened,7140,1,4,8,5512,2026-03-02 12:00:01,0,2026-03-02 10:01:00,2026-03-02 12:00:00.5
4,conversation_resolved,12660,1,4,8,5512,2026-03-02 12:31:01,0,2026-03-02 09:00:00,2026-03-02 12:31:00
`,
  });

  it('tells the same as from the API, and what Chatwoot reports beside it', async () => {
    const rows = await read(tables((english) => english));
    expect(lines(rows)).toEqual([...told, '12:40 rating 2 of 5']);
    expect(rows.flatMap(({ figures }) => figures ?? [])).toEqual([
      { case: '12', figure: 'first_reply_minutes', value: 10 },
      { case: '12', figure: 'first_resolution_minutes', value: 61 },
      { case: '12', figure: 'full_resolution_minutes', value: 211 },
      { case: '12', figure: 'reopens', value: 1 },
    ]);
  });

  it('takes the statuses from the reporting events where the activity messages are in another language', async () => {
    const reading = new Reading();
    const rows = await read(
      tables(() => 'Algo pasó'),
      null,
      reading,
    );
    expect(lines(rows)).toEqual([
      '09:00 case.opened chat billing/Bert',
      '09:00 contact inbound',
      '09:10 contact outbound Anna',
      '10:00 contact outbound Bert',
      '10:00 case.resolved',
      '12:00 contact inbound',
      '12:00 case.reopened',
      '12:30 contact outbound Bert',
      '12:31 case.resolved',
      '12:32 case.updated invoice',
      '12:40 rating 2 of 5',
    ]);
    expect(reading.noticed.limitsOf(['teams'])).toHaveLength(2);
  });

  it('recognises its files among others', () => {
    const glimpse = (columns: string | null, values: unknown[] | null = null) =>
      chatwoot.recognises({ name: 'x', columns: columns?.split(',') ?? null, values, text: '' });
    expect(glimpse(conversations)).toBe(true);
    expect(glimpse(messages)).toBe(true);
    expect(glimpse(reporting)).toBe(true);
    expect(glimpse('id,ticket_id,public,body')).toBe(false);
    expect(glimpse(null, [{ data: { payload: [conversation(1)] } }])).toBe(true);
    expect(glimpse(null, [conversation(1)])).toBe(true);
    expect(glimpse(null, [{ id: 1, type: 'conversation', conversation_parts: {} }])).toBe(false);
  });
});
