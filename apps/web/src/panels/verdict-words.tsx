import { ruleInWords, verdictInWords } from '@twicetold/metrics/words';
import type { Format } from '../format/format.ts';
import type { Words } from '../messages/words.ts';
import type { ToldVerdict } from './verdict.ts';
import styles from './verdict-words.module.css';

interface VerdictWordsProps {
  readonly told: ToldVerdict;
  readonly format: Format;
  readonly words: Words;
}

/** Grey unless it is a signal; the colour never stands without the word. */
export function VerdictWords({ told, format, words }: VerdictWordsProps) {
  if (told.kind !== 'real') return <span className={styles.verdict}>{words(`verdict.${told.kind}`)}</span>;
  return (
    <span className={styles.verdict} title={verdictInWords(told, format, words)}>
      <span className={styles.word} data-tone={told.tone}>
        {words('verdict.real', {
          word: words(`verdict.word.${told.word}`),
          since: format.bucketTick(told.since),
        })}
      </span>{' '}
      <span className={styles.rule}>{ruleInWords(told.rule, words)}</span>
    </span>
  );
}
