/** All that happens to one case, as lines of the canonical format (docs/events.md). */
import { belongingOf, type Place } from './blocks.ts';
import { Chance } from './chance.ts';
import {
  CHANNELS,
  CHANNEL_WEIGHTS,
  END,
  FIELDS,
  FIRST_DAY,
  MEDIAN_HOURS,
  paceOf,
  REASONS,
  SHARES,
  SIGMA_HOURS,
  TEAMS,
  TEAM_WEIGHTS,
  weightOf,
} from './desk.ts';

export interface Happening {
  readonly at: number;
  readonly line: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What is known by the end of the log, in no order. */
export function happeningsOf(seed: number, place: Place, day: number): Happening[] {
  const { customer, reason } = belongingOf(seed, place);
  const chance = new Chance(seed, place.block, place.slot, 3);
  const told = new Telling(`C${place.block}-${place.slot}`, customer);
  const channel = CHANNELS[chance.pick(CHANNEL_WEIGHTS)] as string;
  const team = chance.pick(TEAM_WEIGHTS);
  const opened = FIRST_DAY + day * DAY + secondOfDay(chance) * 1000;
  told.add(opened, 'case.opened', {
    channel,
    team: TEAMS[team] as string,
    reason: REASONS[reason] as string,
  });
  const spoken = channel === 'phone' || channel === 'visit' || channel === 'chat';
  // A second later: at the same instant nobody could say which came first.
  told.add(opened + 1000, 'contact', {
    direction: 'inbound',
    channel,
    team: TEAMS[team] as string,
    ...(spoken ? { waitSeconds: Math.round(chance.logNormal(120, 1)) } : {}),
    ...(channel === 'social' ? { visibility: 'public', reach: chance.below(5000) } : {}),
  });
  const hours = MEDIAN_HOURS * paceOf(team) * weightOf(reason);
  const lasts = chance.logNormal(hours, SIGMA_HOURS) * HOUR;
  const resolved = chance.happens(SHARES.open) ? Infinity : opened + Math.max(2 * MINUTE, lasts);
  /** Some time while it is open. */
  const meanwhile = () => opened + Math.min(lasts, resolved - opened) * chance.between(0.05, 0.95);
  if (!spoken && chance.happens(SHARES.answered * 1.8))
    told.add(meanwhile(), 'contact', { direction: 'outbound', channel, team: TEAMS[team] as string });
  if (chance.happens(SHARES.chased)) told.again(meanwhile(), otherChannel(chance, channel), team);
  const holder = chance.happens(SHARES.handedOver) ? handOver(chance, told, opened, lasts, team) : team;
  if (chance.happens(SHARES.promised)) promise(chance, told, opened, lasts, holder);
  if (resolved < Infinity) {
    told.add(resolved, 'case.resolved', {});
    afterwards(chance, told, resolved, channel, holder);
  }
  return told.happenings;
}

/** Who has it in the end. */
function handOver(chance: Chance, told: Telling, opened: number, lasts: number, team: number): number {
  const at = opened + lasts * chance.between(0.1, 0.4);
  const to = anotherTeam(chance, team);
  const field = FIELDS[chance.below(FIELDS.length)] as string;
  const knows = chance.happens(SHARES.told);
  if (knows)
    told.add(opened + MINUTE, 'fact', { field, action: 'given', by: 'customer', value: `v${told.customer}` });
  const kind = chance.happens(0.2) ? 'escalation' : 'transfer';
  told.add(at, 'handoff', { fromTeam: TEAMS[team] as string, toTeam: TEAMS[to] as string, kind });
  if (knows && chance.happens(SHARES.toldAgain))
    told.add(at + lasts * 0.1, 'fact', { field, action: 'asked', by: 'agent' });
  if (!chance.happens(SHARES.handedOn)) return to;
  const back = chance.happens(0.5) ? team : anotherTeam(chance, to);
  told.add(at + lasts * chance.between(0.15, 0.4), 'handoff', {
    fromTeam: TEAMS[to] as string,
    toTeam: TEAMS[back] as string,
  });
  return back;
}

function promise(chance: Chance, told: Telling, opened: number, lasts: number, team: number): void {
  const made = opened + lasts * chance.between(0.05, 0.3);
  const dueAt = new Date(made + chance.between(4, 72) * HOUR).toISOString();
  told.add(made, 'promise.made', {
    promise: 'p1',
    what: chance.happens(0.6) ? 'callback' : 'delivery',
    dueAt,
    team: TEAMS[team] as string,
  });
  if (chance.happens(SHARES.kept))
    told.add(made + chance.between(2, 80) * HOUR, 'promise.kept', { promise: 'p1' });
}

function afterwards(chance: Chance, told: Telling, resolved: number, channel: string, team: number): void {
  if (chance.happens(SHARES.cameBack)) {
    const back = resolved + chance.logNormal(30, 1) * HOUR;
    told.again(back, otherChannel(chance, channel), team);
    told.add(back + MINUTE, 'case.reopened', {});
    told.add(back + chance.logNormal(12, 1) * HOUR + HOUR, 'case.resolved', {});
  }
  const rated = resolved + chance.between(0.5, 48) * HOUR;
  if (chance.happens(SHARES.csat))
    told.add(rated, 'rating', { scale: 'csat', score: 1 + chance.pick([0.09, 0.17, 0.3, 0.62, 1]), max: 5 });
  if (chance.happens(SHARES.nps))
    told.add(rated, 'rating', { scale: 'nps', score: Math.floor(11 * chance.next() ** 0.5), max: 10 });
  if (chance.happens(SHARES.left)) told.add(rated + 20 * DAY, 'outcome', { kind: 'churn' });
}

/** Mostly between eight and six. */
function secondOfDay(chance: Chance): number {
  if (chance.happens(0.1)) return Math.floor(86_399 * chance.next());
  return Math.floor(3600 * (8 + 5 * (chance.next() + chance.next())));
}

function otherChannel(chance: Chance, channel: string): string {
  return chance.happens(0.6) ? channel : (CHANNELS[chance.pick(CHANNEL_WEIGHTS)] as string);
}

function anotherTeam(chance: Chance, team: number): number {
  const other = chance.pick(TEAM_WEIGHTS);
  return other === team ? (team + 1) % TEAMS.length : other;
}

class Telling {
  readonly happenings: Happening[] = [];

  constructor(
    readonly id: string,
    readonly customer: number,
  ) {}

  add(at: number, type: string, fields: Readonly<Record<string, string | number>>): void {
    const moment = Math.floor(at);
    if (moment >= END) return;
    const seq = this.happenings.length + 1;
    const event = {
      id: `${this.id}.${seq}`,
      at: new Date(moment).toISOString(),
      seq,
      case: this.id,
      customer: `k${this.customer}`,
      type,
      ...fields,
    };
    this.happenings.push({ at: moment, line: JSON.stringify(event) });
  }

  again(at: number, channel: string, team: number): void {
    this.add(at, 'contact', { direction: 'inbound', channel, team: TEAMS[team] as string });
  }
}
