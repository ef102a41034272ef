/** Who the code at hand runs for. Outside of requests it is nobody: the worker, a schedule, the command line. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Principal } from './principal.ts';

const current = new AsyncLocalStorage<Principal>();

export const currentPrincipal = (): Principal | null => current.getStore() ?? null;

export function asPrincipal<T>(principal: Principal, work: () => T): T {
  return current.run(principal, work);
}
