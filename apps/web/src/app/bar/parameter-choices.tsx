import { COMPARISONS, REPEAT_WINDOWS } from '@twicetold/metrics/question';
import { useView } from '../../address/use-view.ts';
import { CASE_ATTRIBUTIONS, ISSUE_WINDOWS } from '../../address/view.ts';
import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../../ui/use-words.ts';

export function ComparisonChoice() {
  const words = useWords();
  const { view, change } = useView();
  return (
    <Choice
      label={words('compare')}
      value={view.compare}
      options={COMPARISONS.map((value) => ({ value, label: words(`compare.${value}`) }))}
      onChange={(compare) => change({ compare })}
    />
  );
}

/** W: how long after a contact another one on the same issue still counts as its repeat. */
export function WindowChoice() {
  const words = useWords();
  const { view, change } = useView();
  return (
    <Choice
      label={words('window')}
      value={String(view.windowDays)}
      says={words('window.says', { days: view.windowDays })}
      options={REPEAT_WINDOWS.map((days) => ({
        value: String(days),
        label: words('window.option', { days }),
      }))}
      onChange={(text) => {
        const windowDays = REPEAT_WINDOWS.find((days) => String(days) === text);
        if (windowDays !== undefined) change({ windowDays });
      }}
    />
  );
}

/** Which cases are one issue: how long after a resolution a new one still belongs to it. */
export function IssueChoice() {
  const words = useWords();
  const { view, change } = useView();
  const chosen = view.issueWindowDays;
  return (
    <Choice
      label={words('issue')}
      value={String(chosen)}
      says={chosen === null ? words('issue.says.asWindow') : words('issue.says', { days: chosen })}
      options={[null, ...ISSUE_WINDOWS].map((days) => ({
        value: String(days),
        label: days === null ? words('issue.asWindow') : words('issue.option', { days }),
      }))}
      onChange={(text) =>
        change({ issueWindowDays: ISSUE_WINDOWS.find((days) => String(days) === text) ?? null })
      }
    />
  );
}

export function AttributionChoice() {
  const words = useWords();
  const { view, change } = useView();
  return (
    <Choice
      label={words('attribution')}
      value={view.attribution}
      says={words(`attribution.${view.attribution}.short`)}
      options={CASE_ATTRIBUTIONS.map((value) => ({ value, label: words(`attribution.${value}`) }))}
      onChange={(attribution) => change({ attribution })}
    />
  );
}
