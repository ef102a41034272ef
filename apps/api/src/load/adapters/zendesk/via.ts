/** How something came about, as Zendesk's `via` says it: {channel, source: {from, to, rel}}. */
import { channelOf } from '../zendesk-tables/ticket-rows.ts';
import { idIn, idsIn, itemIn, textIn, type Item } from './json-item.ts';

export interface Via {
  readonly channel: string | null;
  /** How it came through the channel ("mention", "inbound"), or what sort of thing it is ("follow_up", "merge", "automation"). */
  readonly rel: string | null;
  /** Tickets that it came from or went to. */
  readonly fromTickets: readonly string[];
  readonly toTicket: string | null;
}

export function viaIn(value: unknown): Via {
  const via = itemIn(value);
  const source = itemIn(via?.['source']);
  const from = itemIn(source?.['from']);
  return {
    channel: textIn(via?.['channel'])?.toLowerCase() ?? null,
    rel: textIn(source?.['rel'])?.toLowerCase() ?? null,
    fromTickets: ticketsIn(from),
    toTicket: ticketsIn(itemIn(source?.['to']))[0] ?? null,
  };
}

function ticketsIn(end: Item | null): string[] {
  if (end === null) return [];
  const one = idIn(end['ticket_id']);
  return [...new Set([...(one === null ? [] : [one]), ...idsIn(end['ticket_ids'])])];
}

const CALL = /^(?:voice|(?:api_)?phone_call_(?:inbound|outbound)|(?:api_)?voicemail)$/;

/** A channel in our words. */
export function channelNamed(channel: string | null): string | null {
  return channel !== null && CALL.test(channel) ? 'phone' : channelOf(channel);
}

/** Channels of a single comment that are not that of its ticket: how an agent's answer was typed says nothing of how it was sent. */
export function ownChannel({ channel }: Via): 'twitter' | 'facebook' | 'phone' | null {
  if (channel === null) return null;
  if (CALL.test(channel)) return 'phone';
  if (channel.startsWith('twitter')) return 'twitter';
  return channel.startsWith('facebook') ? 'facebook' : null;
}
