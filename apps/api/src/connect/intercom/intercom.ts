/** Intercom: conversations that moved are searched for and fetched, and what its webhooks announce is fetched at once. */
import { intercom as adapter } from '../../load/adapters/intercom/intercom.ts';
import { fieldIn, textIn } from '../../load/tables/json-fields.ts';
import type { Connector } from '../connector.ts';
import {
  authorisation,
  configuration,
  isSigned,
  SECRETS,
  type IntercomConfiguration,
} from './configuration.ts';
import { fetchConversation } from './fetched-conversation.ts';
import { pullWorkspace } from './pull.ts';
import { workspaceOf } from './workspace.ts';

export const intercomConnector: Connector<IntercomConfiguration> = {
  name: 'intercom',
  about: 'Intercom: its API is asked every minute, webhooks make a conversation known at once.',
  adapter: { name: adapter.name, lacks: adapter.lacks },
  configuration,
  secrets: SECRETS,
  // Intercom allows a thousand a minute on its smallest plan, counted in windows of ten seconds.
  pace: [{ paths: /^/, requests: 160, perMs: 10_000 }],
  pollEveryMs: 60_000,
  headers: authorisation,
  verify: isSigned,
  // A webhook has the newest part of a conversation only: what it means rests on those before it.
  rowsOf(body) {
    const conversation = announcedConversation(body);
    return { rows: [], cases: conversation === null ? [] : [conversation] };
  },
  pull: pullWorkspace,
  async fetchCase(session, id) {
    const workspace = workspaceOf(session);
    await workspace.learn(session);
    return fetchConversation(session, workspace, id);
  },
};

/** Topics below `conversation` have a conversation as their item, those below `conversation_part` a part of one. */
function announcedConversation(body: unknown): string | null {
  const topic = textIn(body, 'topic');
  if (topic === null || !/^conversation(?:_part)?\./.test(topic) || topic === 'conversation.deleted')
    return null;
  const item = fieldIn(body, 'data.item');
  const type = textIn(item, 'type');
  const id =
    type === 'conversation_part'
      ? (textIn(item, 'conversation_id') ?? textIn(item, 'conversation.id'))
      : (textIn(item, 'conversation_id') ?? textIn(item, 'id'));
  return id !== null && /^\w+$/.test(id) ? id : null;
}
