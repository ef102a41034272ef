/**
 * SQLSTATEs by which a server says that it cannot go on just now: it ends, starts, has crashed, has no connection left, or no
 * room on its disk. Classes 08 (connection) and 53 (resources) as a whole.
 */
const PASSING_STATES = /^(?:08|53)...$|^57P0[123]$/;
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
