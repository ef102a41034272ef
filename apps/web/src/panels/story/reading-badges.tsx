import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import styles from './row-text.module.css';
import type { Reading } from './story.ts';
import { useStoryWords } from './use-story-words.ts';

const GOOD: ReadonlySet<string> = new Set(['acknowledgement', 'apology', 'ownership', 'next_step']);

/** How the words of a message speak. The words themselves are not shown. */
export function ReadingBadges({ reading }: { readonly reading: Reading }) {
  const words = useWords();
  const said = useStoryWords();
  const shown = [
    ...(reading.alreadyTold ? ['already_told'] : []),
    ...(reading.asksKnown.length > 0 ? ['asks_known'] : []),
    ...reading.conduct,
  ];
  return shown.map((tag) => (
    <span key={tag} className={styles.badge} data-tone={GOOD.has(tag) ? 'good' : 'bad'}>
      {words(messageFor(`conduct.${tag}`, 'conduct.other'), {
        tag,
        fields: said.fields(reading.asksKnown),
      })}
    </span>
  ));
}
