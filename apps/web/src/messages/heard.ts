/** Sentences of the server on sources, files and columns, said again in the reader's language. */
import { createIntl } from 'react-intl';
import type { en } from './heard/en.ts';

export type HeardId = keyof typeof en;
export type Heard = Readonly<Record<HeardId, string>>;

/** Said again; what nobody has put into words yet stays as it was heard. */
export type Retell = (sentence: string) => string;

interface Pattern {
  readonly id: HeardId;
  readonly shape: RegExp;
  readonly names: readonly string[];
  readonly fixed: number;
}

/** What counts: written as the reader writes numbers, where the rest is told as it was heard. */
const COUNTS = 'count|cases|incidents|all|parts';

/** `spoken`: the sentences as the server says them; `messages`: the same in the language of `locale`. */
export function createRetelling(spoken: Heard, messages: Heard, locale: string): Retell {
  const counting = (message: string) =>
    message.replaceAll(new RegExp(`\\{(${COUNTS})\\}`, 'g'), '{$1, number}');
  const intl = createIntl({
    locale,
    messages: Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, counting(text)])),
  });
  const patterns = (Object.keys(spoken) as HeardId[])
    .map((id) => patternOf(id, spoken[id]))
    // "is missing: the row names no case" before "is missing", whatever stands for a value last.
    .toSorted((a, b) => a.names.length - b.names.length || b.fixed - a.fixed);

  const whole = (sentence: string): string | null => {
    const bare = sentence.replace(/\.$/, '');
    for (const { id, shape, names } of patterns) {
      const found = shape.exec(bare);
      if (found === null) continue;
      const values = names.map((name, place) => [name, valueOf(found[place + 1] ?? '')] as const);
      const said = intl.formatMessage({ id }, Object.fromEntries(values));
      return locale.startsWith('en') && sentence.endsWith('.') ? `${said}.` : said;
    }
    return null;
  };
  /** Numbers are counted by; words may be sentences again. */
  const valueOf = (text: string): string | number =>
    /^\d+$/.test(text)
      ? Number(text)
      : text
          .split('; ')
          .map((clause) =>
            clause
              .split(', no ')
              .map((part) => whole(part) ?? part)
              .join(', '),
          )
          .join('; ');
  return (sentence) =>
    whole(sentence) ??
    sentence
      .split('; ')
      .map((clause) => whole(clause) ?? clause)
      .join('; ');
}

function patternOf(id: HeardId, text: string): Pattern {
  const parts = text.split(/\{(\w+)\}/);
  const fixed = parts.filter((_, place) => place % 2 === 0);
  const names = parts.filter((_, place) => place % 2 === 1);
  const counted = new RegExp(`^(${COUNTS})$`);
  const shape = fixed
    .map((part, place) => {
      const value = counted.test(names[place] ?? '') ? String.raw`(\d+)` : '(.*?)';
      return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`) + (place < names.length ? value : '');
    })
    .join('');
  return {
    id,
    shape: new RegExp(`^${shape}$`, 'isu'),
    names,
    fixed: fixed.join('').length,
  };
}
