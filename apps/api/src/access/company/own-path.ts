/** Where somebody gets to after signing in: a page of ours, whatever the address asked for. */

const BASE = 'http://own.invalid';
const LONGEST = 1_000;

/**
 * As a browser reads it: it drops tabs and line ends, takes \ for / and works out dots, so that what looks like a path of ours
 * may lead elsewhere. "/" for what does.
 */
export function ownPath(asked: string): string {
  if (asked.length > LONGEST || !asked.startsWith('/') || !URL.canParse(asked, BASE)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, BASE);
  if (origin !== BASE || pathname.startsWith('//')) return '/';
  return pathname + search + hash;
}
