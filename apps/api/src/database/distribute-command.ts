/** `npm run distribute` (docs/beyond-one-machine.md). */
import { distribute, distributionCommands, NoCitus } from '@twicetold/store';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { withStores } from '../with-stores.ts';

export async function distributeCommand(
  config: Config,
  { print = false }: { readonly print?: boolean },
): Promise<number> {
  if (print) {
    for (const command of distributionCommands()) console.log(`${command};`);
    return 0;
  }
  return withStores(config, async (stores) => {
    try {
      const done = await distribute(stores.dataSource);
      console.log(done.length === 0 ? 'Everything lies where it is to.' : done.join('\n'));
      return 0;
    } catch (error) {
      throw error instanceof NoCitus ? new Failure(error.message) : error;
    }
  });
}
