/**
 * Whether a note says that a rule closed the case, not that somebody solved it: "Per process - cases are closed 14 days
 * after assignment" (311 services), "closed automatically after 5 days without an answer". Such a closing is no
 * resolution: it would make the team that lets its cases lie the fastest.
 */
const BY_RULE = [
  /\bcases? (?:are|is|will be) (?:automatically )?closed \d+ (?:\w+ )?days? after\b/i,
  /\bclosed \d+ (?:\w+ )?days? after (?:assignment|creation|opening|submission|last (?:update|reply))\b/i,
  /\bclosed per process\b/i,
  /\bper process\b.*\bclosed\b/i,
  /\bauto(?:matically|matic)?[ -]?clos(?:ed|ure|ing)\b/i,
  /\bclosed (?:automatically|by (?:the )?(?:system|automation|rule))\b/i,
  /\badministrative(?:ly)? clos(?:ed|ure|ing)\b/i,
  /^data clean-?up\b.*\bcancell?ed\b/i,
];

export function saysClosedByRule(note: string | null): boolean {
  return note !== null && BY_RULE.some((pattern) => pattern.test(note));
}
