/** RFC 5321, 4.5.3.1.3: what fits between angle brackets. */
const LONGEST = 254;

/** needed | too_long | not_an_address, or null. Whether somebody reads it there only a mail can tell. */
export function emailProblem(text: string): string | null {
  if (text === '') return 'needed';
  if (text.length > LONGEST) return 'too_long';
  return /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+$/.test(text) ? null : 'not_an_address';
}
