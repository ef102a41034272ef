/** What is counted of events as they pass the door. */
import type { LoggedEvent } from '@twicetold/cases';
import { Evidence } from '../evidence.ts';
import type { ClockFindings, LoadReport, NamedDimension } from './load-report.ts';
import { NameCounts } from './name-counts.ts';

const YEAR_1990 = Date.UTC(1990, 0, 1);
/** Clocks of two machines differ by as much without being wrong. */
const CLOCKS_DIFFER_MS = 120_000;

export class Tally {
  readonly evidence = new Evidence();
  readonly names: Readonly<Record<NamedDimension, NameCounts>> = {
    team: new NameCounts(),
    channel: new NameCounts(),
    reason: new NameCounts(),
  };
  readonly #types = new Map<string, number>();
  readonly #now: number;
  #first = Infinity;
  #last = -Infinity;
  #future = 0;
  #before1990 = 0;

  constructor(now: number) {
    this.#now = now;
  }

  add(event: LoggedEvent, customerStated: boolean): void {
    const { at, type, body } = event;
    this.evidence.add(event, customerStated);
    this.#types.set(type, (this.#types.get(type) ?? 0) + 1);
    this.#first = Math.min(this.#first, at);
    this.#last = Math.max(this.#last, at);
    if (at > this.#now + CLOCKS_DIFFER_MS) this.#future += 1;
    if (at < YEAR_1990) this.#before1990 += 1;
    if ('team' in body && body.team !== null) this.names.team.add(body.team);
    if ('toTeam' in body) this.names.team.add(body.toTeam);
    if ('channel' in body && body.channel !== null) this.names.channel.add(body.channel);
    if ('reason' in body && body.reason !== null) this.names.reason.add(body.reason);
  }

  get times(): Pick<LoadReport, 'firstEventAt' | 'lastEventAt'> {
    const text = (at: number) => (Number.isFinite(at) ? new Date(at).toISOString() : null);
    return { firstEventAt: text(this.#first), lastEventAt: text(this.#last) };
  }

  get clock(): ClockFindings {
    return { future: this.#future, before1990: this.#before1990 };
  }

  /** Most frequent first. */
  get types(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#types].toSorted(([, a], [, b]) => b - a));
  }
}
