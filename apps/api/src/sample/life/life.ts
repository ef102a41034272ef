/** The life of a matter, from the first word to what the customer does afterwards. */
import { DAY, HOUR, MINUTE, SECOND, whenOpen } from '../company/calendar.ts';
import { channelProfile, isSocial, type Channel } from '../company/channels.ts';
import { profileOf, type Field } from '../company/reasons.ts';
import { teamProfile, type Team } from '../company/teams.ts';
import { NEW_CHANNEL, RECOVERY_TEAM } from '../findings.ts';
import { comesBack, lookBack } from './afterwards.ts';
import { reachOfPost } from './audience.ts';
import { CaseFile } from './case-file.ts';
import { anyAgent, botGreets, hear, reachOut, record } from './conversation.ts';
import { handOver, unseenBy } from './handing-over.ts';
import type { Matter } from './matter.ts';
import { nextTeam, teamAt } from './routes.ts';
import { answerChannel, workOn } from './working.ts';

export function live(matter: Matter, at: number): void {
  const file = openCase(matter, matter.channel, at, { tells: toldAtFirst(matter) });
  if (matter.arrangement) record(file, 'payment_arrangement', 'agent');
  if (matter.random.chance(0.15)) record(file, 'phone', 'system');
  settle(file, settledAtOnce(file));
}

interface Opening {
  readonly tells: readonly Field[];
  /** The resolved case that this one is about again. */
  readonly after?: CaseFile;
  readonly parent?: string;
}

function openCase(matter: Matter, channel: Channel, at: number, opening: Opening): CaseFile {
  const { random, reason, product, priority, customer, experience } = matter;
  const team = teamAt(channel, at, matter);
  const file = new CaseFile(matter.newCaseId(), matter, team, at);
  matter.cases.push(file);
  const { live: isLive } = channelProfile(channel);
  if (isLive) file.agent = anyAgent(file, team);
  file.write({
    type: 'case.opened',
    reason,
    product,
    segment: customer.segment,
    priority,
    channel,
    team,
    ...(file.agent !== null && { agent: file.agent }),
    ...(opening.parent !== undefined && { parent: opening.parent }),
  });
  const { after, tells } = opening;
  const posts = isSocial(channel) && random.chance(0.45);
  if (posts) experience.publicPosts += 1;
  const unseen = after && after.team !== team ? unseenBy(after, after.team, team) : [];
  hear(file, at, {
    channel,
    team,
    line: after ? 'comeback' : 'opening',
    tells,
    sentiment: posts ? -random.between(0.2, 0.8) : after ? -random.between(0, 0.7) : moodAtFirst(matter),
    ...(isLive && { asked: unseen }),
    ...(posts && { reach: reachOfPost(random) }),
  });
  if (!isLive) file.unseen = unseen;
  if (channel === 'web form') botGreets(file, at + 5 * SECOND, channel);
  return file;
}

/** Most people just ask; 0 is neutral. */
function moodAtFirst({ random }: Matter): number {
  return random.chance(0.85) ? 0 : -random.between(0.1, 0.5);
}

/** The first field nearly always, the others more often than not. */
function toldAtFirst({ reason, random }: Matter): Field[] {
  return profileOf(reason).fields.filter((_, index) => random.chance(index === 0 ? 0.92 : 0.6));
}

const SKILL: Readonly<Partial<Record<Team, number>>> = {
  'Outsourced chat (Vilnius)': 0.8,
  'Internet equipment': 1.1,
  'Social care': 0.9,
};

function settledAtOnce({ matter, team }: CaseFile): number {
  if (matter.hard || matter.inPocket || matter.arrangement || matter.leftLying) return 0;
  if (matter.channel === NEW_CHANNEL.channel) return NEW_CHANNEL.settledAtOnce;
  return profileOf(matter.reason).atOnce * (SKILL[team] ?? 1);
}

/** Until it is resolved, and whatever comes after. */
function settle(file: CaseFile, atOnce: number): void {
  const { random } = file.matter;
  if (random.chance(atOnce)) {
    if (!file.inTouch) answerAndSettle(file);
    file.write({ type: 'case.resolved' }, file.at + random.between(5, 60) * SECOND);
    return whatFollows(file);
  }
  if (random.chance(0.025)) writeTwice(file);
  for (let teams = 0; teams < 5; teams++) {
    const next = teams < 3 ? nextTeam(file) : null;
    const end = workOn(file, next !== null);
    if (end === 'given up') return;
    if (end === 'done' && next === null) break;
    if (end === 'done' && next !== null) handOver(file, next, 'transfer');
  }
  if (random.chance(0.5)) reachOut(file, file.at + MINUTE, { channel: answerChannel(file), line: 'solved' });
  file.write({ type: 'case.resolved' }, file.at + 2 * MINUTE);
  file.matter.experience.caredFor = file.team === RECOVERY_TEAM;
  whatFollows(file);
}

function answerAndSettle(file: CaseFile): void {
  const { random, channel } = file.matter;
  const usual = channel === NEW_CHANNEL.channel ? NEW_CHANNEL.answerHours : isSocial(channel) ? 0.7 : 4;
  const at = whenOpen(file.at + random.around(usual, 0.9) * HOUR, teamProfile(file.team).hours);
  reachOut(file, at, { channel: answerChannel(file), line: 'solved' });
}

function whatFollows(file: CaseFile): void {
  const { random, experience } = file.matter;
  if (experience.comebacks < 3 && comesBack(file)) return comeBack(file);
  lookBack(file);
  if (random.chance(0.35)) file.write({ type: 'case.closed' }, file.at + 5 * DAY);
}

/** Not solved after all: the same case is reopened, or another one follows, with or without a link. */
function comeBack(file: CaseFile): void {
  const { matter } = file;
  const { random, experience, known } = matter;
  experience.comebacks += 1;
  const back = file.at + random.around(3.2, 1) * DAY;
  const channel = random.chance(0.55)
    ? matter.channel
    : random.weighted<Channel>({ phone: 6, email: 3, chat: 3 });
  const again = [...known].filter(() => random.chance(0.15));
  if (random.chance(0.35)) {
    hear(file, back, {
      channel,
      team: file.team,
      line: 'comeback',
      tells: again,
      sentiment: -random.between(0.1, 0.7),
    });
    file.write({ type: 'case.reopened' }, file.at + MINUTE);
    settle(file, 0.3);
  } else {
    const parent = random.chance(0.6) ? { parent: file.id } : {};
    settle(openCase(matter, channel, back, { tells: again, after: file, ...parent }), 0.3);
  }
}

/** The same thing once more through another channel; somebody notices and puts the two together. */
function writeTwice(file: CaseFile): void {
  const { matter, at } = file;
  const { random } = matter;
  const channel = matter.channel === 'email' ? 'chat' : 'email';
  const second = openCase(matter, channel, at + random.around(5, 0.8) * HOUR, { tells: toldAtFirst(matter) });
  second.write({ type: 'case.merged', into: file.id }, second.at + random.around(3, 0.8) * HOUR);
}
