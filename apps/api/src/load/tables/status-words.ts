/**
 * What the name of a status says, in whatever words an organisation has chosen: whose turn it is, or that nobody's is.
 * Closed and resolved are told apart by the callers that can; a word that says none of this leaves the case open.
 */
export type StatusWord = 'new' | 'open' | 'customer' | 'third_party' | 'hold' | 'closed';

const CLOSED = /^(closed|resolved|solved|completed?|cancell?ed)\b|\bclosed$/i;
const WAITS = /\b(wait\w*|await\w*|pending)\b/i;
const THIRD_PARTY = /\b(vendor|supplier|third.?party|partner|engineering)\b/i;
const CUSTOMER = /\b(customer|client|requester|contact|user|response|reply|info\w*)\b/i;
const HOLD = /\bhold\b/i;

export function statusWord(name: string): StatusWord {
  if (CLOSED.test(name)) return 'closed';
  if (HOLD.test(name)) return 'hold';
  if (WAITS.test(name))
    return THIRD_PARTY.test(name) ? 'third_party' : CUSTOMER.test(name) ? 'customer' : 'hold';
  return /^new$/i.test(name) ? 'new' : 'open';
}
