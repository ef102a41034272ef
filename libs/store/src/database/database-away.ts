/**
 * SQLSTATEs by which a server says that it cannot go on just now: it ends, starts, has crashed, has or has no connection or
 * memory left. Classes 08 (connection) and 53 (resources) but for a full disk (disk-full.ts).
 */
const PASSING_STATES = /^08...$|^53(?!100)...$|^57P0[123]$/;
const SOCKET_CODES = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH'];
/** What the driver says itself has no code. */
const DRIVER_WORDS = /^Connection terminated|^Client has encountered a connection error|not queryable/;

/** true: the same again will do once the database is back; nothing is wrong with what was asked. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message, driverError } = (error ?? {}) as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly driverError?: unknown;
  };
  if (typeof code === 'string' && (PASSING_STATES.test(code) || SOCKET_CODES.includes(code))) return true;
  if (typeof message === 'string' && DRIVER_WORDS.test(message)) return true;
  return driverError !== undefined && driverError !== error && isDatabaseAway(driverError);
}
