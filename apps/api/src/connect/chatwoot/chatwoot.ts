/** Chatwoot: conversations that moved are fetched with their messages, and what its webhooks announce is fetched at once. */
import { chatwoot as adapter } from '../../load/adapters/chatwoot/chatwoot.ts';
import { textIn } from '../../load/tables/json-fields.ts';
import type { Connector } from '../connector.ts';
import { accountOf } from './account.ts';
import {
  authorisation,
  configuration,
  isSigned,
  SECRETS,
  type ChatwootConfiguration,
} from './configuration.ts';
import { fetchConversation } from './fetched-conversation.ts';
import { pullAccount } from './pull.ts';

export const chatwootConnector: Connector<ChatwootConfiguration> = {
  name: 'chatwoot',
  about: 'Chatwoot: its API is asked every minute, webhooks make a conversation known at once.',
  adapter: { name: adapter.name, lacks: adapter.lacks },
  configuration,
  secrets: SECRETS,
  // An installation lets an address make three thousand requests a minute unless it is told otherwise; its agents need it too.
  pace: [{ paths: /^/, requests: 600, perMs: 60_000 }],
  pollEveryMs: 60_000,
  headers: authorisation,
  verify: isSigned,
  // What a message means (who had it, whether it was resolved) rests on those before it.
  rowsOf(body) {
    const conversation = announcedConversation(body);
    return { rows: [], cases: conversation === null ? [] : [conversation] };
  },
  pull: pullAccount,
  async fetchCase(session, id) {
    const account = accountOf(session);
    await account.learn(session);
    return fetchConversation(session, account, id);
  },
};

/** By the number that the API knows it by: of a conversation its id, of a message that of the conversation it stands in. */
function announcedConversation(body: unknown): string | null {
  const event = textIn(body, 'event');
  if (event === null) return null;
  const id = event.startsWith('message_')
    ? textIn(body, 'conversation.id')
    : event.startsWith('conversation_')
      ? (textIn(body, 'id') ?? textIn(body, 'conversation.id'))
      : null;
  return id !== null && /^\d+$/.test(id) ? id : null;
}
