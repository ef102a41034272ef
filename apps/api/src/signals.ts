/** Ctrl-C and its relatives, turned into one polite request. */
import process from 'node:process';

const LOOK_EVERY_MS = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What comes sooner after the first one is its echo. */
const ECHO_MS = 1_000;

/**
 * Aborted on the first of them. The terminal sends Ctrl-C to every process of the command, and npm passes on what
 * it gets itself, so the same request may come twice at once: that changes nothing.
 *
 * @param onImpatience told when another one comes later than that
 */
export function stopRequest(
  { underNpm }: { readonly underNpm: boolean },
  onImpatience: () => void = () => undefined,
): AbortSignal {
  const controller = new AbortController();
  let firstAt = Infinity;
  if (underNpm) whenOrphaned(() => controller.abort('npm ended'));
  for (const signal of SIGNALS)
    process.on(signal, () => {
      if (Date.now() - firstAt > ECHO_MS) onImpatience();
      firstAt = Math.min(firstAt, Date.now());
      controller.abort(signal);
    });
  return controller.signal;
}

/**
 * A signal to npm alone ends npm and the shell between us, and never reaches us: without this the server would run
 * on with nobody to end it.
 */
function whenOrphaned(end: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, LOOK_EVERY_MS);
  timer.unref();
}

export function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
