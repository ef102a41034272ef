import type { ReactNode } from 'react';
import { dayOf } from '../../address/days.ts';
import type { CatalogueEntry } from '../../request/definitions.ts';
import {
  AttributionChoice,
  ClockChoice,
  CohortChoice,
  IssueChoice,
  LevelChoice,
  OutcomeChoice,
  ReasonChoice,
  RiskDayChoice,
  WindowChoice,
  WithinChoice,
} from '../../ui/parameter-choices.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './metric.module.css';

/** What may be chosen about this number, and nothing that does not move it. */
export function Parameters({ definition }: { readonly definition: CatalogueEntry }) {
  const words = useWords();
  const { asOf, zone } = useWorkspace();
  const choices: Readonly<Record<string, ReactNode>> = {
    cohort: <CohortChoice />,
    attribution: <AttributionChoice />,
    clock: <ClockChoice />,
    withinHours: <WithinChoice />,
    windowDays: <WindowChoice />,
    issueWindowDays: (
      <>
        <IssueChoice />
        <ReasonChoice />
      </>
    ),
    level: <LevelChoice />,
    outcomeDays: <OutcomeChoice />,
    riskAt: asOf === null ? null : <RiskDayChoice last={dayOf(asOf, zone)} />,
  };
  const offered = definition.parameters.filter((parameter) => choices[parameter] !== undefined);
  if (offered.length === 0) return <p className={styles.quiet}>{words('parameters.none')}</p>;
  return (
    <div className={styles.parameters} role="group" aria-label={words('parameters.label')}>
      {offered.map((parameter) => (
        <span key={parameter} className={styles.parameter}>
          {choices[parameter]}
        </span>
      ))}
    </div>
  );
}
