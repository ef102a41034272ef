/** Files that come by a browser: kept, looked at, loaded in the background. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LoadRuns } from '../load/load-runs.ts';
import type { UnpackingLimits } from '../load/unpacking.ts';
import type { Stores } from '../stores.ts';
import { Spool } from './spool.ts';
import { UploadLoads } from './upload-loads.ts';
import { uploadRoutes } from './upload-routes.ts';
import type { Say } from '../log/say.ts';

export interface UploadsOptions {
  readonly dataFolder: string;
  readonly unpacking: UnpackingLimits;
  /** Bytes of all files of one upload. */
  readonly uploadLimit: number;
  readonly say: Say;
}

export class Uploads {
  readonly #spool: Spool;
  readonly #loads: UploadLoads;

  constructor(
    private readonly stores: Stores,
    runs: LoadRuns,
    private readonly options: UploadsOptions,
  ) {
    this.#spool = new Spool(options.dataFolder);
    this.#loads = new UploadLoads(stores, this.#spool, runs, options);
  }

  /** Before the server listens: what was being loaded when it ended goes on. */
  async serve(nest: NestFastifyApplication): Promise<void> {
    await this.#loads.resume();
    const { uploadLimit: limit, say } = this.options;
    const routes = { stores: this.stores, spool: this.#spool, loads: this.#loads, limit, say };
    await nest
      .getHttpAdapter()
      .getInstance()
      .register((scope) => uploadRoutes(scope, routes));
  }

  async close(): Promise<void> {
    await this.#loads.close();
  }
}
