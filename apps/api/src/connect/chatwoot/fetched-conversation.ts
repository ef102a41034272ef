/** One conversation with all its messages, fetched from an account. */
import type { SourceRow } from '../../load/adapters/adapter.ts';
import { readConversation, readMessage } from '../../load/adapters/chatwoot/api-values.ts';
import { conversationRows } from '../../load/adapters/chatwoot/conversation-file.ts';
import { isUnreadable, type PlacedPart } from '../../load/adapters/chatwoot/parts.ts';
import { fieldIn, numberIn, textIn } from '../../load/tables/json-fields.ts';
import { Trouble } from '../trouble.ts';
import { elementsOf, type Account, type ChatwootSession } from './account.ts';

const PAGE = 20;

/**
 * Messages first: of what is said of the conversation afterwards the messages may lack the reason, but never the other
 * way round. No rows where there is no such conversation any more.
 */
export async function fetchConversation(
  session: ChatwootSession,
  account: Account,
  id: string,
): Promise<readonly SourceRow[]> {
  const path = `${account.path}/conversations/${encodeURIComponent(id)}`;
  try {
    const messages = await messagesOf(session, `${path}/messages`);
    return rowsOf(account, await session.get(path), messages, path, session);
  } catch (error) {
    if (error instanceof Trouble && error.code === 'not_found') return [];
    throw error;
  }
}

/** The newest twenty, then those before the oldest: twenty at a time in every version since there is such an API. */
async function messagesOf(session: ChatwootSession, path: string): Promise<readonly unknown[]> {
  const messages: unknown[] = [];
  for (let before: number | null = null; ;) {
    const page = elementsOf(await session.get(before === null ? path : `${path}?before=${before}`));
    const ids = page.map((message) => numberIn(message, 'id')).filter((each) => each !== null);
    const oldest = Math.min(...ids);
    if (ids.length === 0 || (before !== null && oldest >= before)) return messages;
    messages.push(...page);
    if (page.length < PAGE) return messages;
    before = oldest;
  }
}

function rowsOf(
  account: Account,
  conversation: unknown,
  messages: readonly unknown[],
  file: string,
  session: ChatwootSession,
): readonly SourceRow[] {
  const { directory, missing } = account;
  const read = readConversation(conversation);
  if (isUnreadable(read)) return [{ file, line: 0, events: [], rejection: read, raw: null }];
  directory.addTeam(fieldIn(conversation, 'meta.team'));
  directory.addAgent(fieldIn(conversation, 'meta.assignee'));
  const parts: PlacedPart[] = [{ file, line: 0, part: read }];
  const rejected: SourceRow[] = [];
  for (const [index, value] of messages.entries()) {
    if (textIn(value, 'sender.type') === 'user') directory.addAgent(fieldIn(value, 'sender'));
    const message = readMessage(value);
    const place = { file: `${file}/messages`, line: index + 1 };
    if (isUnreadable(message)) rejected.push({ ...place, events: [], rejection: message, raw: null });
    // The answer of a survey has no time here; it comes with the survey responses.
    else parts.push({ ...place, part: { ...message, rating: null } });
  }
  const rows = [...conversationRows(parts, null, directory, missing, true), ...rejected];
  missing.reportWithoutNumbers(session.noticed);
  return rows;
}
