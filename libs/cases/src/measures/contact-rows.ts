import { isUnit } from '../issues/contacts.ts';
import type { Issue } from '../issues/issue.ts';
import type { MeasureRow } from './rows.ts';

export function contactRows({ contacts, knowledge }: Issue, variants: number): MeasureRow<'contact'>[] {
  return contacts.map((contact) => {
    const { position, step, praise, repeat, nextRepeat } = contact;
    const { at, body } = step.event;
    const teamStep = knowledge.steps.TEAM.get(position);
    const agentStep = knowledge.steps.AGENT.get(position);
    return {
      variants,
      case: step.case.ordinal,
      at,
      direction: body.direction,
      channel: body.channel,
      team: body.team ?? step.team,
      agent: body.agent,
      visibility: body.visibility,
      bot: body.bot === true,
      praise,
      sentiment: body.sentiment,
      reach: body.reach === null ? null : Math.round(body.reach),
      waited: milliseconds(body.waitSeconds),
      lasted: milliseconds(body.durationSeconds),
      repeat,
      nextRepeat: isUnit(contact) && nextRepeat !== null ? nextRepeat.step.event.at - at : null,
      stepKnown: teamStep?.known.size ?? null,
      stepRepeated: teamStep?.repeated.size ?? null,
      agentStepKnown: agentStep?.known.size ?? null,
      agentStepRepeated: agentStep?.repeated.size ?? null,
    };
  });
}

function milliseconds(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds * 1000);
}
