/** One conversation with its parts, fetched from a workspace. */
import type { SourceRow } from '../../load/adapters/adapter.ts';
import { conversationRows } from '../../load/adapters/intercom/conversation-rows.ts';
import { isUnreadable, partValues, readConversation } from '../../load/adapters/intercom/parts.ts';
import { Trouble } from '../trouble.ts';
import type { IntercomSession, Workspace } from './workspace.ts';

/** No rows where there is no such conversation any more. */
export async function fetchConversation(
  session: IntercomSession,
  workspace: Workspace,
  id: string,
): Promise<readonly SourceRow[]> {
  const path = `/conversations/${encodeURIComponent(id)}`;
  try {
    const value = await session.get(path);
    const conversation = readConversation(value);
    if (isUnreadable(conversation))
      return [{ file: path, line: 0, events: [], rejection: conversation, raw: null }];
    const { directory, missing } = workspace;
    directory.addFrom(value, partValues(value));
    const placed = { file: path, line: 0, found: { kind: 'conversation', conversation } } as const;
    const rows = [...conversationRows([placed], null, directory, missing)];
    missing.reportWithoutNumbers(session.noticed);
    return rows;
  } catch (error) {
    if (error instanceof Trouble && error.code === 'not_found') return [];
    throw error;
  }
}
