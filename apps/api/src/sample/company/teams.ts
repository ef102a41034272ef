/** The fourteen teams of the simulated company: where they sit, when they work, how many they are. */
import type { OfficeHours } from './calendar.ts';

const OFFICE: OfficeHours = { opens: 8, closes: 18, weekends: false };
const LONG: OfficeHours = { opens: 8, closes: 20, weekends: true };
const STORE: OfficeHours = { opens: 10, closes: 20, weekends: true };
const LATE: OfficeHours = { opens: 8, closes: 24, weekends: true };

export type Site = 'Tallinn' | 'Tartu' | 'Narva' | 'Riga' | 'Vilnius (outsourced)';

interface TeamProfile {
  readonly site: Site;
  readonly hours: OfficeHours;
  /** Agents are called prefix-number. */
  readonly agents: { readonly prefix: string; readonly from: number; readonly to: number };
  /** Hours of work against what the reason usually takes. */
  readonly pace: number;
}

export const TEAMS = {
  'Billing North': { site: 'Tallinn', hours: LONG, agents: { prefix: 'b', from: 1, to: 20 }, pace: 1 },
  'Billing South': { site: 'Riga', hours: LONG, agents: { prefix: 'b', from: 21, to: 38 }, pace: 1.05 },
  'Technical support Tartu': {
    site: 'Tartu',
    hours: LONG,
    agents: { prefix: 'ts', from: 1, to: 32 },
    pace: 1,
  },
  'Internet equipment': {
    site: 'Tartu',
    hours: LONG,
    agents: { prefix: 'tech', from: 1, to: 18 },
    pace: 0.8,
  },
  'Field dispatch Narva': {
    site: 'Narva',
    hours: OFFICE,
    agents: { prefix: 'fd', from: 1, to: 16 },
    pace: 1.1,
  },
  'TV equipment': { site: 'Narva', hours: LONG, agents: { prefix: 'desk', from: 1, to: 14 }, pace: 1 },
  'Chat desk': { site: 'Tallinn', hours: LONG, agents: { prefix: 'chat', from: 1, to: 16 }, pace: 0.6 },
  'Outsourced chat (Vilnius)': {
    site: 'Vilnius (outsourced)',
    hours: LATE,
    agents: { prefix: 'out', from: 1, to: 26 },
    pace: 0.7,
  },
  'Social care': { site: 'Tallinn', hours: LATE, agents: { prefix: 'care', from: 1, to: 12 }, pace: 0.5 },
  Retention: { site: 'Riga', hours: LONG, agents: { prefix: 'ret', from: 1, to: 14 }, pace: 1 },
  Showroom: { site: 'Tallinn', hours: STORE, agents: { prefix: 'sales', from: 1, to: 20 }, pace: 1 },
  'Store management': {
    site: 'Tallinn',
    hours: STORE,
    agents: { prefix: 'manager', from: 1, to: 4 },
    pace: 1,
  },
  Supervisors: { site: 'Tartu', hours: OFFICE, agents: { prefix: 'sup', from: 1, to: 6 }, pace: 0.7 },
  'Executive office': {
    site: 'Tallinn',
    hours: OFFICE,
    agents: { prefix: 'exec', from: 1, to: 4 },
    pace: 0.5,
  },
} as const satisfies Readonly<Record<string, TeamProfile>>;

export type Team = keyof typeof TEAMS;
export const TEAM_NAMES = Object.keys(TEAMS) as Team[];
export const teamProfile = (team: Team): TeamProfile => TEAMS[team];
