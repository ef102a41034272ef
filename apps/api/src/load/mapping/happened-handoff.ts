/** Who had the case, of a row that hands it over and of one that only names another team. */
import type { Happening } from '../tables/told-events.ts';
import type { CaseHappening, Standing } from './case-happening.ts';
import type { CaseStory } from './case-story.ts';
import type { MappedCells } from './mapped-cells.ts';

/** Logs of processes name the team of every step: where it is another one, somebody has handed over. */
export function tellMove(story: CaseStory, happening: CaseHappening, standing: Standing): void {
  const { row, at, mapped, meaning } = happening;
  if (meaning === 'holder' || meaning === 'escalation') return;
  const team = mapped.name('team', row.cells);
  if (team === null || team === standing.team) return;
  const agent = mapped.name('agent', row.cells);
  story.tell(row, at, 'holder', 'holder', {
    type: 'handoff',
    fromTeam: standing.team,
    fromAgent: standing.agent,
    toTeam: team,
    toAgent: agent,
  });
  Object.assign(standing, { team, agent });
}

export function handoff({ row, mapped, meaning }: CaseHappening, standing: Standing): Happening | null {
  const name = (use: Parameters<MappedCells['name']>[0]) => mapped.name(use, row.cells);
  const toTeam = name('to_team') ?? name('team') ?? standing.team;
  const toAgent = name('to_agent') ?? (mapped.has('to_team') ? null : name('agent'));
  if (toTeam === null) return null;
  const fromTeam = name('from_team') ?? standing.team;
  const fromAgent = name('from_agent') ?? standing.agent;
  Object.assign(standing, { team: toTeam, agent: toAgent });
  if (fromTeam === toTeam && (toAgent === null || toAgent === fromAgent)) return null;
  return {
    type: 'handoff',
    fromTeam,
    fromAgent,
    toTeam,
    toAgent,
    ...(meaning === 'escalation' ? { kind: 'escalation' as const } : {}),
  };
}
