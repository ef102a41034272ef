/** An API and a worker on one database, each of which can be killed at any moment and is started again at once. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownerHeaders } from '../api/signed-in.ts';
import { startedOn, type Asking, type Started } from '../api/started.ts';

export type Killed = 'api' | 'worker';

export class Pair {
  readonly #url: string;
  readonly #folder: string;
  readonly #owner: Asking['headers'];
  readonly #running = new Map<Killed, Started>();

  private constructor(url: string, folder: string, owner: Asking['headers']) {
    this.#url = url;
    this.#folder = folder;
    this.#owner = owner;
  }

  static async on(url: string): Promise<Pair> {
    const folder = await mkdtemp(path.join(tmpdir(), 'twicetold-pair-'));
    const pair = new Pair(url, folder, await ownerHeaders(url));
    await Promise.all([pair.#start('api'), pair.#start('worker')]);
    await Promise.all([...pair.#running.values()].map(({ address }) => address));
    return pair;
  }

  /** The API that runs now, or will in a moment. */
  async api(): Promise<Asking> {
    return { address: (await this.#running.get('api')?.address) ?? '', headers: this.#owner };
  }

  /** As a power cut ends it; resolves when the next one serves. */
  async killAndRestart(which: Killed): Promise<void> {
    const before = this.#running.get(which);
    before?.child.kill('SIGKILL');
    await before?.outcome;
    await this.#start(which);
    await this.#running.get(which)?.address;
  }

  async close(): Promise<void> {
    for (const { child, outcome } of this.#running.values()) {
      child.kill('SIGKILL');
      await outcome;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Folders stay: what was being loaded goes on from there. */
  async #start(role: Killed): Promise<void> {
    const folder = path.join(this.#folder, role);
    await mkdir(folder, { recursive: true });
    this.#running.set(role, startedOn(this.#url, folder, { TWICETOLD_ROLE: role }));
  }
}
