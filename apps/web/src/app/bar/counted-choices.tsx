import { countedOtherwise } from '../../address/chosen.ts';
import { useView } from '../../address/use-view.ts';
import { ChoicesSpread } from '../../ui/choice-or-radios.tsx';
import { NamesChoice } from '../../ui/names-choice.tsx';
import { AttributionChoice, IssueChoice, WindowChoice } from '../../ui/parameter-choices.tsx';
import { useWords } from '../../ui/use-words.ts';
import styles from './counted-choices.module.css';

/** What is a repeat, what is one issue, and for whom a case counts. */
export function CountingChoices() {
  return (
    <>
      <WindowChoice />
      <IssueChoice />
      <AttributionChoice />
    </>
  );
}

/** Beside each other, or where there is no room for that, behind one button: which of the two is seen is up to the bar. */
export function CountedChoices() {
  const words = useWords();
  const { view } = useView();
  const says = words('bar.counted.says', { count: countedOtherwise(view) });
  return (
    <>
      <span className={styles.spread} data-spread>
        <CountingChoices />
      </span>
      <span data-fold>
        <NamesChoice label={words('bar.counted')} says={says}>
          <ChoicesSpread value={true}>
            <CountingChoices />
          </ChoicesSpread>
        </NamesChoice>
      </span>
    </>
  );
}
