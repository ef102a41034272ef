import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import type { Entry } from './entries.ts';
import styles from './fact-tag.module.css';
import type { Fact } from './story.ts';

interface FactTagProps {
  /** What was done with one field in this row: asked for, then told. */
  readonly facts: readonly Fact[];
  readonly entries: readonly Entry[];
}

/** A fact as it was told, asked for or wiped out; the second telling says so in words, where the arc only shows it. */
export function FactTag({ facts, entries }: FactTagProps) {
  const words = useWords();
  const format = useFormat();
  const field = facts[0]?.field.replaceAll('_', ' ');
  const again = facts.find((fact) => fact.toldAgain);
  const first = entries
    .flatMap((entry) => entry.facts)
    .find((each) => each.eventId === again?.firstToldEventId);
  const actions = facts.map(({ action }) => words(messageFor(`fact.${action}`, 'fact.other'), { action }));
  return (
    <li
      className={styles.tag}
      data-again={again === undefined ? undefined : true}
      data-action={facts.at(-1)?.action}
      data-evidence={facts[0]?.evidence}
    >
      <span className={styles.action}>
        {actions.reduce((one, other) => words('fact.and', { one, other }))}
      </span>{' '}
      {field}
      {again === undefined ? null : (
        <strong>
          {' '}
          {first === undefined
            ? words('fact.again')
            : words('fact.again.since', { moment: format.shortDay(first.at) })}
        </strong>
      )}
      {facts[0]?.evidence === 'TEXT' ? <span className={styles.source}> {words('fact.inText')}</span> : null}
    </li>
  );
}
