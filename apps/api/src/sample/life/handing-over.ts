/** Responsibility moves, and some of what was told does not move with it. */
import type { Field } from '../company/reasons.ts';
import type { Team } from '../company/teams.ts';
import { FORGOTTEN_ARRANGEMENTS, LEAKING_PAIR, RECOVERY_TEAM, USUAL_LOSS } from '../findings.ts';
import { handoffNote } from '../texts/wording.ts';
import type { CaseFile } from './case-file.ts';

/** What is known and will be asked for again, because it does not stand on the other team's screen. */
export function unseenBy(file: CaseFile, from: Team, to: Team): Field[] {
  const { known, random } = file.matter;
  return [...known].filter((field) => random.chance(lossChance(from, to, field)));
}

function lossChance(from: Team, to: Team, field: Field): number {
  const { from: site, to: next, field: forgotten } = FORGOTTEN_ARRANGEMENTS;
  if (field === forgotten && from === site && to === next) return 1;
  if (from === LEAKING_PAIR.from && to === LEAKING_PAIR.to) return LEAKING_PAIR.loss;
  return to === RECOVERY_TEAM ? USUAL_LOSS / 3 : USUAL_LOSS;
}

export function handOver(file: CaseFile, to: Team, kind: 'transfer' | 'escalation' | 'return'): void {
  const { matter, team: from, agent } = file;
  const { known, random } = matter;
  const unseen = unseenBy(file, from, to);
  const leaking = from === LEAKING_PAIR.from && to === LEAKING_PAIR.to;
  const wiped = (['phone', 'date'] as const).filter(
    (field) => known.has(field) && random.chance(leaking ? LEAKING_PAIR.cleared : 0.01),
  );
  file.write({
    type: 'handoff',
    fromTeam: from,
    ...(agent !== null && { fromAgent: agent }),
    toTeam: to,
    kind,
    passed: [...known].filter((field) => !unseen.includes(field) && !(wiped as Field[]).includes(field)),
    note: handoffNote(matter),
  });
  for (const field of wiped) file.write({ type: 'fact', field, action: 'cleared', by: 'system' });
  file.team = to;
  file.agent = null;
  file.inTouch = false;
  file.unseen = [...new Set([...unseen, ...wiped])];
}
