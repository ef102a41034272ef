import pg from 'pg';
import type {} from './global-setup.ts';

export default async function globalTeardown(): Promise<void> {
  const server = globalThis.twicetoldTestServer;
  if (server === undefined) return;
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`drop database if exists ${process.env['TWICETOLD_TEST_TEMPLATE'] ?? ''} with (force)`);
  await client.end();
  await server.stop();
}
