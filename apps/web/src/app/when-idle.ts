/** At the latest after so long, however busy the page is. */
const AT_THE_LATEST_MS = 5_000;
/** Where a browser does not tell when it is idle. */
const INSTEAD_MS = 1_000;

/** Once the page shows something and rests. Returns what takes it back. */
export function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const waiting = setTimeout(run, INSTEAD_MS);
    return () => clearTimeout(waiting);
  }
  const waiting = requestIdleCallback(run, { timeout: AT_THE_LATEST_MS });
  return () => cancelIdleCallback(waiting);
}
