/** Whether a row that was kept beside the database speaks of somebody. */

export interface WhoIsMeant {
  /** Ids as the source writes them: of the customer and of their cases. */
  readonly ids: ReadonlySet<string>;
  /** Whether an id is one of the customer's others, of which only a fingerprint is known. */
  readonly isAnother: (id: string) => boolean;
}

/** A customer by the id that somebody gave, with the ids of their cases and the keys under which they are known. */
export function whoIsMeant(
  customer: string,
  cases: readonly string[],
  customerKeys: readonly bigint[],
  customerKey: (text: string) => bigint,
): WhoIsMeant {
  const known = new Set(customerKeys);
  return {
    ids: new Set([customer, ...cases]),
    isAnother: (id) => known.has(customerKey(`customer:${id}`)),
  };
}

/** Shorter ids are looked for as a whole value only: within a text, "7" would be found anywhere. */
const SHORTEST_WITHIN_TEXT = 4;
/** Longer values are texts and no ids. */
const LONGEST_ID = 500;

export function mentions(value: unknown, who: WhoIsMeant): boolean {
  if (typeof value === 'string' || typeof value === 'number') return isMeant(String(value), who);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => mentions(inner, who));
}

function isMeant(text: string, { ids, isAnother }: WhoIsMeant): boolean {
  if (ids.has(text) || (text.length <= LONGEST_ID && isAnother(text))) return true;
  for (const id of ids) if (id.length >= SHORTEST_WITHIN_TEXT && standsIn(text, id)) return true;
  return false;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** As a word of its own: M-1 does not stand in M-12. */
function standsIn(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + id.length] ?? '';
    if (!LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after)) return true;
  }
  return false;
}
