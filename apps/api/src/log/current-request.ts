/** Which request the code at hand runs for, so that what it says can be told to belong together. */
import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** null: it runs for none. */
export const requestId = (): string | null => current.getStore() ?? null;

export function forRequest(id: string, work: () => void): void {
  current.run(id, work);
}
