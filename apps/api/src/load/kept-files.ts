/** The files that loads left, found again: in the folder of the load, or where the command line wrote them. */
import { constants } from 'node:fs';
import { lstat, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Load } from '@twicetold/store';
import type { Stores } from '../stores.ts';
import { DIFFERENCES_FILE, loadFolder, REJECTS_FILE } from './load-files.ts';
import { reportOf } from './report/stored-report.ts';

export type KeptFile =
  | { readonly kind: 'here'; readonly file: string }
  /** A sentence says where it was written to, and why it is not there now. */
  | { readonly kind: 'elsewhere'; readonly file: string; readonly sentence: string }
  | { readonly kind: 'none' };

/** The clock of the database, which says when a load ended, may be another one than that of the files. */
const CLOCKS_DIFFER_MS = 120_000;

export class KeptFiles {
  readonly #stores: Stores;
  readonly #dataFolder: string;

  constructor(stores: Stores, dataFolder: string) {
    this.#stores = stores;
    this.#dataFolder = dataFolder;
  }

  async rejects(load: Load): Promise<KeptFile> {
    const { rejectedFile } = load;
    const isLast = async () =>
      rejectedFile !== null && !(await this.#stores.loads.wroteLater(load.id, rejectedFile));
    return this.#find(load, REJECTS_FILE, rejectedFile, isLast);
  }

  differences(load: Load): Promise<KeptFile> {
    const recorded = reportOf(load)?.reconciliation?.file ?? null;
    return this.#find(load, DIFFERENCES_FILE, recorded, () => Promise.resolve(true));
  }

  /** Those in the data folder; what the command line wrote beside its caller is the caller's. */
  async remove(loadId: number): Promise<void> {
    await rm(loadFolder(this.#dataFolder, loadId), { recursive: true, force: true });
  }

  /** No part of a path is taken from a request: only what loads of this workspace recorded. */
  async #find(
    load: Load,
    name: string,
    recorded: string | null,
    isLast: () => Promise<boolean>,
  ): Promise<KeptFile> {
    const own = path.join(loadFolder(this.#dataFolder, load.id), name);
    if (await isFile(own)) return { kind: 'here', file: own };
    if (recorded === null) return { kind: 'none' };
    const elsewhere = (because: string): KeptFile => ({
      kind: 'elsewhere',
      file: recorded,
      sentence: `They were written to ${recorded}, ${because}.`,
    });
    if (load.state === 'undone' && recorded === own)
      return elsewhere('which went when the load was taken back');
    const found = await lstat(recorded).catch(() => null);
    if (found === null || !found.isFile())
      return elsewhere('on the machine that loaded them; here there is no such file (any more)');
    const endedAt = (load.finishedAt ?? load.startedAt).getTime();
    if (found.mtimeMs > endedAt + CLOCKS_DIFFER_MS || !(await isLast()))
      return elsewhere('which was written to again since');
    return { kind: 'here', file: recorded };
  }
}

/** Not a link, which may lead anywhere. */
const isFile = async (file: string): Promise<boolean> =>
  (await lstat(file).catch(() => null))?.isFile() ?? false;

/** The values of a file with one JSON value a line, up to a line that is none: a load may still be writing the last one. */
export async function* valuesIn(file: string): AsyncGenerator {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    for await (const line of createInterface({ input: handle.createReadStream(), crlfDelay: Infinity }))
      yield JSON.parse(line) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  } finally {
    await handle.close();
  }
}
