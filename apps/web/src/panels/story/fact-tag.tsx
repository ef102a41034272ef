import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import styles from './fact-tag.module.css';
import type { Fact } from './story.ts';
import { useStoryWords } from './use-story-words.ts';

/** A date that breaks behind its day is read twice. */
const whole = (date: string): string => date.replaceAll(' ', '\u00a0');

interface FactTagProps {
  /** What was done with one field in this row: asked for, then told. */
  readonly facts: readonly Fact[];
  readonly tag: string;
  /** When it had been told first; null where that is not among the rows. */
  readonly firstAt: string | null;
  readonly active: boolean;
  readonly look: (tag: string | null) => void;
  /** To the row that told it first. */
  readonly goToFirst: () => void;
}

/** A fact as it was told, asked for or wiped out; the second telling says so in words, where the arc only shows it. */
export function FactTag({ facts, tag, firstAt, active, look, goToFirst }: FactTagProps) {
  const words = useWords();
  const format = useFormat();
  const said = useStoryWords();
  const field = said.field(facts[0]?.field ?? '');
  const again = facts.some(({ toldAgain }) => toldAgain);
  const askedOnly = facts.every(({ action }) => action === 'asked');
  const actions = facts.map(({ action }) => words(messageFor(`fact.${action}`, 'fact.other'), { action }));
  const inText = facts[0]?.evidence === 'TEXT' ? words('fact.inText') : null;
  const content = again ? (
    <>
      <strong>{words(askedOnly ? 'fact.askedAgain' : 'fact.toldAgain')}</strong> {field}
      {firstAt === null ? null : (
        <span className={styles.since}>
          {' '}
          {words('fact.since', { moment: whole(format.shortDay(firstAt)) })}
        </span>
      )}
    </>
  ) : (
    <>
      <span className={styles.action}>
        {actions.reduce((one, other) => words('fact.and', { one, other }))}
      </span>{' '}
      {field}
    </>
  );
  const source = inText === null ? null : <span className={styles.source}> {inText}</span>;
  return (
    <li
      className={styles.tag}
      data-fact={tag}
      data-again={again || undefined}
      data-active={active || undefined}
      data-action={facts.at(-1)?.action}
      onPointerEnter={() => look(tag)}
      onPointerLeave={() => look(null)}
    >
      {again && firstAt !== null ? (
        <button
          type="button"
          title={words('fact.goToFirst')}
          onFocus={() => look(tag)}
          onBlur={() => look(null)}
          onClick={goToFirst}
        >
          {content}
          {source}
        </button>
      ) : (
        <>
          {content}
          {source}
        </>
      )}
    </li>
  );
}
