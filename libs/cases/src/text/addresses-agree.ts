import { addressParts } from '../values/normalise-address.ts';

/** A part of an address already given (street and house without the flat) is the same address. */
export function addressesAgree(a: string, b: string): boolean {
  const [short, long] = [addressParts(a), addressParts(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined) return false;
  const has = (part: string): boolean =>
    long.includes(part) ||
    (part.length > 4 && long.some((other) => other.slice(0, -2) === part.slice(0, -2)));
  return (
    short.every(has) && short.some((part) => /\d/u.test(part)) && short.some((part) => /\p{L}{3}/u.test(part))
  );
}
