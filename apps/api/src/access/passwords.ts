/**
 * Passwords by scrypt, with the parameters beside the hash so that they can be raised. Length is what makes a password strong,
 * not kinds of characters (NIST SP 800-63B, section 3.1.1.2).
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import pLimit from 'p-limit';

const SHORTEST = 12;
const LONGEST = 256;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** 64 MB and about a fifth of a second: the second choice of OWASP's list for scrypt. */
const COST = { N: 65_536, r: 8, p: 2 } as const;
const MOST_MEMORY = 256 * 1024 * 1024;
/** Asked at once, each with its 64 MB. */
const AT_ONCE = 2;

/** too_short | too_long | known: too easily guessed from the address; null: it will do. */
export function passwordProblem(password: string, email: string): string | null {
  const { length } = Array.from(password);
  if (length < SHORTEST) return 'too_short';
  if (length > LONGEST) return 'too_long';
  const plain = password.toLowerCase();
  const [local = ''] = email.toLowerCase().split('@');
  if (new Set(plain).size < 5 || (local.length > 3 && plain.replace(local, '').length < 8)) return 'known';
  return null;
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derived(password, salt, COST);
  const { N, r, p } = COST;
  return ['scrypt', N, r, p, salt.toString('base64'), hash.toString('base64')].join('$');
}

/** Takes as long for an account that is not there, so that time does not tell which ones are. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', hash = ''] = (kept ?? NOBODYS).split('$');
  const expected = Buffer.from(hash, 'base64');
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const given = await derived(password.slice(0, LONGEST * 2), Buffer.from(salt, 'base64'), cost);
  return kept !== null && given.length === expected.length && timingSafeEqual(given, expected);
}

const NOBODYS = `scrypt$${COST.N}$${COST.r}$${COST.p}$${'A'.repeat(22)}==$${'A'.repeat(43)}=`;

const turns = pLimit(AT_ONCE);
const scryptOf = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** The same letters typed on another keyboard are the same password. */
const derived = (
  password: string,
  salt: Buffer,
  cost: Readonly<Record<'N' | 'r' | 'p', number>>,
): Promise<Buffer> =>
  turns(() => scryptOf(password.normalize('NFKC'), salt, HASH_BYTES, { ...cost, maxmem: MOST_MEMORY }));
