import { contactUpTo } from '../issues/contacts.ts';
import { departureAfter } from '../issues/departure.ts';
import type { Handoff, Level } from '../issues/handoffs.ts';
import type { Issue } from '../issues/issue.ts';
import type { readOutcomes } from '../issues/outcomes.ts';
import { fieldSet } from './field-set.ts';
import type { MeasureRow } from './rows.ts';

/** `outcomes` of the customer, on whatever case. */
export function handoffRows(
  issue: Issue,
  variants: number,
  outcomes: ReturnType<typeof readOutcomes>,
): MeasureRow<'handoff'>[] {
  return (['TEAM', 'AGENT'] as const).flatMap((level) => rowsOf(issue, level, variants, outcomes));
}

function rowsOf(
  issue: Issue,
  level: Level,
  variants: number,
  outcomes: ReturnType<typeof readOutcomes>,
): MeasureRow<'handoff'>[] {
  return issue.handoffs[level].map((handoff, i) => {
    const aftermath = issue.aftermaths[level][i];
    if (aftermath === undefined) throw new RangeError('every handoff has an aftermath');
    const loss = issue.knowledge.handoffs.get(handoff) ?? null;
    return {
      variants,
      case: handoff.step.case.ordinal,
      issueCase: issue.cases[0]?.ordinal ?? 0,
      level,
      at: handoff.step.event.at,
      origin: handoff.origin,
      kind: handoff.kind,
      fromTeam: handoff.fromTeam,
      toTeam: handoff.toTeam,
      fromAgent: handoff.fromAgent,
      toAgent: handoff.toAgent,
      channel: channelAt(issue, handoff),
      evidence: loss === null ? null : issue.knowledge.evidence,
      known: loss?.known.size ?? null,
      repeated: loss?.repeated.size ?? null,
      cleared: loss?.cleared.size ?? null,
      lost: loss?.lost.size ?? null,
      knownFields: loss === null ? null : fieldSet(loss.known),
      lostFields: loss === null ? null : fieldSet(loss.lost.keys()),
      returned: handoff.returned,
      cameBack: handoff.cameBack,
      ...aftermath,
      ...departureAfter(outcomes, handoff.step.event),
    };
  });
}

/** Of the issue's last contact at or before it; without any, the channel the case was opened through. */
export function channelAt({ contacts }: Issue, { position, step }: Handoff): string | null {
  return contactUpTo(contacts, position)?.step.event.body.channel ?? step.channel;
}
