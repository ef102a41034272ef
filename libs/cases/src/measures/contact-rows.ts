import { CONDUCT_TAGS, type MessageReading } from '../events/message-reading.ts';
import type { JudgedMessage } from '../issues/conversation.ts';
import { isUnit } from '../issues/contacts.ts';
import type { Issue } from '../issues/issue.ts';
import { judgedMessages, languagesOf, readingOf } from '../issues/tellings.ts';
import { fieldSet } from './field-set.ts';
import type { MeasureRow } from './rows.ts';

export function contactRows(
  { cases, contacts, knowledge, steps }: Issue,
  variants: number,
): MeasureRow<'contact'>[] {
  const issueCase = cases[0]?.ordinal ?? 0;
  const messages = judgedMessages(steps);
  const languages = languagesOf(steps);
  return contacts.map((contact) => {
    const { position, step, praise, repeat, nextRepeat } = contact;
    const { at, body } = step.event;
    const teamStep = knowledge.steps.TEAM.get(position) ?? null;
    const agentStep = knowledge.steps.AGENT.get(position) ?? null;
    return {
      variants,
      case: step.case.ordinal,
      issueCase,
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
      readIn: languages.get(position) ?? null,
      ...wordsOf(readingOf(step), messages.get(position)),
      stepKnown: teamStep === null ? null : fieldSet(teamStep.known),
      stepRepeated: teamStep === null ? null : fieldSet(teamStep.repeated.keys()),
      agentStepKnown: agentStep === null ? null : fieldSet(agentStep.known),
      agentStepRepeated: agentStep === null ? null : fieldSet(agentStep.repeated.keys()),
    };
  });
}

type Words = Pick<MeasureRow<'contact'>, 'alreadyTold' | 'conduct' | 'asksKnown'>;

function wordsOf(reading: MessageReading | null, message: JudgedMessage | undefined): Words {
  if (reading === null) return { alreadyTold: false, conduct: 0, asksKnown: false };
  const { alreadyTold, conduct } = reading;
  return {
    alreadyTold,
    conduct: conduct.reduce((bits, tag) => bits | (1 << CONDUCT_TAGS.indexOf(tag)), 0),
    asksKnown: message?.asks.some(({ again }) => again) ?? false,
  };
}

function milliseconds(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds * 1000);
}
