/** What an event says about itself, in words: names of the workspace stay as they are, codes are put into words. */
import { messageFor, type Words } from '../../messages/words.ts';
import type { StoryEvent } from './story.ts';

type Particulars = StoryEvent['particulars'];

/** `field` says the name of a field. */
export function particularsInWords(
  particulars: Particulars,
  words: Words,
  field: (name: string) => string,
): string[] {
  const valueOf = (name: string) => particulars.find((each) => each.name === name)?.value ?? null;
  const passed = particulars.filter(({ name }) => name === 'passed').map(({ value }) => field(value));
  const score = valueOf('score');
  return [
    ...particulars.flatMap(({ name, value }) => (PLAIN.has(name) ? [plain(name, value, words)] : [])),
    ...(passed.length === 0 ? [] : [words('particular.passed', { value: passed.join(', ') })]),
    ...(score === null ? [] : [rating(score, valueOf('max'), valueOf('scale') ?? '', words)]),
  ];
}

const PLAIN: ReadonlySet<string> = new Set([
  'reason',
  'product',
  'segment',
  'priority',
  'parent',
  'bot',
  'on',
  'administrative',
  'into',
  'kind',
]);

/** A code that nobody has put into words is said without its underscores. */
function plain(name: string, value: string, words: Words): string {
  const said = value.replaceAll('_', ' ');
  const asWritten = name === 'parent' || name === 'into' ? value : said;
  return words(messageFor(`particular.${name}.${value}`, messageFor(`particular.${name}`, 'text')), {
    value: asWritten,
    text: said,
  });
}

const rating = (score: string, max: string | null, scale: string, words: Words): string =>
  words(max === null ? 'particular.score' : 'particular.score.of', {
    scale: scale.toUpperCase(),
    score,
    max: max ?? '',
  });
