import { COMPARISONS, REPEAT_WINDOWS } from '@twicetold/metrics/question';
import { isDay } from '../address/days.ts';
import { CLOCKS, COHORTS, LEVELS, OUTCOME_WINDOWS, WITHIN_HOURS } from '../address/parameters.ts';
import { useView } from '../address/use-view.ts';
import { CASE_ATTRIBUTIONS, ISSUE_WINDOWS } from '../address/view.ts';
import { useMay } from '../workspace/use-may.ts';
import { Choice } from './choice.tsx';
import { ChoiceOrRadios } from './choice-or-radios.tsx';
import styles from './parameter-choices.module.css';
import { useWords } from './use-words.ts';

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
    <ChoiceOrRadios
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
    <ChoiceOrRadios
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
    <ChoiceOrRadios
      label={words('attribution')}
      value={view.attribution}
      says={words(`attribution.${view.attribution}.short`)}
      options={CASE_ATTRIBUTIONS.map((value) => ({ value, label: words(`attribution.${value}`) }))}
      onChange={(attribution) => change({ attribution })}
    />
  );
}

export function CohortChoice() {
  const words = useWords();
  const { view, change } = useView();
  return (
    <Choice
      label={words('cohort')}
      value={view.cohort}
      options={COHORTS.map((value) => ({ value, label: words(`cohort.${value}`) }))}
      onChange={(cohort) => change({ cohort })}
    />
  );
}

/** Whether any later case of the customer is the same issue, or only one with the same reason. */
export function ReasonChoice() {
  const words = useWords();
  const { view, change } = useView();
  return (
    <Choice
      label={words('sameReason')}
      value={`${view.sameReason}`}
      options={(['true', 'false'] as const).map((value) => ({ value, label: words(`sameReason.${value}`) }))}
      onChange={(value) => change({ sameReason: value === 'true' })}
    />
  );
}

export function LevelChoice() {
  const words = useWords();
  const { view, change } = useView();
  const may = useMay();
  return (
    <Choice
      label={words('level')}
      value={view.level}
      options={LEVELS.filter((level) => level !== 'AGENT' || may('agents')).map((value) => ({
        value,
        label: words(`level.${value}`),
      }))}
      onChange={(level) => change({ level })}
    />
  );
}

export function ClockChoice() {
  const words = useWords();
  const { view, change } = useView();
  return (
    <Choice
      label={words('clock')}
      value={view.clock}
      options={CLOCKS.map((value) => ({ value, label: words(`clock.${value}`) }))}
      onChange={(clock) => change({ clock })}
    />
  );
}

export function WithinChoice() {
  const words = useWords();
  const { view, change } = useView();
  return (
    <Choice
      label={words('within')}
      value={`${view.withinHours}`}
      options={WITHIN_HOURS.map((hours) => ({ value: `${hours}`, label: words('within.says', { hours }) }))}
      onChange={(text) => {
        const withinHours = WITHIN_HOURS.find((hours) => `${hours}` === text);
        if (withinHours !== undefined) change({ withinHours });
      }}
    />
  );
}

export function OutcomeChoice() {
  const words = useWords();
  const { view, change } = useView();
  return (
    <Choice
      label={words('outcome')}
      value={`${view.outcomeDays}`}
      options={OUTCOME_WINDOWS.map((days) => ({ value: `${days}`, label: words('outcome.says', { days }) }))}
      onChange={(text) => {
        const outcomeDays = OUTCOME_WINDOWS.find((days) => `${days}` === text);
        if (outcomeDays !== undefined) change({ outcomeDays });
      }}
    />
  );
}

/** Risk as it was at the end of a day; emptied, as of the horizon. */
export function RiskDayChoice({ last }: { readonly last: string }) {
  const words = useWords();
  const { view, change } = useView();
  return (
    <label className={styles.day}>
      {words('riskAt')}
      <input
        type="date"
        value={view.riskAt ?? ''}
        max={last}
        onChange={(event) => {
          const day = event.currentTarget.value;
          if (day === '' || isDay(day)) change({ riskAt: day === '' ? null : day });
        }}
      />
    </label>
  );
}
