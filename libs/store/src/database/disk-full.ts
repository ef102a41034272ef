/** A quota, and a limit for the size of a file, are a full disk as well. */
const CODES = ['53100', 'ENOSPC', 'EDQUOT', 'EFBIG'];
/** Only for a disk that is full to the last byte PostgreSQL has a code of its own. */
const CODE_OF_OTHER_LIMITS = 'XX000';
const WORDS_OF_OTHER_LIMITS = /^could not (?:extend|write)\b.*: (?:Disk quota exceeded|File too large)$/;

/** true: the database, or we beside it, had no room to write; the same again will do once there is some. */
export function isDiskFull(error: unknown): boolean {
  const { code, message, driverError } = (error ?? {}) as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly driverError?: unknown;
  };
  if (typeof code === 'string' && CODES.includes(code)) return true;
  if (code === CODE_OF_OTHER_LIMITS && typeof message === 'string' && WORDS_OF_OTHER_LIMITS.test(message))
    return true;
  return driverError !== undefined && driverError !== error && isDiskFull(driverError);
}
