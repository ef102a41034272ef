/** What is written down of what people do: by whom, how many, and never whose case it was. */
import type { NewAuditEntry } from '@twicetold/store';
import type { Stores } from '../stores.ts';
import { currentPrincipal } from './current-principal.ts';

export type NotedAction =
  | 'exported'
  | 'customer_erased'
  | 'customer_exported'
  | 'customers_merged'
  | 'customers_unmerged'
  | 'load_undone'
  | 'settings_changed'
  | 'ingest_token_made'
  | 'ingest_token_revoked'
  | 'access_token_made'
  | 'access_token_revoked'
  | 'connected'
  | 'disconnected'
  | 'invited'
  | 'invitation_withdrawn'
  | 'role_changed'
  | 'member_removed';

/** Whoever asks did `action`; on the command line that is nobody in particular. */
export async function noted(
  stores: Pick<Stores, 'audit'>,
  workspaceId: number,
  action: NotedAction,
  particulars: NewAuditEntry['particulars'] = {},
): Promise<void> {
  const who = currentPrincipal();
  const accountId = who?.accountId ?? null;
  await stores.audit.add({ workspaceId, accountId, actor: who?.name ?? null, action, particulars });
}
