/** The server: API, page and worker on one database, or one of them. */
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { serveAccess } from './access/access-routes.ts';
import { serveAuditFile } from './access/audit-file.ts';
import type { CompanySettings } from './access/company/company-settings.ts';
import { serveCompany } from './access/company/company-routes.ts';
import { Gate } from './access/gate.ts';
import { guardedBy } from './access/guard-graphql.ts';
import { SignIn } from './access/sign-in.ts';
import { Alerting } from './alerts/alerting.ts';
import type { DeliveryPauses } from './alerts/delivering.ts';
import { ApplicationModule } from './application.module.ts';
import type { Connector } from './connect/connector.ts';
import { CONNECTORS } from './connect/connectors.ts';
import { SecretBox } from './connect/secret-box.ts';
import { secretsKey } from './connect/secrets-key.ts';
import { UPLOAD_LIMIT } from './config.ts';
import { Corrections } from './corrections/corrections.ts';
import { serveCustomerExport } from './corrections/export/export-route.ts';
import { serveDevelopmentPage } from './development-page.ts';
import { serveExports } from './exports/export-routes.ts';
import { Failure } from './failure.ts';
import { ANSWERED_WITHIN_MS, serveDeadlines } from './http/deadline.ts';
import { hideFaults } from './http/hidden-faults.ts';
import { serveHeaders } from './http/security-headers.ts';
import { SERVER_LIMITS } from './http/server-limits.ts';
import { LIMITS, type IngestLimits } from './ingest/limits.ts';
import { LiveSources } from './ingest/live-sources.ts';
import { Changes } from './live/changes.ts';
import { Folding } from './live/folding.ts';
import { LiveWorkspaces } from './live/live-workspaces.ts';
import { LoadRuns } from './load/load-runs.ts';
import { UNPACKING_LIMITS, type UnpackingLimits } from './load/unpacking.ts';
import { serveDownloads } from './load/downloads.ts';
import { KeptFiles } from './load/kept-files.ts';
import { newRequestId, logRequests } from './log/request-log.ts';
import type { Say } from './log/say.ts';
import { Mailer, type MailSettings, NO_MAIL } from './mail/mailer.ts';
import { LoyaltyMailService } from './loyalty-mail/loyalty-mail.service.ts';
import { type MailPauses, MailRounds } from './loyalty-mail/mail-rounds.ts';
import { servePage } from './page.ts';
import { Health } from './operations/health.ts';
import { NO_OPERATIONS, type OperationSettings } from './operations/operation-settings.ts';
import { endRequests } from './operations/end-requests.ts';
import { openMetrics } from './operations/open-metrics.ts';
import { traceRequests } from './operations/request-spans.ts';
import { watchGraphql } from './operations/watch-graphql.ts';
import { Sweeping, type SweepPauses } from './retention/sweeping.ts';
import type { Stores } from './stores.ts';
import { Uploads } from './uploads/uploads.ts';

export interface ApplicationOptions {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  /** Whoever asks from this very machine needs not sign in; nobody else comes in then without an account either. */
  readonly local: boolean;
  /** GraphiQL is served. */
  readonly development: boolean;
  /** Accounts, too, may ask GraphQL other things than the page does. By default in development only. */
  readonly freeQueries?: boolean;
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
  /** How people of one's company sign in; by default by e-mail and password alone. */
  readonly company?: CompanySettings | null;
  readonly mailPauses?: MailPauses;
  /** Between attempts to send an alert, for tests. */
  readonly alertPauses?: Partial<DeliveryPauses>;
  /** Between looks for what is too old, for tests. */
  readonly sweepPauses?: Partial<SweepPauses>;
  /** Bytes that the columns of a workspace may take in memory, however few cases it has. */
  readonly columnsRoom?: number | undefined;
  readonly say: Say;
  /** By default everything in one process, which tells nothing of itself. */
  readonly operations?: OperationSettings;
  /** Others than those there are, for tests. */
  readonly connectors?: ReadonlyMap<string, Connector>;
  readonly limits?: Partial<IngestLimits>;
  /** From the first byte of a request to the last one of its answer; streams and uploads aside. */
  readonly answeredWithinMs?: number;
}

export interface Application {
  /** Without a slash at the end. */
  readonly address: string;
  /** Takes nothing more, finishes what runs, and leaves the rest to whoever goes on with it. */
  close(): Promise<void>;
}

