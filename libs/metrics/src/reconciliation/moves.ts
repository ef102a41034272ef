import { count, type Figure } from './figure.ts';

export const MOVES: readonly Figure[] = [
  count({
    id: 'handoffs',
    title: 'Handoffs',
    meaning:
      'How often the case went from one team to another; a stay with a team that is not known is none.',
    ofCase: ({ case: { teamStations } }) =>
      teamStations === null || teamStations === 0 ? null : teamStations - 1,
  }),
  count({
    id: 'reassignments',
    title: 'Reassignments',
    meaning: 'How often the case went to another team, or to another person of the same team.',
    ofCase: ({ handoffs }) =>
      handoffs.filter(({ level, origin }) => level === 'AGENT' && origin === 'explicit').length,
  }),
  count({
    id: 'assignments',
    title: 'Assignments',
    meaning: 'How often the case came to a person: unbroken stays with a known one.',
    ofCase: ({ case: { agentStations } }) => (agentStations === 0 ? null : agentStations),
  }),
];
