/** The end of a server that serves people: nothing more is taken, what runs is finished, within limits. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** @returns whether every request came to its end; false: what took longer than `withinMs` was cut off */
export async function endRequests(nest: NestFastifyApplication, withinMs: number): Promise<boolean> {
  const server = nest.getHttpServer();
  let cut = false;
  const timer = setTimeout(() => {
    cut = true;
    server.closeAllConnections();
  }, withinMs);
  // Connections that were kept open for another request that never comes.
  server.closeIdleConnections();
  try {
    await nest.close();
  } finally {
    clearTimeout(timer);
  }
  return !cut;
}
