/** One team works on a case: gets in touch, promises, waits for the customer, is chased, and gets done. */
import { DAY, HOUR, MINUTE, whenOpen } from '../company/calendar.ts';
import { channelProfile, isSocial, type Channel } from '../company/channels.ts';
import { profileOf, type Field } from '../company/reasons.ts';
import { teamProfile } from '../company/teams.ts';
import { NEW_CHANNEL, RECOVERY_TEAM } from '../findings.ts';
import type { CaseFile } from './case-file.ts';
import { chase } from './chasing.ts';
import { hear, reachOut } from './conversation.ts';
import { makePromise, settlePromise } from './promises.ts';

/** `moved`: somebody else has it now; `given up`: the customer never answered and the case was closed by rule. */
export type LegEnd = 'done' | 'moved' | 'given up';

export function workOn(file: CaseFile, isPassedOn: boolean): LegEnd {
  const { matter } = file;
  const { random } = matter;
  const hours = teamProfile(file.team).hours;
  let doneAt = whenOpen(file.at + hoursOfWork(file, isPassedOn) * HOUR, hours);
  if (!file.inTouch && !matter.leftLying) {
    if (getInTouch(file) === 'given up') return 'given up';
    doneAt = Math.max(doneAt, whenOpen(file.at + random.around(50, 0.9) * MINUTE, hours));
  }
  if (
    !isPassedOn &&
    file.promise === null &&
    doneAt - file.at > 5 * HOUR &&
    random.chance(chanceOfPromise(file))
  ) {
    doneAt = makePromise(file, doneAt);
  }
  waitForOthers(file, doneAt);
  for (let asksAt = losesPatience(file); asksAt < doneAt; asksAt = losesPatience(file)) {
    const end = chase(file, asksAt, doneAt);
    if (end.kind === 'moved') return 'moved';
    doneAt = end.doneAt;
  }
  file.at = Math.max(file.at, whenOpen(doneAt, hours));
  if (!isPassedOn) settlePromise(file);
  return 'done';
}

const SPECIAL_HOURS: Readonly<Partial<Record<string, number>>> = {
  [RECOVERY_TEAM]: 3,
  Supervisors: 12,
  'Store management': 20,
  'Executive office': 14,
};

function hoursOfWork(file: CaseFile, isPassedOn: boolean): number {
  const { random, reason, hard, priority, leftLying, arrangement, inPocket } = file.matter;
  if (leftLying) return random.around(NEW_CHANNEL.medianDays * 24, 0.7);
  const profile = profileOf(reason);
  const usual =
    (SPECIAL_HOURS[file.team] ?? profile.hours * teamProfile(file.team).pace) *
    (hard ? profile.hardTakes : 1);
  const pressing = priority === 'urgent' ? 0.6 : priority === 'low' ? 1.4 : 1;
  const special = SPECIAL_HOURS[file.team] === undefined && !isPassedOn;
  if (special && arrangement) return random.around(8 * 24, 0.5);
  if (special && inPocket) return random.around(9 * 24, 0.6);
  return random.around(usual * pressing * (isPassedOn ? 0.35 : 1), 0.95);
}

function chanceOfPromise({ matter, team }: CaseFile): number {
  if (matter.inPocket || matter.arrangement) return 0.9;
  return team === RECOVERY_TEAM ? 0.6 : 0.32;
}

/** The first word of a team that has just got the case, or the first answer to something written. */
function getInTouch(file: CaseFile): 'answered' | 'given up' {
  const { matter, team } = file;
  const { random } = matter;
  const channel = answerChannel(file);
  const usual = team === RECOVERY_TEAM ? 0.6 : file.agent === null ? 4 : 2;
  const at = whenOpen(file.at + random.around(usual, 0.9) * HOUR, teamProfile(team).hours);
  const missing = profileOf(matter.reason).fields.filter(
    (field) => !matter.known.has(field) && random.chance(0.3),
  );
  const asks: Field[] = [...file.unseen, ...missing];
  file.unseen = [];
  reachOut(file, at, {
    channel,
    line: asks.length > 0 ? 'ask' : random.chance(0.6) ? 'help' : 'hollow',
    asks,
  });
  if (asks.length === 0 || channelProfile(channel).live) return 'answered';
  return waitForCustomer(file, channel, asks);
}

function waitForCustomer(file: CaseFile, channel: Channel, asks: readonly Field[]): 'answered' | 'given up' {
  const { random } = file.matter;
  file.write({ type: 'case.waiting', on: 'customer' });
  if (random.chance(0.07)) {
    const reminder = file.at + 5 * DAY;
    reachOut(file, whenOpen(reminder, teamProfile(file.team).hours), { channel, line: 'hollow' });
    file.write({ type: 'case.closed', administrative: true }, file.at + 9 * DAY);
    return 'given up';
  }
  hear(file, file.at + random.around(9, 1) * HOUR, { channel, team: file.team, line: 'answer', tells: asks });
  if (random.chance(0.5)) file.write({ type: 'case.resumed' });
  return 'answered';
}

/** A supplier or another company has the next move. */
function waitForOthers(file: CaseFile, doneAt: number): void {
  const { random } = file.matter;
  if (doneAt - file.at < DAY || !random.chance(0.15)) return;
  const from = file.at + 0.1 * (doneAt - file.at);
  const said = file.at;
  file.write({ type: 'case.waiting', on: random.chance(0.7) ? 'third_party' : 'hold' }, from);
  file.write({ type: 'case.resumed' }, from + random.between(0.2, 0.7) * (doneAt - from));
  file.at = said;
}

/** Social care answers where it was asked; field dispatch comes or calls; written words are answered in writing. */
export function answerChannel({ team, matter }: CaseFile): Channel {
  const { random, channel } = matter;
  if (team === 'Field dispatch Narva') return random.chance(0.6) ? 'phone' : 'field visit';
  if (isSocial(channel)) return team === RECOVERY_TEAM ? channel : 'email';
  if (channel === 'email' || channel === 'web form') return 'email';
  return random.chance(0.75) ? 'phone' : 'email';
}

/** When the customer asks next: some never do, most after some days, and soon after a promise that was not kept. */
function losesPatience(file: CaseFile): number {
  const { random, customer, experience, arrangement, leftLying, inPocket } = file.matter;
  const { promise } = file;
  if (promise !== null && promise.fate !== 'on time' && promise.dueAt > file.at && random.chance(0.6)) {
    return promise.dueAt + random.around(12, 0.8) * HOUR;
  }
  const asksAtAll = leftLying
    ? 0.25
    : arrangement
      ? 0.88
      : inPocket
        ? 0.7
        : 0.5 / (1 + experience.chases / 3);
  if (!random.chance(asksAtAll)) return Infinity;
  return file.at + random.around((arrangement ? 80 : 58) * customer.patience, 0.6) * HOUR;
}
