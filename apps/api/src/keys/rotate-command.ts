/** `npm run rotate-keys` (docs/privacy.md). */
import { KeysStay } from '@twicetold/store';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { withStores, workspaceNamed } from '../with-stores.ts';
import { rotateKeys } from './rotate-keys.ts';

const NOT_POSSIBLE = 2;

/** Exit code: 0 rotated, 2 the tables are distributed. */
export async function rotateCommand(
  config: Config,
  { workspace: name }: { readonly workspace: string },
): Promise<number> {
  return withStores(config, async (stores) => {
    const { id, keyGeneration } = await workspaceNamed(stores, name);
    const { generation } = await rotateKeys(stores, config.dataFolder, id, keyGeneration).catch(
      (error: unknown) => {
        throw error instanceof KeysStay ? new Failure(error.message, NOT_POSSIBLE) : error;
      },
    );
    console.log(`Customers and what they told are known under the key no. ${generation} of "${name}" now.`);
    console.log(
      'Backups and exports from before still hold the numbers of before: delete what is not needed.',
    );
    return 0;
  });
}
