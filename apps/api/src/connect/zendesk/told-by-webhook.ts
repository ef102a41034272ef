/**
 * What an event webhook says by itself, for accounts whose API may not be asked. It brings the ticket as it was
 * then (`detail`) and what changed (`event`), but no ids of updates: an event is known by ticket, kind and moment, so that the
 * two webhooks of one reassignment, or one that is sent again, are one event. Groups and agents are numbers in it.
 */
import type { CanonicalEvent } from '@twicetold/cases';
import { ToldEvents, type Happening } from '../../load/tables/told-events.ts';
import { channelNamed } from '../../load/adapters/zendesk/via.ts';
import { idIn, itemIn, listIn, textIn, timeIn, type Item } from '../../load/adapters/zendesk/json-item.ts';
import { statusHappenings } from '../../load/adapters/zendesk-tables/status-changes.ts';
import { SYSTEM } from '../../load/adapters/zendesk-tables/ticket-rows.ts';

interface Webhook {
  readonly type: string;
  readonly at: number;
  readonly detail: Item;
  readonly event: Item;
  readonly told: ToldEvents<null>;
}

const PREFIX = 'zen:event-type:ticket.';
/** The first comment is written down as the ticket is: within this of its creation. */
const AT_CREATION_MS = 5_000;

/** Empty for what says nothing that is measured, or cannot be read. */
export function eventsToldBy(body: unknown): readonly CanonicalEvent[] {
  const item = itemIn(body);
  const detail = itemIn(item?.['detail']);
  const type = textIn(item?.['type']);
  const id = idIn(detail?.['id']);
  const at = timeIn(item?.['time']) ?? timeIn(detail?.['updated_at']);
  if (item === null || detail === null || id === null || at === null || type?.startsWith(PREFIX) !== true)
    return [];
  const told = new ToldEvents<null>(id, idIn(detail['requester_id']));
  const event = itemIn(item['event']) ?? {};
  TELLERS[type.slice(PREFIX.length)]?.({ type, at, detail, event, told });
  return told.byRow.get(null) ?? [];
}

const TELLERS: Readonly<Record<string, (webhook: Webhook) => void>> = {
  created: opened,
  status_changed: statusChanged,
  group_assignment_changed: holderChanged,
  agent_assignment_changed: holderChanged,
  comment_added: commentAdded,
  custom_field_changed: fieldChanged,
  priority_changed: ({ told, at, event }) => {
    const priority = textIn(event['current'])?.toLowerCase() ?? null;
    if (priority !== null) told.addAt(null, at, 'about', 'priority', { type: 'case.updated', priority });
  },
  merged: ({ told, at, event }) => {
    const into = idIn(event['target_ticket_id']);
    if (into !== null) told.addAt(null, at, 'status', 'case.merged', { type: 'case.merged', into });
  },
};

const channelIn = (detail: Item) => {
  const channel = textIn(itemIn(detail['via'])?.['channel'])?.toLowerCase() ?? null;
  return channelNamed(channel === null ? null : (CHANNELS[channel] ?? channel));
};
/** Webhooks write some channels by other words than the API. */
const CHANNELS: Readonly<Record<string, string>> = {
  web_form: 'web',
  mail: 'email',
  web_service: 'api',
  chat_transcript: 'chat',
  chat_offline_message: 'chat',
};
const holderIn = (detail: Item) => ({ team: idIn(detail['group_id']), agent: idIn(detail['assignee_id']) });

function opened({ told, at, detail }: Webhook): void {
  const openedAt = timeIn(detail['created_at']) ?? at;
  const channel = channelIn(detail);
  told.add(null, openedAt, 'opened', 'opened', {
    type: 'case.opened',
    channel,
    priority: textIn(detail['priority'])?.toLowerCase() ?? null,
    ...holderIn(detail),
  });
  const byCustomer = idIn(detail['submitter_id']) === idIn(detail['requester_id']);
  if (byCustomer && channel !== null && detail['is_public'] !== false)
    told.add(null, openedAt, 'contact', 'contact', { type: 'contact', direction: 'inbound', channel });
}

function statusChanged({ told, at, detail, event }: Webhook): void {
  const merged = listIn(detail['tags']).includes('closed_by_merge');
  const [happenings = []] = statusHappenings([
    {
      row: { file: '', line: 0 },
      at,
      field: 'status',
      value: textIn(event['current']),
      previous: textIn(event['previous']),
      byRule: merged || textIn(detail['actor_id']) === SYSTEM,
    },
  ]);
  for (const happening of happenings) told.addAt(null, at, 'status', happening.type, happening);
}

function holderChanged({ told, at, detail }: Webhook): void {
  const { team, agent } = holderIn(detail);
  if (team === null) return;
  const happening: Happening = { type: 'handoff', toTeam: team, toAgent: agent };
  told.addAt(null, timeIn(detail['updated_at']) ?? at, 'holder', 'holder', happening);
}

function commentAdded({ told, at, detail, event }: Webhook): void {
  const comment = itemIn(event['comment']);
  const author = itemIn(comment?.['author']);
  const channel = channelIn(detail);
  const id = idIn(comment?.['id']);
  if (comment === null || id === null || channel === null || comment['is_public'] !== true) return;
  const byStaff = author?.['is_staff'] === true;
  if (!byStaff && isFirst(at, detail, comment)) return;
  told.add(null, at, 'comment', `comment/${id}`, {
    type: 'contact',
    direction: byStaff ? 'outbound' : 'inbound',
    channel,
    visibility: 'private',
    agent: byStaff ? idIn(author['id']) : null,
    text: textIn(comment['body']),
  });
}

/** It came with the ticket, which has told of it. */
function isFirst(at: number, detail: Item, comment: Item): boolean {
  const openedAt = timeIn(detail['created_at']);
  const words = textIn(comment['body']);
  return openedAt !== null && at - openedAt <= AT_CREATION_MS && words === textIn(detail['description']);
}

function fieldChanged({ told, at, event }: Webhook): void {
  const id = idIn(itemIn(event['custom_field'])?.['id']);
  if (id === null) return;
  const field = `custom_${id}`;
  const current = event['current'];
  const value = textIn(itemIn(current)?.['value'] ?? current);
  told.addAt(
    null,
    at,
    'fact',
    field,
    value === null
      ? { type: 'fact', field, action: 'cleared', by: 'agent' }
      : { type: 'fact', field, action: 'recorded', by: 'agent', value },
  );
}
