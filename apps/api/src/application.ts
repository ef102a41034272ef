/** The server: API, page and worker on one database. */
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Alerting } from './alerts/alerting.ts';
import type { DeliveryPauses } from './alerts/delivering.ts';
import { ApplicationModule } from './application.module.ts';
import type { Connector } from './connect/connector.ts';
import { CONNECTORS } from './connect/connectors.ts';
import { UPLOAD_LIMIT } from './config.ts';
import { Corrections } from './corrections/corrections.ts';
import { serveDevelopmentPage } from './development-page.ts';
import { serveExports } from './exports/export-routes.ts';
import { Failure } from './failure.ts';
import { LIMITS, type IngestLimits } from './ingest/limits.ts';
import { LiveSources } from './ingest/live-sources.ts';
import { Changes } from './live/changes.ts';
import { Folding } from './live/folding.ts';
import { LiveWorkspaces } from './live/live-workspaces.ts';
import { LoadRuns } from './load/load-runs.ts';
import { UNPACKING_LIMITS, type UnpackingLimits } from './load/unpacking.ts';
import { serveDownloads } from './load/downloads.ts';
import { KeptFiles } from './load/kept-files.ts';
import { Mailer, type MailSettings, NO_MAIL } from './mail/mailer.ts';
import { LoyaltyMailService } from './loyalty-mail/loyalty-mail.service.ts';
import { type MailPauses, MailRounds } from './loyalty-mail/mail-rounds.ts';
import { servePage } from './page.ts';
import type { Stores } from './stores.ts';
import { Uploads } from './uploads/uploads.ts';

export interface ApplicationOptions {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  /** GraphiQL is served. */
  readonly development: boolean;
  /** Where what belongs to loads and connections is kept beside the database. */
  readonly dataFolder: string;
  /** Of the secrets of connections, in base64; null = the one in the data folder. */
  readonly key: string | null;
  /** Connections may go to private networks. */
  readonly privateHosts: boolean;
  /** What packed files may come to. */
  readonly unpacking?: UnpackingLimits;
  /** Bytes that the files of one upload may have together; by default 5 GB. */
  readonly uploadLimit?: number;
  /** By default none is sent. */
  readonly mail?: MailSettings;
  readonly mailPauses?: MailPauses;
  /** Between attempts to send an alert, for tests. */
  readonly alertPauses?: Partial<DeliveryPauses>;
  readonly say: (line: string) => void;
  /** Others than those there are, for tests. */
  readonly connectors?: ReadonlyMap<string, Connector>;
  readonly limits?: Partial<IngestLimits>;
}

export interface Application {
  /** Without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Loads whose process was killed are closed so often. */
const TIDY_EVERY_MS = 30_000;

export async function startApplication(stores: Stores, options: ApplicationOptions): Promise<Application> {
  const { host, port, development, dataFolder, key, privateHosts, say } = options;
  const sources = await LiveSources.open(stores, {
    dataFolder,
    key,
    reach: { loopback: development, privateHosts },
    connectors: options.connectors ?? CONNECTORS,
    limits: { ...LIMITS, ...options.limits },
    say,
  });
  const live = new LiveWorkspaces(stores);
  const changes = new Changes(stores, live);
  const folding = new Folding(stores, say);
  const runs = new LoadRuns(stores);
  const { unpacking = UNPACKING_LIMITS, uploadLimit = UPLOAD_LIMIT } = options;
  const uploads = new Uploads(stores, runs, { dataFolder, unpacking, uploadLimit, say });
  const files = new KeptFiles(stores, dataFolder);
  const corrections = new Corrections(stores, files, dataFolder, say);
  const mailer = new Mailer(options.mail ?? NO_MAIL);
  const reach = { loopback: development, privateHosts };
  const pauses = options.alertPauses ?? {};
  const alerting = await Alerting.open(stores, live, { dataFolder, key, reach, mailer, pauses, say });
  const nest = await NestFactory.create<NestFastifyApplication>(
    ApplicationModule.on(stores, live, sources, runs, files, corrections, mailer, alerting, say),
    new FastifyAdapter(),
    {
      logger: false,
      abortOnError: false,
    },
  );
  const mails = new MailRounds({
    stores,
    mailer,
    mails: nest.get(LoyaltyMailService),
    say,
    ...(options.mailPauses === undefined ? {} : { pauses: options.mailPauses }),
  });
  const tidying = setInterval(() => void stores.loads.closeAbandoned().catch(() => undefined), TIDY_EVERY_MS);
  const close = async () => {
    clearInterval(tidying);
    await mails.close();
    changes.close();
    await nest.close();
    await uploads.close();
    await sources.close();
    await corrections.close();
    await alerting.close();
    await folding.close();
    await live.close();
  };
  try {
    await servePage(nest);
    await sources.serve(nest);
    serveDownloads(nest, stores, files);
    serveExports(nest, stores);
    await uploads.serve(nest);
    changes.serve(nest);
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
