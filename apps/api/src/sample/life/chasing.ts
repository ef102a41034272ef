/** The customer asks what has become of it: where, with whom they end up, and what they must tell again. */
import { HOUR, MINUTE, whenOpen } from '../company/calendar.ts';
import { channelProfile, isSocial, type Channel } from '../company/channels.ts';
import type { Field } from '../company/reasons.ts';
import { teamProfile, type Team } from '../company/teams.ts';
import { reachOfPost } from './audience.ts';
import type { CaseFile } from './case-file.ts';
import { hear, reachOut } from './conversation.ts';
import { handOver, unseenBy } from './handing-over.ts';
import { makePromise } from './promises.ts';
import { teamAt } from './routes.ts';

/** `stays`: with the team that has it. `moved`: another team has it now. */
export type ChaseEnd = { readonly kind: 'stays'; readonly doneAt: number } | { readonly kind: 'moved' };

/** Told at once by those who call about a case: half of them start with their number. */
const NAMED_FIRST: readonly Field[] = ['account_number', 'order_number', 'contract_number'];

export function chase(file: CaseFile, at: number, doneAt: number): ChaseEnd {
  const { matter, team: holder } = file;
  const { random, experience } = matter;
  const channel = chaseChannel(file);
  const team = teamForChase(file, channel, at);
  const isPublic = isSocial(channel) && random.chance(0.6);
  experience.chases += 1;
  if (isPublic) experience.publicPosts += 1;
  const moves = team !== holder;
  const asked = moves ? unseenBy(file, holder, team) : [...file.unseen, ...askedAnyway(file)];
  file.unseen = [];
  hear(file, at, {
    channel,
    team,
    line: isPublic ? 'post' : 'chase',
    sentiment: -random.between(0.15, 0.5) - Math.min(0.5, experience.chases / 10),
    tells: isPublic ? [] : namesItself(file, asked),
    ...(isPublic && { reach: reachOfPost(random) }),
    ...(channelProfile(channel).live && { asked }),
  });
  if (isSocial(channel)) {
    reachOut(file, file.at + random.around(35, 0.7) * MINUTE, { channel, line: 'help', isPublic });
    return { kind: 'moved' };
  }
  if (!channelProfile(channel).live) {
    const answered = whenOpen(file.at + random.around(4, 0.8) * HOUR, teamProfile(team).hours);
    reachOut(file, answered, { channel, line: 'hollow', asks: asked });
  }
  if (moves && (team === 'Chat desk' || team === 'Outsourced chat (Vilnius)')) {
    handOver(file, holder, 'return');
    return { kind: 'stays', doneAt: Math.max(doneAt, file.at + 2 * HOUR) };
  }
  if (moves) return { kind: 'moved' };
  if (experience.chases >= 2 && random.chance(0.35)) {
    handOver(file, escalationFrom(file, channel), 'escalation');
    return { kind: 'moved' };
  }
  const crossed = file.promise !== null && at < file.promise.dueAt;
  if (crossed && random.chance(matter.inPocket ? 0.6 : 0.15)) {
    experience.brokenPromises += 1;
    return { kind: 'stays', doneAt: makePromise(file, doneAt) };
  }
  return { kind: 'stays', doneAt: Math.max(doneAt, file.at + 10 * MINUTE) };
}

function chaseChannel({ matter }: CaseFile): Channel {
  const social = matter.inPocket ? 34 : 9;
  const weights: Partial<Record<Channel, number>> = {
    phone: 30,
    email: 12,
    chat: 9,
    twitter: social / 2,
    facebook: social / 2,
  };
  const same = matter.channel === 'field visit' ? 'phone' : matter.channel;
  return matter.random.weighted({ ...weights, [same]: (weights[same] ?? 0) + 45 });
}

/** On the phone one gets whoever is free: with two billing sites, the other one as often as not. */
function teamForChase(file: CaseFile, channel: Channel, at: number): Team {
  const { matter, team } = file;
  if (isSocial(channel) || channel === 'chat') return teamAt(channel, at, matter);
  if (channel !== 'phone') return team;
  const other = { 'Billing North': 'Billing South', 'Billing South': 'Billing North' } as const;
  if (team !== 'Billing North' && team !== 'Billing South') return team;
  return matter.random.chance(matter.arrangement ? 0.65 : 0.4) ? other[team] : team;
}

function askedAnyway({ matter }: CaseFile): Field[] {
  return [...matter.known].filter(() => matter.random.chance(0.05));
}

function namesItself({ matter }: CaseFile, asked: readonly Field[]): Field[] {
  const field = NAMED_FIRST.find((name) => matter.known.has(name));
  return field && !asked.includes(field) && matter.random.chance(0.16) ? [field] : [];
}

function escalationFrom({ team, matter }: CaseFile, channel: Channel): Team {
  if (matter.experience.publicPosts > 0) return 'Executive office';
  return channel === 'store' || team === 'Showroom' ? 'Store management' : 'Supervisors';
}
