/** GraphiQL. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export function serveDevelopmentPage(_nest: NestFastifyApplication): Promise<void> {
  return Promise.resolve();
}
