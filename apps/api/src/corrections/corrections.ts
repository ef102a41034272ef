/** What the server does when somebody corrects what was loaded. */
import type { WorkspaceKeys } from '@twicetold/store';
import { rotateKeys } from '../keys/rotate-keys.ts';
import type { KeptFiles } from '../load/kept-files.ts';
import type { Stores } from '../stores.ts';
import { eraseCustomer, type Erased } from './erase-customer.ts';
import { TakingBack } from './taking-back.ts';
import type { Say } from '../log/say.ts';

export class Corrections {
  readonly #stores: Stores;
  readonly #dataFolder: string;
  readonly #takingBack: TakingBack;

  constructor(stores: Stores, files: KeptFiles, dataFolder: string, say: Say) {
    this.#stores = stores;
    this.#dataFolder = dataFolder;
    this.#takingBack = new TakingBack(stores, files, say);
  }

  undo(workspaceId: number, loadId: number): Promise<void> {
    return this.#takingBack.begin(workspaceId, loadId);
  }

  erase(workspaceId: number, customer: string): Promise<Erased> {
    return eraseCustomer(this.#stores, this.#dataFolder, workspaceId, customer);
  }

  rotateKeys(workspaceId: number, after: number): Promise<WorkspaceKeys> {
    return rotateKeys(this.#stores, this.#dataFolder, workspaceId, after);
  }

  close(): Promise<void> {
    return this.#takingBack.close();
  }
}
