/** After a case is resolved: what the customer says of it and does, and whether it comes back. */
import { DAY, HOUR, MINUTE } from '../company/calendar.ts';
import { isSocial } from '../company/channels.ts';
import { reachOfPost } from './audience.ts';
import type { CaseFile } from './case-file.ts';
import { hear, reachOut } from './conversation.ts';
import { courseOf, type Course } from './matter.ts';

/** How likely a case is to come back, by how it was settled. */
export function comesBack({ matter }: CaseFile): boolean {
  const { random, experience, hard, inPocket } = matter;
  const again = experience.comebacks > 0 ? 0.5 : 1;
  const course = courseOf(experience);
  const usual = { clean: 0.08, recovered: 0.04, failed: 0.17 }[course];
  return random.chance((usual + (hard ? 0.05 : 0) + (inPocket ? 0.25 : 0)) * again);
}

/** Everything that follows the last resolution of a matter. */
export function lookBack(file: CaseFile): void {
  const { matter, at } = file;
  const course = courseOf(matter.experience);
  rate(file, course);
  praiseOrPost(file, course);
  stayOrLeave(file, course);
  file.at = at;
}

interface Ratings {
  readonly answers: number;
  readonly csat: readonly number[];
  readonly nps: readonly number[];
  readonly ces: readonly number[];
}
/** Scores as they are drawn from; who is angry or relieved answers more often than who is neither. */
const RATINGS: Readonly<Record<Course, Ratings>> = {
  clean: { answers: 0.15, csat: [5, 5, 5, 4, 4, 3], nps: [10, 9, 9, 8, 8, 7, 6], ces: [7, 6, 6, 5] },
  recovered: { answers: 0.5, csat: [5, 5, 5, 4, 4, 4, 3], nps: [10, 9, 9, 8, 7, 6], ces: [6, 5, 5, 4] },
  failed: { answers: 0.24, csat: [3, 2, 2, 1, 1, 1], nps: [7, 6, 5, 4, 2, 1, 0], ces: [4, 3, 2, 2, 1] },
};

function rate(file: CaseFile, course: Course): void {
  const { random } = file.matter;
  const { answers, csat, nps, ces } = RATINGS[course];
  if (random.chance(answers)) {
    file.write(
      { type: 'rating', scale: 'csat', score: random.pick(csat), max: 5 },
      file.at + random.around(5, 1) * HOUR,
    );
  }
  if (random.chance(answers / 2)) {
    file.write(
      { type: 'rating', scale: 'nps', score: random.pick(nps), max: 10 },
      file.at + random.around(60, 0.5) * HOUR,
    );
  }
  if (random.chance(answers / 4)) {
    file.write(
      { type: 'rating', scale: 'ces', score: random.pick(ces), max: 7 },
      file.at + random.around(5, 1) * HOUR,
    );
  }
}

const PRAISES: Readonly<Record<Course, number>> = { clean: 0.012, recovered: 0.2, failed: 0.002 };

function praiseOrPost(file: CaseFile, course: Course): void {
  const { random, channel, inPocket } = file.matter;
  const at = file.at + random.around(14, 0.8) * HOUR;
  if (random.chance(PRAISES[course])) {
    const praised =
      isSocial(channel) || random.chance(0.4) ? (isSocial(channel) ? channel : 'facebook') : 'email';
    const team = isSocial(praised) ? 'Social care' : file.team;
    const reach = isSocial(praised) ? { reach: reachOfPost(random) } : {};
    hear(file, at, {
      channel: praised,
      team,
      line: 'praise',
      sentiment: random.between(0.4, 0.95),
      ...reach,
    });
  } else if (course === 'failed' && random.chance(inPocket ? 0.3 : 0.05)) {
    const posted = random.chance(0.5) ? 'twitter' : 'facebook';
    const reach = reachOfPost(random);
    hear(file, at, {
      channel: posted,
      team: 'Social care',
      line: 'post',
      sentiment: -random.between(0.5, 1),
      reach,
    });
    reachOut(file, file.at + random.around(50, 0.8) * MINUTE, {
      channel: posted,
      line: 'hollow',
      isPublic: true,
    });
  }
}

type Outcome = 'churn' | 'renewal' | 'referral' | 'purchase';
/** Chances in percent; the rest is silence. */
const OUTCOMES: Readonly<Record<Course, Readonly<Record<Outcome, number>>>> = {
  clean: { churn: 0.8, renewal: 5, referral: 1.1, purchase: 3 },
  recovered: { churn: 2, renewal: 4.5, referral: 1.6, purchase: 2.5 },
  failed: { churn: 8, renewal: 2, referral: 0.2, purchase: 1 },
};
const WORTH: Readonly<Record<Outcome, number>> = { churn: 420, renewal: 380, referral: 150, purchase: 90 };

function stayOrLeave(file: CaseFile, course: Course): void {
  const { random, reason } = file.matter;
  const odds = OUTCOMES[course];
  const leaves = reason === 'cancellation' ? 35 : odds.churn;
  const kind = random.weighted<Outcome | 'none'>({ ...odds, churn: leaves, none: 100 });
  if (kind === 'none') return;
  const value = Math.round(random.around(WORTH[kind], 0.4));
  file.write({ type: 'outcome', kind, value }, file.at + random.around(12, 0.8) * DAY);
}
