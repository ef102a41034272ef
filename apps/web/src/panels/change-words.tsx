import type { Comparison } from '@twicetold/metrics/question';
import { useView } from '../address/use-view.ts';
import { useWords } from '../ui/use-words.ts';
import { useFormat } from '../workspace/use-format.ts';
import type { ToldVerdict } from './verdict.ts';
import { VerdictWords } from './verdict-words.tsx';
import styles from './change-words.module.css';

interface ChangeWordsProps {
  readonly unit: string;
  readonly now: number | null;
  readonly before: number | null;
  /** null while it is not known yet. */
  readonly told: ToldVerdict | null;
  /** "vs previous period", where no heading says so. */
  readonly against?: boolean;
  /** Instead of that of the view. */
  readonly compare?: Comparison;
}

const NO_CHANGE = /^±0/;

/** The difference from the compared period: grey, unless the chart of the metric says that it is a change. */
export function ChangeWords({ unit, now, before, told, against = true, compare }: ChangeWordsProps) {
  const words = useWords();
  const format = useFormat();
  const { view } = useView();
  const comparison = compare ?? view.compare;
  if (comparison === 'NONE') return words('change.notAsked');
  const change = format.change(unit, now, before);
  if (change === null) return words('change.unknown');
  const said = against ? words(`change.against.${comparison}`, { change }) : change;
  if (told === null || NO_CHANGE.test(change)) return <span className={styles.delta}>{said}</span>;
  return (
    <>
      <span className={styles.delta} data-tone={told.tone}>
        {said}
      </span>
      <span className={styles.verdict}>
        <VerdictWords told={told} format={format} words={words} />
      </span>
    </>
  );
}
