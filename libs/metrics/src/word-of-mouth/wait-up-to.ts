/**
 * How long the customer had waited by a moment, in milliseconds: on the line, as recorded, and for the answer to a first
 * message that nobody took. A wait that lasts counts as far as it goes. NaN where neither is recorded.
 */
export function waitUpTo(at: number, onLine: number, from: number, answeredAt: number): number {
  if (!(from <= at)) return onLine;
  const forAnswer = (answeredAt <= at ? answeredAt : at) - from;
  return onLine > 0 ? onLine + forAnswer : forAnswer;
}
