import type { DataSource } from 'typeorm';

/** First version whose behaviour the storage rules were tried on. */
const OLDEST_SUPPORTED = 15;

export const SERVER_VERSION = `select current_setting('server_version_num')::integer as number`;

export class UnsupportedServer extends Error {
  override readonly name = 'UnsupportedServer';
}

/** Throws UnsupportedServer when PostgreSQL is too old. */
export async function requireSupportedServer(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ number: number }[]>(SERVER_VERSION);
  requireSupportedVersion(row?.number ?? 0);
}

/** @param number as the server gives it: 150004 is 15.4 */
export function requireSupportedVersion(number: number): void {
  const major = Math.floor(number / 10_000);
  if (major >= OLDEST_SUPPORTED) return;
  throw new UnsupportedServer(
    `Twicetold needs PostgreSQL ${OLDEST_SUPPORTED} or newer; this server is ${major}.${number % 10_000}.`,
  );
}
