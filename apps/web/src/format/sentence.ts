/** The server tells findings as clauses; standing alone they begin with a capital and end with a full stop. */
export const sentence = (clause: string): string =>
  `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${/[.!?:]$/.test(clause) ? '' : '.'}`;
