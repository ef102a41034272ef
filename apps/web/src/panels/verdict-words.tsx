import { type MessageId, messageFor, type Words } from '../messages/words.ts';
import type { Format } from '../format/format.ts';
import type { ToldVerdict } from './verdict.ts';
import styles from './verdict-words.module.css';

export function verdictInWords(told: ToldVerdict, format: Format, words: Words): string {
  if (told.kind !== 'real') return words(`verdict.${told.kind}`);
  return words('verdict.real.rule', {
    word: words(`verdict.word.${told.word}`),
    since: format.bucket(told.since),
    rule: ruleInWords(told.rule, words),
  });
}

export const ruleInWords = (rule: number, words: Words): string =>
  words(messageFor(`rule.${rule}`, 'rule.1' satisfies MessageId));

const signs = { good: '●', bad: '●', neutral: '●', quiet: '' } as const;

/** Grey unless it is a signal; the colour never stands without the word. */
export function VerdictWords({
  told,
  format,
  words,
}: {
  readonly told: ToldVerdict;
  readonly format: Format;
  readonly words: Words;
}) {
  return (
    <span className={styles.verdict} data-tone={told.tone}>
      {signs[told.tone] === '' ? null : <span aria-hidden="true">{signs[told.tone]} </span>}
      {verdictInWords(told, format, words)}
    </span>
  );
}
