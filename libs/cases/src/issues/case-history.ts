/** What happened to one case, read from its own events alone. */
import type { LoggedEvent, LoggedEventOf } from '../events/logged-event.ts';
import type { CaseState, Step } from './step.ts';

/** An unbroken time in which the case was not open; `until` is null for the one it is in. */
export interface Rest {
  readonly from: number;
  until: number | null;
  readonly state: 'resolved' | 'closed' | 'merged';
}

/** An unbroken stay with one team. */
export interface Leg {
  readonly enteredAt: number;
  leftAt: number | null;
  team: string | null;
  /** First agent known in it. */
  agent: string | null;
}

/** A time in which the case waited on the customer; `until` is null while it does. */
export interface Wait {
  readonly from: number;
  until: number | null;
}

export interface CaseHistory {
  readonly id: string;
  /** Position among the customer's cases in the order opened. */
  ordinal: number;
  readonly steps: Step[];
  /** First `case.opened`, else the first event: a log may begin in the middle. */
  openedAt: number;
  openedChannel: string | null;
  parent: string | null;
  readonly mergedInto: string[];
  reason: string | null;
  product: string | null;
  segment: string | null;
  priority: string | null;
  readonly rests: Rest[];
  reopenings: number;
  readonly legs: Leg[];
  readonly waits: Wait[];
  /** Team, agent and leg at the start of each resolved run: the last one counts while the case is resolved. */
  resolvedBy: { readonly team: string | null; readonly agent: string | null; readonly leg: number } | null;
}

export function openHistory(id: string): CaseHistory {
  return {
    id,
    ordinal: 0,
    steps: [],
    openedAt: NaN,
    openedChannel: null,
    parent: null,
    mergedInto: [],
    reason: null,
    product: null,
    segment: null,
    priority: null,
    rests: [],
    reopenings: 0,
    legs: [],
    waits: [],
    resolvedBy: null,
  };
}

/** Events must come in order (compareEvents). */
export class CaseReader {
  private team: string | null = null;
  private agent: string | null = null;
  private state: CaseState = 'open';
  private waiting: Wait | null = null;
  private lastChannel: string | null = null;
  private opened = false;
  readonly history: CaseHistory;

  constructor(id: string) {
    this.history = openHistory(id);
  }

  read(event: LoggedEvent): Step {
    const { history } = this;
    if (history.steps.length === 0) history.openedAt = event.at;
    const teamBefore = this.team;
    const agentBefore = this.agent;
    const answersUs = this.waiting !== null && event.type === 'contact' && event.body.direction === 'inbound';
    const resolves = this.advance(event);
    if (event.type === 'contact') this.lastChannel = event.body.channel;
    const step: Step = {
      event,
      case: history,
      index: history.steps.length,
      teamBefore,
      agentBefore,
      team: this.team,
      agent: this.agent,
      state: this.state,
      resolves,
      answersUs,
      channel: this.lastChannel ?? history.openedChannel,
    };
    history.steps.push(step);
    return step;
  }

  /** Returns whether the event resolves the case. */
  private advance(event: LoggedEvent): boolean {
    switch (event.type) {
      case 'case.opened':
        this.open(event);
        return false;
      case 'contact':
        if (event.body.direction === 'inbound') this.stopWaiting(event.at);
        this.move(event.at, event.body.team ?? this.team, event.body.agent);
        return false;
      case 'handoff':
        this.handOver(event);
        return false;
      case 'case.waiting':
        if (event.body.on !== 'customer') this.stopWaiting(event.at);
        else if (this.waiting === null)
          this.history.waits.push((this.waiting = { from: event.at, until: null }));
        return false;
      case 'case.resumed':
        this.stopWaiting(event.at);
        return false;
      case 'case.updated':
        this.learn(event.body);
        return false;
      case 'case.resolved':
        return this.resolve(event.at) || this.state === 'resolved';
      case 'case.closed':
        if (this.state !== 'open') return false;
        if (event.body.administrative !== true) return this.resolve(event.at);
        this.rest(event.at, 'closed');
        return false;
      case 'case.reopened':
        this.reopen(event.at);
        return false;
      case 'case.merged':
        this.merge(event);
        return false;
      default:
        return false;
    }
  }

