import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { messageFor } from '../../messages/words.ts';
import type { Entry } from './entries.ts';
import styles from './fact-tag.module.css';
import type { Fact } from './story.ts';

interface FactTagProps {
  readonly fact: Fact;
  readonly entries: readonly Entry[];
}

/** A fact as it was told, asked for or wiped out; the second telling says so in words, where the arc only shows it. */
export function FactTag({ fact, entries }: FactTagProps) {
  const words = useWords();
  const format = useFormat();
  const field = fact.field.replaceAll('_', ' ');
  const first = entries
    .flatMap((entry) => entry.facts)
    .find((each) => each.eventId === fact.firstToldEventId);
  return (
    <li className={styles.tag} data-again={fact.toldAgain || undefined} data-action={fact.action}>
      <span className={styles.action}>
        {words(messageFor(`fact.${fact.action}`, 'fact.other'), { action: fact.action })}
      </span>{' '}
      {field}
      {fact.toldAgain ? (
        <strong>
          {' '}
          {first === undefined
            ? words('fact.again')
            : words('fact.again.since', { moment: format.shortDay(first.at) })}
        </strong>
      ) : null}
    </li>
  );
}
