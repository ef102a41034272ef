/** Ctrl-C and its relatives, turned into one polite request. */
import process from 'node:process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Aborted on the first of them. The terminal sends Ctrl-C to every process of the command, and npm passes on what
 * it gets itself, so the same request may come twice: repetitions change nothing.
 */
export function stopRequest(): AbortSignal {
  const controller = new AbortController();
  for (const signal of SIGNALS) process.on(signal, () => controller.abort(signal));
  return controller.signal;
}

export function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
