/** What the sentence of a definition says beside its words: only what moves the metric. */
import type { SaidValue } from '../answer/answer-types.ts';
import type { ResolvedQuestion } from '../question/question.ts';
import type { AnswerSettings } from '../settings/settings.ts';
import type { Metric, Parameter } from './define-metric.ts';

type Said = Readonly<Record<string, string | number | boolean | null>>;

const SAID: Readonly<Record<Parameter, (question: ResolvedQuestion, metric: Metric) => Said>> = {
  cohort: ({ cohort }) => ({ cohort }),
  attribution: () => ({}),
  withinHours: ({ withinHours }) => ({ withinHours }),
  windowDays: ({ windowDays }) => ({ windowDays }),
  issueWindowDays: ({ issueWindowDays, sameReason }) => ({ issueWindowDays, sameReason }),
  outcomeDays: ({ outcomeDays }) => ({ outcomeDays }),
  level: ({ level }) => ({ level }),
  clock: ({ clock }, { knowsWaits = false }) => ({
    clock: clock === 'OURS' && !knowsWaits ? 'ELAPSED' : clock,
  }),
  riskThreshold: () => ({}),
  riskAt: ({ riskAt }) => ({ riskAt }),
  calibration: ({ calibration, calibratedOn }) =>
    calibration === 0 || calibratedOn === null ? { calibration: 0 } : { calibration, calibratedOn },
};

export function valuesOf(
  metric: Metric,
  question: ResolvedQuestion,
  riskThreshold: number,
  settings: AnswerSettings,
): SaidValue[] {
  const said: Said = Object.assign(
    metric.parameters.includes('riskThreshold') ? { riskThreshold } : {},
    ...metric.parameters.map((parameter) => SAID[parameter](question, metric)),
  ) as Said;
  return [
    ...Object.entries(said).flatMap(([name, value]) =>
      value === null ? [] : [{ name, of: null, value: String(value) }],
    ),
    ...(metric.says?.(settings) ?? []),
  ];
}
