/** The page that apps/web builds; every path that is no file is a view of it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PROJECT_FOLDER } from './config.ts';

const FOLDER = path.join(PROJECT_FOLDER, 'apps/web/dist');
const YEAR_SECONDS = 31_536_000;

/** Returns the routes of its files, which are the same for everybody and show nothing of anybody. */
export async function servePage(nest: NestFastifyApplication): Promise<ReadonlySet<string>> {
  const files = new Set<string>();
  if (!existsSync(path.join(FOLDER, 'index.html'))) return files;
  await nest
    .getHttpAdapter()
    .getInstance()
    .register(async (server) => {
      server.addHook('onRoute', ({ url }) => void files.add(url));
      await server.register(fastifyStatic, {
        root: FOLDER,
        wildcard: false,
        // Files below assets carry a fingerprint in their names; the page itself must be asked for each time.
        setHeaders: (reply, file) => {
          const forever = file.startsWith(path.join(FOLDER, 'assets'));
          void reply.setHeader(
            'cache-control',
            forever ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
          );
        },
      });
      server.get('/*', (request, reply) => {
        const lastPart = request.url.split('?')[0]?.split('/').at(-1) ?? '';
        if (path.extname(lastPart) !== '' && request.headers.accept?.includes('text/html') !== true)
          return reply.code(404).send({ message: 'There is no such file.' });
        return reply.sendFile('index.html');
      });
    });
  return files;
}