/** Loads whose process was killed are closed so often. */
const TIDY_EVERY_MS = 30_000;

export async function startApplication(stores: Stores, options: ApplicationOptions): Promise<Application> {
  const { host, port, development, dataFolder, key, privateHosts, say } = options;
  const { operations = NO_OPERATIONS } = options;
  const { role } = operations;
  const [serves, works] = [role !== 'worker', role !== 'api'];
  const sources = await LiveSources.open(stores, {
    dataFolder,
    key,
    reach: { loopback: development, privateHosts },
    connectors: options.connectors ?? CONNECTORS,
    limits: { ...LIMITS, ...options.limits },
    pulls: works,
    say,
  });
  const live = new LiveWorkspaces(stores, { dataFolder, leastRoom: options.columnsRoom, say });
  const folding = works ? new Folding(stores, say) : null;
  const runs = new LoadRuns(stores);
  const { unpacking = UNPACKING_LIMITS, uploadLimit = UPLOAD_LIMIT } = options;
  const uploads = new Uploads(stores, runs, { dataFolder, unpacking, uploadLimit, say });
  const files = new KeptFiles(stores, dataFolder);
  const corrections = new Corrections(stores, files, dataFolder, say);
  const sweeping = new Sweeping(stores, { files, sweeps: works, say, pauses: options.sweepPauses ?? {} });
  const mailer = new Mailer(options.mail ?? NO_MAIL);
  const reach = { loopback: development, privateHosts };
  const pauses = options.alertPauses ?? {};
  const alerting = await Alerting.open(stores, live, {
    dataFolder,
    key,
    reach,
    mailer,
    pauses,
    runs: works,
    say,
  });
  const https = mailer.publicUrl?.startsWith('https:') ?? false;
  const gate = new Gate(stores, { local: options.local, https });
  const changes = new Changes(stores, live, gate);
  const graphql = serves ? watchGraphql(operations, guardedBy(stores)) : null;
  const nest = await NestFactory.create<NestFastifyApplication>(
    ApplicationModule.on(
      stores,
      live,
      sources,
      runs,
      files,
      corrections,
      mailer,
      alerting,
      gate,
      say,
      graphql,
      development,
      options.freeQueries ?? development,
    ),
    new FastifyAdapter({ ...SERVER_LIMITS, genReqId: newRequestId }),
    {
      logger: false,
      abortOnError: false,
    },
  );
  const mails = works
    ? new MailRounds({
        stores,
        mailer,
        mails: nest.get(LoyaltyMailService),
        say,
        ...(options.mailPauses === undefined ? {} : { pauses: options.mailPauses }),
      })
    : null;
  const metrics = await openMetrics(operations, { stores, live, runs });
  const health = new Health({ stores, live, role, worker: folding });
  const tidying = setInterval(() => void stores.loads.closeAbandoned().catch(() => undefined), TIDY_EVERY_MS);
  const close = async () => {
    health.stopping();
    await pause(operations.stopAfterMs);
    clearInterval(tidying);
    const working = Promise.all([mails?.close(), folding?.close()]);
    changes.close();
    if (!(await endRequests(nest, operations.stopWithinMs)))
      say('Requests that took too long were cut off', { level: 'warn' });
    await uploads.close();
    await sources.close();
    await corrections.close();
    await sweeping.close();
    await alerting.close();
    await working;
    await metrics?.close();
    await live.close();
  };
  try {
    const server = nest.getHttpAdapter().getInstance();
    hideFaults(nest, say);
    await serveHeaders(nest, https);
    logRequests(server, say);
    serveDeadlines(nest, options.answeredWithinMs ?? ANSWERED_WITHIN_MS);
    if (operations.traces !== null) traceRequests(server);
    await gate.serve(nest);
    await metrics?.serve(server);
    health.serve(server);
    if (serves) {
      gate.openToAll(await servePage(nest));
      const signIn = new SignIn(stores, mailer, say);
      serveAccess(nest, { stores, gate, signIn, https });
      const box = new SecretBox(await secretsKey(key, dataFolder));
      serveCompany(nest, options.company ?? null, { stores, gate, signIn, box, https, say });
      await sources.serve(nest);
      serveDownloads(nest, stores, files);
      serveExports(nest, stores);
      serveCustomerExport(nest, stores, dataFolder);
      serveAuditFile(nest, stores);
      await uploads.serve(nest);
      changes.serve(nest);
      if (development) serveDevelopmentPage(nest);
    }
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
