/**
 * Who has a conversation, as its activity messages tell: its team and its assignee. Where none of them names a team,
 * the conversation counts for the team that has it now. A team that is taken away leaves it with the last one known.
 */
import type { Happening } from '../../tables/told-events.ts';
import type { Said } from './activity.ts';
import type { Directory } from './directory.ts';
import type { Conversation, Message, PlacedPart } from './parts.ts';

export interface Activity {
  readonly placed: PlacedPart<Message>;
  readonly said: Said;
}

export interface Move {
  readonly placed: PlacedPart<Message>;
  readonly happening: Happening;
}

export interface Holders {
  readonly opening: { readonly team: string | null; readonly agent: string | null };
  readonly moves: readonly Move[];
  /** Whether the activity messages name any team at all. */
  readonly toldTeams: boolean;
}

/** @param activities in their order */
export function holderMoves(
  conversation: Conversation,
  activities: readonly Activity[],
  directory: Directory,
): Holders {
  const changes = activities.flatMap((activity) => {
    const change = changeOf(activity.said, directory);
    return change === null ? [] : [{ ...activity, change }];
  });
  const toldTeams = changes.some(({ change }) => change.team !== undefined);
  const toldAgents = changes.some(({ change }) => change.agent !== undefined);
  let team = toldTeams || conversation.team === null ? null : directory.team(conversation.team);
  let agent = toldAgents || conversation.agent === null ? null : directory.agent(conversation.agent);
  let opening = { team, agent };
  const moves: Move[] = [];
  for (const { placed, said, change } of changes) {
    if (said.what === 'left_team') {
      if (team === null) opening = { ...opening, team: (team = said.team) };
      continue;
    }
    const before = { team, agent };
    if (change.team !== undefined && change.team !== team) {
      team = change.team;
      agent = null;
    }
    if (change.agent !== undefined) agent = change.agent;
    if (placed.part.at <= conversation.at) opening = { team, agent };
    else if (team !== null && (team !== before.team || (agent !== null && agent !== before.agent)))
      moves.push({ placed, happening: { type: 'handoff', toTeam: team, toAgent: agent } });
  }
  return { opening, moves, toldTeams };
}

interface Change {
  /** undefined = says nothing about it. */
  readonly team?: string;
  readonly agent?: string | null;
}

function changeOf(said: Said, directory: Directory): Change | null {
  switch (said.what) {
    case 'assigned':
      return directory.isTeam(said.to) ? { team: said.to } : { agent: said.to };
    case 'assigned_in_team':
      return { team: said.team, agent: said.agent };
    case 'left_team':
      return { team: said.team };
    case 'taken':
      return { agent: said.by };
    case 'unassigned':
      return { agent: null };
    default:
      return null;
  }
}
