import type { CaseMeasures } from './case-measures.ts';
import { count, type Figure } from './figure.ts';

/** null where no team was ever known. */
const moves = ({ case: { teamStations } }: CaseMeasures): number | null =>
  teamStations === null || teamStations === 0 ? null : teamStations - 1;

export const MOVES: readonly Figure[] = [
  count({
    id: 'handoffs',
    title: 'Handoffs',
    meaning:
      'How often the case went from one team to another; a stay with a team that is not known is none.',
    ofCase: moves,
  }),
  count({
    id: 'reassignments',
    title: 'Reassignments',
    meaning:
      'How often the source counts that the case was given to another team, also where it does not show to which: theirs may be more than ours.',
    ofCase: moves,
  }),
  count({
    id: 'assignments',
    title: 'Assignments',
    meaning: 'How often the case came to a person: unbroken stays with a known one.',
    ofCase: ({ case: { agentStations } }) => (agentStations === 0 ? null : agentStations),
  }),
];
