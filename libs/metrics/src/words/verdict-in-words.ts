import type { Format } from './format.ts';
import type { ToldVerdict } from './verdict.ts';
import { messageFor, type Words } from './words.ts';

/** "Worse since week 41, 2026: four of five to one side (rule 3)" */
export function verdictInWords(told: ToldVerdict, format: Format, words: Words): string {
  if (told.kind !== 'real') return words(`verdict.${told.kind}`);
  return words('verdict.real.rule', {
    word: words(`verdict.word.${told.word}`),
    since: format.bucket(told.since),
    rule: ruleInWords(told.rule, words),
  });
}

export const ruleInWords = (rule: number, words: Words): string =>
  words(messageFor(`rule.${rule}`, 'rule.other'), { rule });
