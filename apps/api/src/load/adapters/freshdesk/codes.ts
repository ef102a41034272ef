/** What Freshdesk's numbers stand for (API v2 of tickets, conversations and satisfaction ratings). */
import { statusWord, type StatusWord } from '../../tables/status-words.ts';

const STATUSES: Readonly<Record<string, StatusWord | 'resolved'>> = {
  '2': 'open',
  '3': 'customer',
  '4': 'resolved',
  '5': 'closed',
  '6': 'customer',
  '7': 'third_party',
};

/** Pending is, for Freshdesk, waiting for the customer; other statuses are an organisation's own words. */
export function statusOf(value: string): StatusWord | 'resolved' {
  const known = STATUSES[value];
  if (known !== undefined) return known;
  if (/^pending$/i.test(value)) return 'customer';
  return /^resolved\b/i.test(value) ? 'resolved' : statusWord(value);
}

const CHANNELS: Readonly<Record<string, string>> = {
  '1': 'email',
  '2': 'portal',
  '3': 'phone',
  '4': 'forum',
  '5': 'twitter',
  '6': 'facebook',
  '7': 'chat',
  '8': 'app',
  '9': 'web form',
  '10': 'email',
  '11': 'shop',
  '12': 'bot',
  '13': 'whatsapp',
};
/** The ticket was opened by an agent writing to the customer. */
export const OUTBOUND_EMAIL = '10';

/** Of a ticket, by its `source`. */
export const channelOf = (source: string | null): string | null =>
  source === null ? null : (CHANNELS[source] ?? source.toLowerCase());

const OF_CONVERSATIONS: Readonly<Record<string, string>> = {
  '5': 'twitter',
  '7': 'facebook',
  '8': 'email',
  '9': 'phone',
};

/** Of a conversation, by its `source`; null = that of the ticket. */
export const channelOfConversation = (source: string | null): string | null =>
  OF_CONVERSATIONS[source ?? ''] ?? null;

/** What a survey answered, however many faces it showed. */
export const FROM_SURVEY = '6';

const PRIORITIES: Readonly<Record<string, string>> = {
  '1': 'low',
  '2': 'medium',
  '3': 'high',
  '4': 'urgent',
};
export const priorityOf = (value: string | null): string | null =>
  value === null ? null : (PRIORITIES[value] ?? value.toLowerCase());

/**
 * Surveys of three, five and seven faces share one scale from −103 to 103 with 100 in the middle; 101 and above is happy.
 * Its outer two steps are one here, so that "happy" is 4 of 5 and counts as satisfied.
 */
const SCORES: Readonly<Record<string, number>> = {
  '-103': 1,
  '-102': 1,
  '-101': 2,
  '100': 3,
  '101': 4,
  '102': 5,
  '103': 5,
};
export const BEST_SCORE = 5;
export const scoreOf = (value: number | null): number | null => SCORES[String(value)] ?? null;
