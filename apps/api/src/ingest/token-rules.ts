/** What a token and its source may be called, and how long it may last: the same for the command line and the page. */
const DAY_MS = 86_400_000;
export const LONGEST_DAYS = 3_650;

export function nameProblem(name: string): 'name_rule' | null {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u.test(name) ? null : 'name_rule';
}

export function expiryAfterDays(days: number, now: number): Date | 'wrong' {
  return Number.isInteger(days) && days >= 1 && days <= LONGEST_DAYS
    ? new Date(now + days * DAY_MS)
    : 'wrong';
}
