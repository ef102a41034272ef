/** Before all tests that need a database: one server for the run, its address handed on in the environment. */
import { startEmbeddedServer, type TestServer } from './embedded-server.ts';

declare global {
  var twicetoldTestServer: TestServer | undefined;
}

export default async function globalSetup(): Promise<void> {
  if (process.env['DATABASE_URL_TEST'] || globalThis.twicetoldTestServer) return;
  globalThis.twicetoldTestServer = await startEmbeddedServer();
  process.env['TWICETOLD_TEST_SERVER'] = globalThis.twicetoldTestServer.url;
}
