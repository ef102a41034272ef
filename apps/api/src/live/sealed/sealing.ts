/** Seals columns while others work: in steps, between which the process does whatever else is to be done. */
import { setImmediate as pause } from 'node:timers/promises';
import type { Columns } from '@twicetold/metrics';
import type { LayerFolder } from './layer-folder.ts';

/** `stopped` is asked between steps. False where it was stopped: the columns are as they were. */
export async function sealTo(
  folder: LayerFolder,
  columns: Columns,
  stopped: () => boolean,
): Promise<boolean> {
  const file = folder.create();
  const steps = columns.seal(file);
  try {
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) {
        folder.add(value, file);
        return true;
      }
      await pause();
      if (!stopped()) continue;
      steps.return(value as never);
      file.remove();
      file.close();
      return false;
    }
  } catch (error) {
    file.remove();
    throw error;
  }
}
