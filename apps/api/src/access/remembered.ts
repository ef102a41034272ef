/**
 * Who was behind a secret a moment ago: a page asks a dozen times at once. What is taken from somebody through another
 * server holds here for a few seconds more; what changes through this one is forgotten at once.
 */
import { createHash } from 'node:crypto';
import type { Principal } from './principal.ts';

const FOR_MS = 3_000;
const MOST = 10_000;

export class Remembered {
  /** By a hash: the secrets themselves lie nowhere in memory longer than their request. */
  readonly #known = new Map<string, { readonly principal: Principal; readonly until: number }>();

  /** What was looked for before it was last cleared is not kept. */
  #cleared = 0;

  /** Who is not known is looked for each time. */
  async of(secret: string, find: () => Promise<Principal | null>): Promise<Principal | null> {
    const key = createHash('sha256').update(secret).digest('base64');
    const known = this.#known.get(key);
    if (known !== undefined && known.until > performance.now()) return known.principal;
    const cleared = this.#cleared;
    const principal = await find();
    if (cleared !== this.#cleared) return principal;
    if (this.#known.size >= MOST) this.clear();
    if (principal === null) this.#known.delete(key);
    else this.#known.set(key, { principal, until: performance.now() + FOR_MS });
    return principal;
  }

  clear(): void {
    this.#known.clear();
    this.#cleared += 1;
  }
}
