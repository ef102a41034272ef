/**
 * Whose rows there are for the code at hand: those of the workspaces of whoever asks (docs/access.md, "The second wall").
 * Outside of any scope there are all: for the worker, a load, an alert, the command line.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

const scopes = new AsyncLocalStorage<string | null>();

/** Ids of workspaces in ascending order, with commas between them; null: there is no scope. */
export const currentScope = (): string | null => scopes.getStore() ?? null;

/** @param workspaceIds the only ones that there are for `work` and whatever it begins; null: all */
export function inScope<T>(workspaceIds: readonly number[] | null, work: () => T): T {
  return scopes.run(workspaceIds === null ? null : scopeOf(workspaceIds), work);
}

/** For what several who ask share, or what goes on when they have their answer: it is not done with the eyes of whoever happened to begin it. */
export function withoutScope<T>(work: () => T): T {
  return scopes.run(null, work);
}

/**
 * The same, looked up in the scope of now: a stream asks for what comes next from where bytes leave, and that is nobody's
 * scope.
 */
export function inScopeOfNow<T>(rows: AsyncIterable<T>): AsyncIterable<T> {
  const scope = currentScope();
  const within = <Answer>(work: () => Answer): Answer => scopes.run(scope, work);
  return {
    [Symbol.asyncIterator]() {
      const iterator = rows[Symbol.asyncIterator]();
      return {
        next: () => within(() => iterator.next()),
        return: () =>
          within(() => iterator.return?.() ?? Promise.resolve({ done: true as const, value: undefined })),
      };
    },
  };
}

function scopeOf(workspaceIds: readonly number[]): string {
  return [...new Set(workspaceIds)].sort((a, b) => a - b).join(',');
}
