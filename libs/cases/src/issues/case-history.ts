/** What happened to one case, read from its own events alone. */
import type { LoggedEvent, LoggedEventOf } from '../events/logged-event.ts';
import type { CaseState, Step } from './step.ts';

/** An unbroken time in which the case was not open; `until` is null for the one it is in. */
export interface Rest {
  readonly from: number;
  until: number | null;
  readonly state: 'resolved' | 'closed' | 'merged';
  /** Since when it was closed, or gone into another case; null while it is only resolved. */
  closedAt: number | null;
}

/** An unbroken stay with one team. */
export interface Leg {
  readonly enteredAt: number;
  leftAt: number | null;
  team: string | null;
  /** First agent known in it. */
  agent: string | null;
}

/** A time in which it was somebody else's turn; `until` is null while it is. */
export interface Wait {
  readonly on: LoggedEventOf<'case.waiting'>['body']['on'];
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
  /** Who had it, known agents only, in turn: nobody stands twice in a row unless somebody unknown came between. */
  readonly agentStays: string[];
  /** First sign that somebody of ours took it up, while it was open; null when there is none. */
  takenUpAt: number | null;
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
    agentStays: [],
    takenUpAt: null,
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
    const answersUs =
      this.waiting?.on === 'customer' && event.type === 'contact' && event.body.direction === 'inbound';
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
        this.meet(event);
        this.move(event.at, event.body.team ?? this.team, event.body.agent);
        return false;
      case 'handoff':
        this.handOver(event);
        return false;
      case 'case.waiting':
        this.takeUp(event.at);
        this.wait(event.at, event.body.on);
        return false;
      case 'case.resumed':
        this.takeUp(event.at);
        this.stopWaiting(event.at);
        return false;
      case 'case.updated':
        this.learn(event.body);
        return false;
      case 'case.resolved':
        return this.resolve(event.at) || this.state === 'resolved';
      case 'case.closed':
        return this.close(event.at, event.body.administrative === true);
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
    if (toTeam === this.team && (fromTeam ?? toTeam) === toTeam) this.take(toAgent);
    this.move(event.at, toTeam, toAgent);
  }

  /** The first that is heard of the team that held the case may be that it gave the case away. */
  private heldUntilNow(at: number, team: string, agent: string | null): void {
    const current = this.history.legs.at(-1);
    if (current === undefined) return this.move(at, team, agent);
    current.team = team;
    current.agent ??= agent;
    this.team = team;
    this.take(current.agent);
  }

  /** With a new team the agent is unknown unless given; within a team the last known one stays. */
  private move(at: number, team: string | null, agent: string | null): void {
    const { legs } = this.history;
    const current = legs.at(-1);
    if (current === undefined || team !== this.team) {
      if (current !== undefined && current.enteredAt === at && current.team === null) legs.pop();
      else if (current !== undefined) current.leftAt = at;
      legs.push({ enteredAt: at, leftAt: null, team, agent });
      this.take(agent);
      this.team = team;
    } else if (agent !== null) {
      current.agent ??= agent;
      this.take(agent);
    }
  }

  private take(agent: string | null): void {
    if (agent !== null && agent !== this.agent) this.history.agentStays.push(agent);
    this.agent = agent;
  }

  /** An answer of a machine, or a call that nobody took, is no sign of a person. */
  private meet({ at, body }: LoggedEventOf<'contact'>): void {
    if (body.bot !== true && (body.direction === 'outbound' || body.agent !== null)) this.takeUp(at);
    if (body.direction === 'inbound' && this.waiting?.on === 'customer') this.stopWaiting(at);
  }

  private takeUp(at: number): void {
    this.history.takenUpAt ??= at;
  }

  private wait(at: number, on: Wait['on']): void {
    if (this.waiting?.on === on) return;
    this.stopWaiting(at);
    this.history.waits.push((this.waiting = { on, from: at, until: null }));
  }

  private resolve(at: number): boolean {
    if (this.state === 'resolved' || this.state === 'merged') return false;
    this.endRest(at);
    this.rest(at, 'resolved');
    this.history.resolvedBy = { team: this.team, agent: this.agent, leg: this.history.legs.length - 1 };
    return true;
  }

  /** Returns whether it resolves the case. */
  private close(at: number, administrative: boolean): boolean {
    const resolves = this.state === 'open' && !administrative && this.resolve(at);
    if (this.state === 'open') this.rest(at, 'closed');
    this.closeRest(at);
    return resolves;
  }

  private closeRest(at: number): void {
    const current = this.history.rests.at(-1);
    if (current !== undefined) current.closedAt ??= at;
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
    this.closeRest(event.at);
    this.state = 'merged';
  }

  private rest(at: number, state: 'resolved' | 'closed' | 'merged'): void {
    this.state = state;
    this.takeUp(at);
    this.stopWaiting(at);
    this.history.rests.push({ from: at, until: null, state, closedAt: state === 'resolved' ? null : at });
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
