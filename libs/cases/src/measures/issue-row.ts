import { isRepeat, isUnit } from '../issues/contacts.ts';
import type { Issue } from '../issues/issue.ts';
import { firstPublicContact } from '../issues/public-leak.ts';
import type { MeasureRow } from './rows.ts';

export function issueRow({ cases, contacts, life }: Issue, variants: number): MeasureRow<'issue'> {
  const [first] = cases;
  if (first === undefined) throw new RangeError('an issue has at least one case');
  const units = contacts.filter(isUnit);
  const repeats = contacts.filter(isRepeat);
  const publicContact = firstPublicContact(contacts);
  const { firstResolvedAt } = life;
  const firstResolution = life.resolutions[0] ?? Infinity;
  return {
    variants,
    case: first.ordinal,
    openedAt: first.openedAt,
    firstResolvedAt,
    resolvedAt: life.resolvedAt,
    cases: cases.length,
    contacts: units.length,
    chases: repeats.filter(({ repeat }) => repeat === 'chase').length,
    comebacks: repeats.filter(({ repeat }) => repeat === 'comeback').length,
    channels: new Set(units.map(({ step }) => step.event.body.channel)).size,
    firstRepeatAt: repeats[0]?.step.event.at ?? null,
    firstComebackAt: repeats.find(({ position }) => position > firstResolution)?.step.event.at ?? null,
    firstPublicAt: publicContact?.at ?? null,
    leakedAt: publicContact?.leaked === true ? publicContact.at : null,
    firstChannel:
      (units[0] ?? contacts.find(({ inbound }) => inbound))?.step.event.body.channel ?? first.openedChannel,
  };
}
