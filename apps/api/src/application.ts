/** The server: API, page and worker on one database. */
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApplicationModule } from './application.module.ts';
import { serveDevelopmentPage } from './development-page.ts';
import { Failure } from './failure.ts';
import { Folding } from './live/folding.ts';
import { LiveWorkspaces } from './live/live-workspaces.ts';
import { servePage } from './page.ts';
import type { Stores } from './stores.ts';

export interface ApplicationOptions {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  /** GraphiQL is served. */
  readonly development: boolean;
  readonly say: (line: string) => void;
}

export interface Application {
  /** Without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Loads whose process was killed are closed so often. */
const TIDY_EVERY_MS = 30_000;

export async function startApplication(stores: Stores, options: ApplicationOptions): Promise<Application> {
  const { host, port, development, say } = options;
  const live = new LiveWorkspaces(stores);
  const folding = new Folding(stores, say);
  const nest = await NestFactory.create<NestFastifyApplication>(
    ApplicationModule.on(stores, live, say),
    new FastifyAdapter(),
    {
      logger: false,
      abortOnError: false,
    },
  );
  const tidying = setInterval(() => void stores.loads.closeAbandoned().catch(() => undefined), TIDY_EVERY_MS);
  const close = async () => {
    clearInterval(tidying);
    await nest.close();
    await folding.close();
    await live.close();
  };
  try {
    await servePage(nest);
    if (development) serveDevelopmentPage(nest);
    await nest.listen(port, host);
    return { address: addressOf(nest, host), close };
  } catch (error) {
    await close();
    throw explained(error, options);
  }
}

function addressOf(nest: NestFastifyApplication, host: string): string {
  const { port } = nest.getHttpServer().address() as AddressInfo;
  const reachable = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

function explained(error: unknown, { host, port }: ApplicationOptions): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new Failure(
        `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new Failure(
        `Port ${port} may not be used by this user. Choose one above 1023: PORT=4300 npm start`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Failure(`HOST is "${host}", which is no address of this machine.`);
    default:
      return error;
  }
}
