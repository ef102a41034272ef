/** What the pipeline hands along beside the rows. */
import { variantBit } from '@twicetold/cases';
import type { Scope } from '../catalogue/define-metric.ts';
import type { Columns } from '../columns/columns.ts';
import { dayOf, startOfDay } from '../periods/calendar-day.ts';
import { DEFAULT_WEIGHTS } from '../word-of-mouth/calibration/risk-calibration.ts';
import type { AnswerContext } from '../question/context.ts';
import type { ResolvedQuestion } from '../question/question.ts';

export const DEFAULT_RISK_THRESHOLD = 50;

const forever = () => undefined;

export function scopeOf(columns: Columns, question: ResolvedQuestion, context: AnswerContext): Scope {
  const { asOf, zone, firstEventAt, settings = {} } = context;
  return {
    columns,
    question,
    asOf,
    zone,
    variant: variantBit({ windowDays: question.issueWindowDays, sameReason: question.sameReason }),
    riskThreshold: settings.riskThreshold ?? DEFAULT_RISK_THRESHOLD,
    riskWeights: question.calibration === 0 ? DEFAULT_WEIGHTS : (context.calibration ?? DEFAULT_WEIGHTS),
    settings,
    hasCustomers: context.hasCustomers ?? true,
    teams: context.teams ?? null,
    goOn: context.goOn ?? forever,
    logStart: firstEventAt === null ? -Infinity : startOfDay(dayOf(firstEventAt, zone), zone),
  };
}
