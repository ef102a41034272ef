/** Parts of the page that could not be fetched: after an update the old ones are gone from the server. */
const lost = new WeakSet<object>();

/** Before anything is fetched: Vite tells of each failure, and throws the same error to whoever asked. */
export function watchChunks(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => {
    lost.add(payload);
  });
}

export const isLostChunk = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && lost.has(error);
