/** The first reading of a workspace's measures, where nothing of its columns is kept. */
import { readMeasures } from '@twicetold/cases';
import { SealingInOrder, type Columns } from '@twicetold/metrics';
import type { StoredMeasures } from '@twicetold/store';
import type { LayerFile } from './layer-file.ts';
import type { LayerFolder } from './layer-folder.ts';

/** Why the layer could not be written; what has been read is lost with it. */
export class NotSealed extends Error {
  override readonly name = 'NotSealed';
}

interface Sealing {
  readonly file: LayerFile;
  readonly layer: SealingInOrder;
}

/**
 * Puts everybody into columns that are empty: up to `sealAt` cases openly, more as one sealed layer, which is written as they come and
 * never written anew. `measures` in the order of customers. Throws, with the columns empty and no file left: NotSealed where the layer
 * cannot be written; and where nobody is waiting any more, of which `stopped` is asked.
 */
export async function readSealing(
  measures: AsyncIterable<StoredMeasures>,
  columns: Columns,
  folder: LayerFolder,
  sealAt: number,
  stopped: () => boolean,
): Promise<void> {
  const first: StoredMeasures[] = [];
  let cases = 0;
  let sealing: Sealing | null = null;
  try {
    for await (const read of measures) {
      if (stopped()) throw new Error('the columns are wanted no more');
      if (sealing !== null) {
        add(sealing, read);
        continue;
      }
      first.push(read);
      cases += casesIn(read.packed);
      if (cases < sealAt) continue;
      sealing = written(() => begin(folder));
      for (const one of first.splice(0)) add(sealing, one);
    }
    if (sealing !== null) {
      const { layer, file } = sealing;
      const whole = written(() => layer.finish());
      written(() => folder.add(whole, file));
      columns.adopt([whole]);
    }
  } catch (error) {
    sealing?.file.remove();
    sealing?.file.close();
    throw error;
  }
  for (const { customer, packed } of first) columns.replace(customer, packed);
}

function begin(folder: LayerFolder): Sealing {
  const file = folder.create();
  return { file, layer: new SealingInOrder(file) };
}

const add = ({ layer }: Sealing, { customer, packed }: StoredMeasures) =>
  written(() => layer.add(customer, packed));

function written<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new NotSealed('the layer cannot be written', { cause });
  }
}

function casesIn(packed: Uint8Array): number {
  let cases = 0;
  readMeasures(packed, () => cases++, 'case');
  return cases;
}
