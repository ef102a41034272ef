/**
 * Before all tests that need a database: one server for the run and a name for its template database, handed on
 * to the test files in the environment. Imports nothing of ours: Jest loads this file outside of its resolver.
 */
import { randomBytes } from 'node:crypto';
import { startEmbeddedServer, type TestServer } from './embedded-server.ts';

declare global {
  var twicetoldTestServer: TestServer | undefined;
}

export default async function globalSetup(): Promise<void> {
  process.env['TWICETOLD_TEST_TEMPLATE'] = `twicetold_template_${randomBytes(6).toString('hex')}`;
  const own = process.env['DATABASE_URL_TEST'];
  globalThis.twicetoldTestServer = own
    ? { url: own, stop: () => Promise.resolve() }
    : await startEmbeddedServer();
  process.env['TWICETOLD_TEST_SERVER'] = globalThis.twicetoldTestServer.url;
}
