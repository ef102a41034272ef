/** Keeps requests below what a source allows, so that it never has to refuse one. */
import type { Pace } from './connector.ts';

export class Pacing {
  /** Of each pace, when the last so many requests were or are to be sent, oldest first. */
  readonly #sent: { readonly pace: Pace; readonly at: number[] }[];

  constructor(paces: readonly Pace[]) {
    this.#sent = paces.map((pace) => ({ pace, at: [] }));
  }

  /** Milliseconds to wait before a request that is counted as sent then. */
  pauseBefore(path: string, now: number): number {
    const holding = this.#sent.filter(({ pace }) => pace.paths.test(path));
    const at = holding.reduce((latest, { pace, at: sent }) => {
      const freed =
        sent.length < pace.requests ? now : (sent[sent.length - pace.requests] as number) + pace.perMs;
      return Math.max(latest, freed);
    }, now);
    for (const { pace, at: sent } of holding) {
      sent.push(at);
      if (sent.length > pace.requests) sent.shift();
    }
    return at - now;
  }
}