  private open(event: LoggedEventOf<'case.opened'>): void {
    const { history } = this;
    this.learn(event.body);
    history.parent ??= event.body.parent;
    history.openedChannel ??= event.body.channel;
    if (this.opened) return;
    this.opened = true;
    history.openedAt = event.at;
    // What a contact already said about who holds the case is newer than what it was opened with.
    if (this.team === null) this.move(event.at, event.body.team, event.body.agent);
  }

  private learn(about: Readonly<Record<'reason' | 'product' | 'segment' | 'priority', string | null>>): void {
    const { history } = this;
    history.reason = about.reason ?? history.reason;
    history.product = about.product ?? history.product;
    history.segment = about.segment ?? history.segment;
    history.priority = about.priority ?? history.priority;
  }

  private handOver(event: LoggedEventOf<'handoff'>): void {
    const { toTeam, toAgent, fromTeam, fromAgent } = event.body;
    if (this.team === null && fromTeam !== null) this.heldUntilNow(event.at, fromTeam, fromAgent);
    // A contact may have shown the new team before the source recorded the move; then its agent stays.
    if (toTeam === this.team && (fromTeam ?? toTeam) === toTeam) this.agent = null;
    this.move(event.at, toTeam, toAgent);
  }

  /** The first that is heard of the team that held the case may be that it gave the case away. */
  private heldUntilNow(at: number, team: string, agent: string | null): void {
    const current = this.history.legs.at(-1);
    if (current === undefined) return this.move(at, team, agent);
    current.team = team;
    current.agent ??= agent;
    this.team = team;
    this.agent = current.agent;
  }

  /** With a new team the agent is unknown unless given; within a team the last known one stays. */
  private move(at: number, team: string | null, agent: string | null): void {
    const { legs } = this.history;
    const current = legs.at(-1);
    if (current === undefined || team !== this.team) {
      if (current !== undefined && current.enteredAt === at && current.team === null) legs.pop();
      else if (current !== undefined) current.leftAt = at;
      legs.push({ enteredAt: at, leftAt: null, team, agent });
      this.agent = agent;
      this.team = team;
    } else if (agent !== null) {
      current.agent ??= agent;
      this.agent = agent;
    }
  }

  private resolve(at: number): boolean {
    if (this.state === 'resolved' || this.state === 'merged') return false;
    this.endRest(at);
    this.rest(at, 'resolved');
    this.history.resolvedBy = { team: this.team, agent: this.agent, leg: this.history.legs.length - 1 };
    return true;
  }

  private reopen(at: number): void {
    if (this.state !== 'resolved' && this.state !== 'closed') return;
    if (this.state === 'resolved') this.history.reopenings += 1;
    this.endRest(at);
    this.state = 'open';
  }

  private merge(event: LoggedEventOf<'case.merged'>): void {
    this.history.mergedInto.push(event.body.into);
    if (this.state === 'merged') return;
    // A case that was solved before it went into another keeps its resolution; `merged` leaves it out of the times.
    if (this.state === 'open') this.rest(event.at, 'merged');
    this.state = 'merged';
  }

  private rest(at: number, state: 'resolved' | 'closed' | 'merged'): void {
    this.state = state;
    this.stopWaiting(at);
    this.history.rests.push({ from: at, until: null, state });
  }

  private endRest(at: number): void {
    const current = this.history.rests.at(-1);
    if (current !== undefined && current.until === null) current.until = at;
  }

  private stopWaiting(at: number): void {
    if (this.waiting !== null) this.waiting.until = at;
    this.waiting = null;
  }
}
