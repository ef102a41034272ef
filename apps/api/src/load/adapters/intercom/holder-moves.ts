/**
 * Who has a conversation: a team and a teammate, each assigned on its own. Where no part assigns a team, it counts for the
 * team that has it now, unless parts are cut off: then only since the oldest part that is there.
 */
import type { Happening } from '../../tables/told-events.ts';
import type { Directory } from './directory.ts';
import type { Conversation, Part } from './parts.ts';

export interface Move {
  /** null = at the oldest part, from what stands at the conversation now. */
  readonly part: Part | null;
  readonly at: number;
  readonly happening: Happening;
}

export interface Holders {
  readonly opening: { readonly team: string | null; readonly agent: string | null };
  readonly moves: readonly Move[];
}

/** @param parts in their order */
export function holderMoves(
  conversation: Conversation,
  parts: readonly Part[],
  isCut: boolean,
  directory: Directory,
): Holders {
  const assigned = (kind: 'team' | 'agent') => parts.some(({ assignedTo }) => assignedTo?.kind === kind);
  let team = assigned('team') || conversation.team === null ? null : directory.team(conversation.team);
  let agent = assigned('agent') || conversation.agent === null ? null : directory.agent(conversation.agent);
  let opening: Holders['opening'] = { team, agent };
  const moves: Move[] = [];
  const [oldest] = parts;
  if (isCut && oldest !== undefined) {
    opening = { team: null, agent: null };
    if (team !== null)
      moves.push({ part: null, at: oldest.at, happening: { type: 'handoff', toTeam: team, toAgent: agent } });
  }
  for (const part of parts) {
    const { assignedTo, at } = part;
    if (assignedTo === null) continue;
    const before = { team, agent };
    if (assignedTo.kind === 'team') {
      const next = directory.team(assignedTo.id);
      if (next !== team) agent = null;
      team = next;
    } else agent = assignedTo.kind === 'nobody' ? null : directory.agent(assignedTo.id);
    if (at <= conversation.at && !isCut) opening = { team, agent };
    else if (team !== null && (team !== before.team || (agent !== null && agent !== before.agent)))
      moves.push({ part, at, happening: { type: 'handoff', toTeam: team, toAgent: agent } });
  }
  return { opening, moves };
}
