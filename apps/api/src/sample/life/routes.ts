/** Which team gets a matter first, and to which it is passed on. */
import { wallClock } from '../company/calendar.ts';
import { isSocial, type Channel } from '../company/channels.ts';
import type { Reason } from '../company/reasons.ts';
import type { Team } from '../company/teams.ts';
import { HARD_CASES, RECOVERY_TEAM } from '../findings.ts';
import type { CaseFile } from './case-file.ts';
import type { Matter } from './matter.ts';

const HOME: Readonly<Record<Exclude<Reason, 'billing'>, Team>> = {
  internet_outage: 'Technical support Tartu',
  slow_internet: 'Technical support Tartu',
  tv_fault: 'TV equipment',
  installation: 'Technical support Tartu',
  equipment_return: 'TV equipment',
  order_status: 'Showroom',
  delivery: 'Showroom',
  contract_change: 'Retention',
  cancellation: 'Retention',
  roaming: 'Chat desk',
  number_porting: 'Chat desk',
};

/** The team whose trade it is. Technicians get what is hard about lines; billing goes by where one lives. */
export function homeOf(matter: Matter): Team {
  if (matter.reason === 'billing') {
    return matter.customer.region === 'north' ? 'Billing North' : 'Billing South';
  }
  if (isAboutLines(matter.reason)) {
    const share = matter.hard ? HARD_CASES.getsOfHard : HARD_CASES.getsOfOthers;
    if (matter.random.chance(share)) return HARD_CASES.team;
  }
  return HOME[matter.reason];
}

export function isAboutLines(reason: Reason): boolean {
  return (HARD_CASES.reasons as readonly Reason[]).includes(reason);
}

/** Who answers in a channel at that hour. */
export function teamAt(channel: Channel, at: number, matter: Matter): Team {
  if (isSocial(channel)) return 'Social care';
  if (channel === 'chat') {
    const hour = wallClock(at).getUTCHours();
    const desk = hour >= 8 && hour < 19 && matter.random.chance(0.55);
    return desk ? 'Chat desk' : 'Outsourced chat (Vilnius)';
  }
  if (channel === 'store') return matter.reason === 'equipment_return' ? 'TV equipment' : 'Showroom';
  if (channel === 'field visit') {
    return isAboutLines(matter.reason) ? HARD_CASES.team : 'Field dispatch Narva';
  }
  return homeOf(matter);
}

const FIRST_LINE: readonly Team[] = ['Chat desk', 'Outsourced chat (Vilnius)', 'Showroom', 'Social care'];

/** Chances of being passed on, by team and reason; what is left stays. */
const ONWARDS: readonly {
  readonly from: Team;
  readonly reasons: readonly Reason[];
  readonly to: Team;
  readonly chance: number;
}[] = [
  {
    from: 'Technical support Tartu',
    reasons: ['installation'],
    to: 'Field dispatch Narva',
    chance: 0.62,
  },
  {
    from: 'Technical support Tartu',
    reasons: ['internet_outage'],
    to: 'Field dispatch Narva',
    chance: 0.4,
  },
  {
    from: 'Technical support Tartu',
    reasons: ['slow_internet'],
    to: 'Field dispatch Narva',
    chance: 0.12,
  },
  { from: 'TV equipment', reasons: ['tv_fault'], to: 'Field dispatch Narva', chance: 0.16 },
  { from: 'TV equipment', reasons: ['equipment_return'], to: 'Internet equipment', chance: 0.15 },
  { from: 'Showroom', reasons: ['delivery'], to: 'Store management', chance: 0.14 },
  { from: 'Retention', reasons: ['cancellation'], to: 'Billing North', chance: 0.12 },
  { from: 'Retention', reasons: ['contract_change'], to: 'Billing South', chance: 0.08 },
  { from: 'Billing North', reasons: ['billing'], to: 'Supervisors', chance: 0.05 },
  { from: 'Billing South', reasons: ['billing'], to: 'Supervisors', chance: 0.05 },
  { from: 'Field dispatch Narva', reasons: ['installation'], to: 'Technical support Tartu', chance: 0.06 },
];

/** The team that will get it next; null when this one settles it. What social care takes over it keeps. */
export function nextTeam(file: CaseFile): Team | null {
  const { matter, team } = file;
  const { random } = matter;
  if (team === RECOVERY_TEAM && matter.experience.chases > 0) {
    return random.chance(0.12) ? 'Executive office' : null;
  }
  if (FIRST_LINE.includes(team)) {
    const home = homeOf(matter);
    if (home !== team && !FIRST_LINE.includes(home)) return random.chance(0.72) ? home : null;
    if (home !== team) return random.chance(0.3) ? home : null;
  }
  const way = ONWARDS.find(({ from, reasons }) => from === team && reasons.includes(matter.reason));
  return way && random.chance(way.chance) ? way.to : null;
}
