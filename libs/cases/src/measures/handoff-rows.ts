import { contactUpTo } from '../issues/contacts.ts';
import type { Handoff, Level } from '../issues/handoffs.ts';
import type { Issue } from '../issues/issue.ts';
import type { MeasureRow } from './rows.ts';

export function handoffRows(issue: Issue, variants: number): MeasureRow<'handoff'>[] {
  return [...rowsOf(issue, 'TEAM', variants), ...rowsOf(issue, 'AGENT', variants)];
}

function rowsOf(issue: Issue, level: Level, variants: number): MeasureRow<'handoff'>[] {
  return issue.handoffs[level].map((handoff, i) => {
    const aftermath = issue.aftermaths[level][i];
    if (aftermath === undefined) throw new RangeError('every handoff has an aftermath');
    const loss = issue.knowledge.handoffs.get(handoff) ?? null;
    return {
      variants,
      case: handoff.step.case.ordinal,
      level,
      at: handoff.step.event.at,
      origin: handoff.origin,
      kind: handoff.kind,
      fromTeam: handoff.fromTeam,
      toTeam: handoff.toTeam,
      fromAgent: handoff.fromAgent,
      toAgent: handoff.toAgent,
      channel: channelAt(issue, handoff),
      evidence: loss === null ? null : 'STRUCTURED',
      known: loss?.known.size ?? null,
      repeated: loss?.repeated.size ?? null,
      cleared: loss?.cleared.size ?? null,
      lost: loss?.lost.size ?? null,
      returned: handoff.returned,
      firstTouch: aftermath.firstTouch,
      orphan: aftermath.orphan,
      droppedPromiseAt: aftermath.droppedPromiseAt,
      nextRepeat: aftermath.nextRepeat,
    };
  });
}

/** Of the issue's last contact at or before it; without any, the channel the case was opened through. */
function channelAt({ contacts }: Issue, { position, step }: Handoff): string | null {
  return contactUpTo(contacts, position)?.step.event.body.channel ?? step.channel;
}
