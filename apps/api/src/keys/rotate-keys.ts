/** A new key for a workspace: in the database, and in the columns that are kept beside it. */
import { withoutScope, type WorkspaceKeys } from '@twicetold/store';
import { currentPrincipal } from '../access/current-principal.ts';
import { LayerFolder } from '../live/sealed/layer-folder.ts';
import type { Stores } from '../stores.ts';

/**
 * For everybody who may: what is written is all of the workspace, so it is not done as whoever asks. Where `after` is not the
 * generation any more, nothing is done. Rejects with KeysStay.
 */
export async function rotateKeys(
  stores: Stores,
  dataFolder: string,
  workspaceId: number,
  after: number,
): Promise<WorkspaceKeys> {
  const who = currentPrincipal();
  const by = { accountId: who?.accountId ?? null, actor: who?.name ?? null };
  const { keys, history } = await withoutScope(async () => ({
    keys: await stores.keys.rotate(workspaceId, after, by),
    history: await stores.measures.history(workspaceId),
  }));
  // Who has them open begins anew by itself; this is for those that nobody has open.
  if (history !== null) new LayerFolder(dataFolder, workspaceId, history, () => undefined).discardOthers();
  return keys;
}
