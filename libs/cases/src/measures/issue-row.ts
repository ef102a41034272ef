import { isRepeat, isUnit } from '../issues/contacts.ts';
import { wentOf, willFailAt } from '../issues/how-it-went.ts';
import type { Issue } from '../issues/issue.ts';
import { outcomesAfter, type readOutcomes } from '../issues/outcomes.ts';
import { firstPublicContact } from '../issues/public-leak.ts';
import { isPublic } from '../issues/step.ts';
import type { MeasureRow } from './rows.ts';

/** `outcomes` of the customer, on whatever case. */
export function issueRow(
  issue: Issue,
  variants: number,
  outcomes: ReturnType<typeof readOutcomes>,
): MeasureRow<'issue'> {
  const { cases, contacts, life, handoffs, knowledge } = issue;
  const [first] = cases;
  if (first === undefined) throw new RangeError('an issue has at least one case');
  const units = contacts.filter(isUnit);
  const repeats = contacts.filter(isRepeat);
  const comebacks = repeats.filter(({ repeat }) => repeat === 'comeback');
  const publicContact = firstPublicContact(contacts);
  const channels = units.map(({ step }) => step.event.body.channel);
  const firstContact = units[0] ?? contacts.find(({ inbound }) => inbound);
  return {
    variants,
    case: first.ordinal,
    openedAt: first.openedAt,
    firstResolvedAt: life.firstResolvedAt,
    resolvedAt: life.resolvedAt,
    cases: cases.length,
    contacts: units.length,
    chases: repeats.length - comebacks.length,
    comebacks: comebacks.length,
    channels: new Set(channels).size,
    channelSwitches: channels.filter((channel, i) => i > 0 && channel !== channels[i - 1]).length,
    firstRepeatAt: repeats[0]?.step.event.at ?? null,
    firstComebackAt: comebacks[0]?.step.event.at ?? null,
    firstPublicAt: publicContact?.at ?? null,
    leakedAt: publicContact?.leaked === true ? publicContact.at : null,
    firstChannel: firstContact?.step.event.body.channel ?? first.openedChannel,
    firstPublic: firstContact !== undefined && isPublic(firstContact.step),
    handoffs: handoffs.TEAM.length,
    agentHandoffs: handoffs.AGENT.length,
    escalatedAt: handoffs.TEAM.find(({ kind }) => kind === 'escalation')?.step.event.at ?? null,
    factsRepeated: knowledge.repetitions,
    went: wentOf(issue),
    failsAt: willFailAt(issue),
    ...outcomesAfter(outcomes, first.openedAt, life),
  };
}
