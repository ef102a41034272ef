/**
 * Where responsibility moved, found on the whole issue, so that a second department that never heard of the first is
 * seen. Explicit: a `handoff` event. Implicit: a contact, or the opening of a follow-up case, with another team than
 * the one last known on the issue. Level AGENT has all changes of team and those between two known agents of one team.
 *
 * A source often shows one move twice: the new team answers, and the change of team is recorded beside it. Then the
 * record makes the implicit handoff explicit and is no second one.
 */
import type { LoggedEventOf } from '../events/logged-event.ts';
import type { CaseHistory } from './case-history.ts';
import type { Step } from './step.ts';

export type Level = 'TEAM' | 'AGENT';

export interface Handoff {
  readonly position: number;
  readonly step: Step;
  readonly level: Level;
  origin: 'explicit' | 'implicit';
  kind: 'transfer' | 'escalation' | 'return' | null;
  readonly fromTeam: string | null;
  readonly toTeam: string | null;
  readonly fromAgent: string | null;
  toAgent: string | null;
  /** Straight back to where it came from. */
  readonly returned: boolean;
  /** The next one went straight back. */
  cameBack: boolean;
}

type Move = Omit<Handoff, 'level' | 'returned' | 'cameBack'>;

export interface Handoffs {
  readonly TEAM: readonly Handoff[];
  readonly AGENT: readonly Handoff[];
}

export function findHandoffs(steps: readonly Step[]): Handoffs {
  const finder = new HandoffFinder();
  steps.forEach((step, position) => finder.read(step, position));
  return finder.found;
}

class HandoffFinder {
  readonly found: { readonly TEAM: Handoff[]; readonly AGENT: Handoff[] } = { TEAM: [], AGENT: [] };
  private readonly latestOfCase = {
    TEAM: new Map<CaseHistory, Handoff>(),
    AGENT: new Map<CaseHistory, Handoff>(),
  };
  /** Who was last known to hold the issue. */
  private team: string | null = null;
  private agent: string | null = null;

  read(step: Step, position: number): void {
    const { event } = step;
    if (event.type === 'contact') this.meet(step, position, event.body.team, event.body.agent);
    else if (event.type === 'handoff') this.handOver(step, position, event);
    else if (event.type === 'case.opened' && step.teamBefore === null) {
      this.meet(step, position, event.body.team, event.body.agent);
    }
  }

  /** Somebody of a team was there. Without a team named, it was whoever held the issue. */
  private meet(step: Step, position: number, team: string | null, agent: string | null): void {
    const move = {
      position,
      step,
      origin: 'implicit',
      kind: 'transfer',
      fromAgent: this.agent,
      toAgent: agent,
    } as const;
    if (team !== null && team !== this.team) {
      if (this.team !== null) this.changeTeam({ ...move, fromTeam: this.team, toTeam: team });
      this.team = team;
      this.agent = agent;
    } else if (agent !== null) {
      if (this.agent !== null && agent !== this.agent) {
        this.record('AGENT', { ...move, fromTeam: this.team, toTeam: this.team });
      }
      this.agent = agent;
    }
  }

  private handOver(step: Step, position: number, { body }: LoggedEventOf<'handoff'>): void {
    const fromTeam = body.fromTeam ?? step.teamBefore;
    const fromAgent = body.fromAgent ?? (fromTeam === step.teamBefore ? step.agentBefore : null);
    const { toTeam, toAgent, kind } = body;
    const move = { position, step, origin: 'explicit', kind, fromTeam, toTeam, fromAgent, toAgent } as const;
    if (fromTeam !== null && fromTeam !== toTeam) {
      if (this.team === toTeam && this.recordsWhatWasSeen('TEAM', move)) {
        this.recordsWhatWasSeen('AGENT', move);
        this.agent ??= toAgent;
        return;
      }
      this.changeTeam(move);
    } else if (fromTeam === toTeam && fromAgent !== null && toAgent !== null && fromAgent !== toAgent) {
      if (this.agent !== toAgent || !this.recordsWhatWasSeen('AGENT', move)) this.record('AGENT', move);
    }
    this.team = toTeam;
    this.agent = toAgent;
  }

  /** Whether the latest move of the level was this one, seen through a contact of the case; if so, it becomes explicit. */
  private recordsWhatWasSeen(level: Level, move: Move): boolean {
    const seen = this.found[level].at(-1);
    if (seen === undefined || seen.step.case !== move.step.case || seen.origin === 'explicit') return false;
    if (seen.fromTeam !== move.fromTeam || seen.toTeam !== move.toTeam) return false;
    if (move.fromTeam === move.toTeam && seen.toAgent !== move.toAgent) return false;
    seen.origin = 'explicit';
    seen.kind = move.kind;
    seen.toAgent ??= move.toAgent;
    return true;
  }

  private changeTeam(move: Move): void {
    this.record('TEAM', move);
    this.record('AGENT', move);
  }

  private record(level: Level, move: Move): void {
    const list = this.found[level];
    const before = this.latestOfCase[level].get(move.step.case) ?? list.at(-1);
    const returned = before !== undefined && reverses(before, move, level);
    if (returned) before.cameBack = true;
    const handoff = { ...move, level, returned, cameBack: false };
    this.latestOfCase[level].set(move.step.case, handoff);
    list.push(handoff);
  }
}

function reverses(before: Move, now: Move, level: Level): boolean {
  const agents = [before.fromAgent, before.toAgent, now.fromAgent, now.toAgent];
  if (level === 'AGENT' && !agents.includes(null)) {
    return before.fromAgent === now.toAgent && before.toAgent === now.fromAgent;
  }
  const changes = now.fromTeam !== now.toTeam;
  return changes && before.fromTeam === now.toTeam && before.toTeam === now.fromTeam;
}
