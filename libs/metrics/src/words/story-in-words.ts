import { FATES, type StoryDigest, type StoryEnd } from './story-digest.ts';
import { messageFor } from './words.ts';
import type { Wording } from './wording.ts';

const MOST_FIELDS = 4;

/** Five lines: what happened, what was told again, what was promised, how long it took, how it ended. */
export function storyInWords(
  digest: StoryDigest,
  { words, format, nameOf, listed }: Wording,
): readonly string[] {
  const { promises, end: ended, toldFields } = digest;
  const fates = FATES.filter((fate) => promises[fate] > 0);
  const end = { team: format.name(digest.team), risk: format.value('index', digest.risk) };
  const driverOf = (driver: string) => words(messageFor(`driver.${driver}`, 'driver.other'), { driver });
  const ending =
    ended === null
      ? words('story.line.end.open', end)
      : words(`story.line.end.${endedHow(ended, digest.answered)}`, { ...end, day: format.day(ended.at) });
  return [
    words('story.line.what', {
      reason: nameOf('reason', digest.reason),
      channel: nameOf('channel', digest.channel),
      opened: format.day(digest.openedAt),
      contacts: digest.contacts,
      handoffs: digest.handoffs,
    }),
    words('story.line.told', {
      count: digest.told,
      fields: listed(toldFields.slice(0, MOST_FIELDS).map((field) => nameOf('field', field))),
    }),
    words('story.line.promises', {
      made: FATES.reduce((sum, fate) => sum + promises[fate], 0),
      fates: listed(fates.map((fate) => words(`story.line.fate.${fate}`, { count: promises[fate] }))),
    }),
    words(ended === null ? 'story.line.longSoFar' : 'story.line.long', {
      duration: format.duration(digest.lasted),
      silence: format.duration(digest.silence),
    }),
    [
      ending,
      ...(digest.riskBefore === null || digest.riskBefore - digest.risk < 1
        ? []
        : [words('story.line.recovery', { risk: format.value('index', digest.riskBefore) })]),
      ...(digest.drivers.length === 0
        ? []
        : [words('story.line.driver', { drivers: listed(digest.drivers.map(driverOf)) })]),
    ].join(' '),
  ];
}

const endedHow = ({ how }: StoryEnd, answered: boolean) =>
  how === 'solved' ? 'solved' : answered ? 'closed' : 'unanswered';
