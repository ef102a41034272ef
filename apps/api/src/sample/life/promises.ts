/** Commitments: made, kept, kept late, broken, and crossed by a second one with another date. */
import { DAY, eveningAfter, HOUR } from '../company/calendar.ts';
import { profileOf } from '../company/reasons.ts';
import { RECOVERY_TEAM } from '../findings.ts';
import type { CaseFile, OpenPromise } from './case-file.ts';

type Fate = OpenPromise['fate'];
const FATES: Readonly<Record<'usual' | 'pocket' | 'recovery', Readonly<Record<Fate, number>>>> = {
  usual: { 'on time': 80, late: 11, broken: 9 },
  pocket: { 'on time': 25, late: 20, broken: 55 },
  recovery: { 'on time': 95, late: 4, broken: 1 },
};

/** Promises something to be done by about `end`; returns when it will really be done. */
export function makePromise(file: CaseFile, end: number): number {
  const { matter, team, agent } = file;
  const { random } = matter;
  const days = Math.max(1, Math.round((end - file.at) / DAY)) + random.whole(0, 1);
  const dueAt = eveningAfter(file.at, days);
  const fate = random.weighted(
    FATES[matter.inPocket ? 'pocket' : team === RECOVERY_TEAM ? 'recovery' : 'usual'],
  );
  file.promises += 1;
  file.promise = { key: `p${file.promises}`, dueAt, fate };
  file.write({
    type: 'promise.made',
    promise: file.promise.key,
    what: promiseKind(file),
    dueAt: new Date(dueAt).toISOString(),
    team,
    ...(agent !== null && { agent }),
  });
  if (fate === 'on time') return Math.max(file.at, Math.min(end, dueAt - random.between(0.2, 6) * HOUR));
  return Math.max(end, dueAt + random.around(fate === 'late' ? 14 : 40, 0.7) * HOUR);
}

/** Always the same thing within a case, so that a second date contradicts the first. */
function promiseKind({ matter }: CaseFile) {
  const { promise } = profileOf(matter.reason);
  return matter.leftLying ? 'callback' : promise;
}

/** The promised thing happens now, unless it never will. */
export function settlePromise(file: CaseFile): void {
  if (file.promise === null) return;
  if (file.promise.fate === 'broken') file.matter.experience.brokenPromises += 1;
  else file.write({ type: 'promise.kept', promise: file.promise.key });
  file.promise = null;
}
