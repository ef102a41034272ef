/** Per source a small export that is read without a complaint: what the fuzzers begin with. */
export type Files = Readonly<Record<string, string>>;

const lines = (...of: readonly string[]) => `${of.join('\n')}\n`;
const jsonLines = (...of: readonly object[]) => lines(...of.map((one) => JSON.stringify(one)));
const at = (time: string) => `2026-03-02T${time}:00Z`;
const seconds = (time: string) => Date.parse(at(time)) / 1000;
const object = (id: string, type: string, related: readonly string[] = []) => ({
  id,
  type,
  attributes: [],
  relationships: related.map((objectId) => ({ objectId, qualifier: 'in' })),
});
const chat = (id: number, time: string, message_type: number, content: string, more: object = {}) => ({
  id,
  conversation_id: 12,
  message_type,
  content,
  content_type: 'text',
  private: false,
  status: 'sent',
  created_at: seconds(time),
  ...more,
});

export const CORPUS: Readonly<Record<string, Files>> = {
  canonical: {
    'events.ndjson': jsonLines(
      { id: '1', at: at('09:00'), case: 'M-1', customer: 'c-1', type: 'case.opened', team: 'Desk', seq: 1 },
      {
        id: '2',
        at: at('09:05'),
        case: 'M-1',
        type: 'contact',
        direction: 'inbound',
        channel: 'phone',
        text: 'Invoice 40-1177',
        waitSeconds: 30,
      },
      {
        id: '3',
        at: at('09:10'),
        case: 'M-1',
        type: 'handoff',
        toTeam: 'Billing',
        passed: ['invoice_number'],
      },
      {
        id: '4',
        at: at('09:20'),
        case: 'M-1',
        type: 'promise.made',
        promise: 'p',
        what: 'callback',
        dueAt: at('12:00'),
      },
      { id: '5', at: at('10:00'), case: 'M-1', type: 'case.resolved' },
      { id: '6', at: at('10:05'), case: 'M-1', type: 'rating', scale: 'csat', score: 4, max: 5 },
    ),
  },
  servicenow: {
    'log.csv': lines(
      'number,incident_state,opened_at,sys_updated_at,assignment_group,assigned_to,caller_id,priority,location,reassignment_count,reopen_count',
      'INC1,New,2/3/2026 09:00,2/3/2026 09:00,Group 1,Resolver 1,Caller 1,3 - Moderate,Location 1,0,0',
      'INC1,Active,2/3/2026 09:00,2/3/2026 10:00,Group 2,?,Caller 1,3 - Moderate,Location 2,1,0',
      'INC1,Resolved,2/3/2026 09:00,2/3/2026 11:00,Group 2,Resolver 2,Caller 1,3 - Moderate,Location 2,1,0',
    ),
  },
  'servicenow-audit': {
    'incident.csv': lines(
      'sys_id,number,opened_at,state,hold_reason,caller_id,contact_type,assignment_group,assigned_to,category,priority,reassignment_count,reopen_count',
      'a1,INC1,2026-03-02 09:00:00,7,,eve1,phone,field,bo1,network,2,2,1',
    ),
    'sys_audit.csv': lines(
      'documentkey,tablename,fieldname,oldvalue,newvalue,user,sys_created_on',
      'a1,incident,assignment_group,desk,field,ann,2026-03-02 10:00:00',
      'a1,incident,state,2,6,bo,2026-03-02 12:00:00',
    ),
    'sys_user_group.csv': lines('sys_id,name', 'desk,Service desk', 'field,Field service'),
  },
  zendesk: {
    'tickets.json': jsonLines({
      id: 5,
      created_at: at('09:00'),
      updated_at: at('20:00'),
      status: 'open',
      requester_id: 70,
      submitter_id: 70,
      via: { channel: 'web', source: { from: {}, to: {}, rel: null } },
      tags: ['blue'],
      custom_fields: [{ id: 8100, value: 'A-17' }],
    }),
    'audits.json': jsonLines(
      {
        id: 1,
        ticket_id: 5,
        created_at: at('09:00'),
        author_id: 70,
        events: [{ id: 2, type: 'Create', field_name: 'status', value: 'new' }],
      },
      {
        id: 3,
        ticket_id: 5,
        created_at: at('10:00'),
        author_id: 7,
        events: [{ id: 4, type: 'Change', field_name: 'group_id', value: '2', previous_value: '1' }],
      },
    ),
  },
  'zendesk-tables': {
    'ticket.csv': lines(
      'id,created_at,status,requester_id,submitter_id,group_id,via_channel',
      '5,2026-03-02 09:00:00,open,70,70,2,web',
    ),
    'ticket_field_history.csv': lines(
      'field_name,ticket_id,updated,_synced,user_id,value',
      'group_id,5,2026-03-02 10:00:00,,7,2',
      'status,5,2026-03-02 11:00:00,,7,solved',
    ),
    'group.csv': lines('id,name', '1,Desk', '2,Network'),
  },
  salesforce: {
    'Case.csv': lines(
      'Id,ContactId,Origin,OwnerId,Status,Priority,IsClosed,ParentId,MasterRecordId,CreatedDate,ClosedDate',
      '500A0000001AbCdIAM,003A0000000ContIAA,Phone,005A0000000AnnnIAA,Closed,High,true,,,2026-03-02T09:00:00.000Z,2026-03-04T09:00:00.000Z',
    ),
    'CaseHistory.csv': lines(
      'CaseId,Field,OldValue,NewValue,CreatedDate,CreatedById',
      '500A0000001AbCd,Owner,00GA0000000BiLLMAA,00GA0000000StoRMAA,2026-03-02T10:00:00.000Z,005A0000000AnnnIAA',
    ),
  },
  freshdesk: {
    'tickets.json': JSON.stringify([
      {
        id: 20,
        requester_id: 5,
        responder_id: 71,
        group_id: 9,
        source: 3,
        status: 5,
        priority: 2,
        type: 'Invoice',
        created_at: at('09:00'),
        updated_at: at('19:00'),
        stats: { resolved_at: at('18:00') },
      },
    ]),
    'activities.json': JSON.stringify({
      activities_data: [
        {
          performed_at: '02-03-2026 10:00:00 +0000',
          ticket_id: 20,
          performer_type: 'user',
          performer_id: 71,
          activity: { group: 'Field service', agent_id: 72 },
        },
      ],
    }),
  },
  chatwoot: {
    'conversations.json': jsonLines({
      id: 12,
      account_id: 1,
      inbox_id: 4,
      status: 'open',
      meta: { channel: 'Channel::WebWidget', sender: { id: 70, name: 'Mari' } },
      labels: [],
      created_at: seconds('09:00'),
      last_activity_at: seconds('18:00'),
      first_reply_created_at: 0,
    }),
    'messages.json': jsonLines(
      chat(101, '09:00', 0, 'My invoice is wrong', { sender: { id: 70, name: 'Mari', type: 'contact' } }),
      chat(102, '09:12', 2, 'Assigned to Bert via billing by Anna'),
      chat(103, '10:01', 2, 'Conversation was marked resolved by Bert'),
    ),
  },
  intercom: {
    'conversations.json': JSON.stringify({
      type: 'conversation',
      id: '9',
      created_at: seconds('09:00'),
      state: 'closed',
      source: { type: 'conversation', body: '<p>Hi</p>', author: { type: 'user', id: 'u1' } },
      contacts: { contacts: [{ type: 'contact', id: 'u1' }] },
      conversation_parts: {
        conversation_parts: [
          {
            id: '1',
            part_type: 'assignment',
            created_at: seconds('09:10'),
            assigned_to: { type: 'team', id: '2' },
            author: { type: 'admin', id: '4' },
          },
          { id: '2', part_type: 'close', created_at: seconds('10:00'), author: { type: 'admin', id: '4' } },
        ],
      },
    }),
  },
  open311: {
    'requests.json': JSON.stringify([
      {
        service_request_id: '14-7',
        status: 'closed',
        service_name: 'Pothole',
        agency_responsible: 'Streets',
        requested_datetime: '2026-03-02T10:00:00-05:00',
        updated_datetime: '2026-03-09T10:00:00-05:00',
        expected_datetime: '2026-03-05T10:00:00-05:00',
        extended_attributes: { channel: 'App' },
      },
    ]),
  },
  xes: {
    'log.xes': lines(
      '<?xml version="1.0"?><log xes.version="1.0" xmlns="http://www.xes-standard.org/">',
      '<trace><string key="concept:name" value="P-7"/><string key="customer" value="c-4"/>',
      '<event><string key="concept:name" value="Confirm"/><string key="org:group" value="Front"/><string key="lifecycle:transition" value="complete"/><date key="time:timestamp" value="2026-03-02T09:00:00.000+01:00"/></event>',
      '<event><string key="concept:name" value="Print"/><string key="org:group" value="Back"/><string key="lifecycle:transition" value="complete"/><date key="time:timestamp" value="2026-03-02T10:00:00.000+01:00"/></event>',
      '</trace></log>',
    ),
  },
  ocel: {
    'log.json': JSON.stringify({
      eventTypes: [],
      objectTypes: [],
      objects: [object('c-4', 'Customer'), object('g-1', 'Support Team'), object('T-1', 'Ticket', ['c-4'])],
      events: [
        { ...object('e1', 'Create ticket', ['T-1', 'g-1']), time: at('08:00') },
        { ...object('e2', 'Resolve ticket', ['T-1', 'g-1']), time: at('10:00') },
      ],
    }),
  },
  table: {
    'rows.csv': lines(
      'case id;activity;timestamp;team;customer',
      'A-1;opened;2026-03-02 09:00;Desk;c1',
      'A-1;resolved;2026-03-02 11:00;Billing;c1',
    ),
  },
};
