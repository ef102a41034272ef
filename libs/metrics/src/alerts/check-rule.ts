/** Whether a rule can be kept, and what is wrong with which of its fields; codes, for whoever asks speaks another language. */
import { placeOf } from '../answer/dimension-places.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import type { DimensionId } from '../question/question.ts';
import { QuestionError } from '../question/question-error.ts';
import { resolveQuestion, type QuestionAsAsked } from '../question/resolve.ts';
import type { Rule } from '../statistics/western-electric.ts';
import { ALERT_GRAINS, type AlertCondition, type AlertQuestion } from './alert-rule.ts';

export interface FieldProblem {
  /** name | metrics | grain | by | filters | … | value | rules | minimumN */
  readonly field: string;
  /** needed | too_long | not_known | one_only | not_possible | not_a_number | out_of_range */
  readonly code: string;
}

/** As it comes from outside: anything may be missing. */
export interface ConditionAsAsked {
  readonly kind: string;
  readonly side: string;
  readonly value?: number | null;
  readonly rules?: readonly number[] | null;
  readonly minimumN?: number | null;
}

export interface RuleAsAsked {
  readonly name: string;
  readonly question: QuestionAsAsked;
  readonly condition: ConditionAsAsked;
}

export interface CheckedRule {
  readonly name: string;
  readonly question: AlertQuestion;
  readonly condition: AlertCondition;
}

export const LONGEST_RULE_NAME = 120;
const MOST_UNITS = 1_000_000;

export function checkRule(asked: RuleAsAsked): CheckedRule | readonly FieldProblem[] {
  const question = checkedQuestion(asked.question);
  const condition = checkedCondition(asked.condition);
  const name = asked.name.trim();
  const problems = [
    ...(name === '' ? [{ field: 'name', code: 'needed' }] : []),
    ...(name.length > LONGEST_RULE_NAME ? [{ field: 'name', code: 'too_long' }] : []),
    ...(isProblems(question) ? question : []),
    ...(isProblems(condition) ? condition : []),
  ];
  if (problems.length > 0 || isProblems(question) || isProblems(condition)) return problems;
  return { name, question, condition };
}

export const isProblems = <T extends object>(
  checked: T | readonly FieldProblem[],
): checked is readonly FieldProblem[] => Array.isArray(checked);

export function checkedQuestion(asked: QuestionAsAsked): AlertQuestion | readonly FieldProblem[] {
  const problem = (field: string, code: string): readonly FieldProblem[] => [{ field, code }];
  const [metric, ...more] = asked.metrics ?? [];
  if (metric === undefined) return problem('metrics', 'needed');
  if (more.length > 0) return problem('metrics', 'one_only');
  const definition = findMetric(metric);
  if (definition === undefined) return problem('metrics', 'not_known');
  const grain = ALERT_GRAINS.find((each) => each === asked.grain);
  if (grain === undefined) return problem('grain', 'not_known');
  const by = asked.by ?? [];
  if (by.length > 1) return problem('by', 'one_only');
  const question = {
    metrics: [metric] as const,
    grain,
    by,
    filters: asked.filters ?? [],
    cohort: asked.cohort ?? null,
    attribution: asked.attribution ?? null,
    windowDays: asked.windowDays ?? null,
    issueWindowDays: asked.issueWindowDays ?? null,
    sameReason: asked.sameReason ?? null,
    outcomeDays: asked.outcomeDays ?? null,
    level: asked.level ?? null,
    clock: asked.clock ?? null,
    withinHours: asked.withinHours ?? null,
    calibration: asked.calibration ?? null,
  };
  try {
    const { filters, attribution } = resolveQuestion({ ...question, calibration: null }, ANY_TIME);
    const isOffered = (dimension: DimensionId) => placeOf(definition.table, dimension, attribution) !== null;
    if (!by.every(isOffered)) return problem('by', 'not_possible');
    if (!filters.every(({ dimension }) => isOffered(dimension))) return problem('filters', 'not_possible');
  } catch (error) {
    if (error instanceof QuestionError) return problem(error.field, 'not_known');
    throw error;
  }
  return question;
}

/** Which days there are does not matter to whether a question can be asked. */
const ANY_TIME = { asOf: 0, zone: 'UTC', firstEventAt: null };

export function checkedCondition(asked: ConditionAsAsked): AlertCondition | readonly FieldProblem[] {
  const minimumN = asked.minimumN ?? 0;
  if (!Number.isInteger(minimumN) || minimumN < 0 || minimumN > MOST_UNITS)
    return [{ field: 'minimumN', code: 'out_of_range' }];
  if (asked.kind === 'threshold') {
    const { side, value } = asked;
    if (side !== 'above' && side !== 'below') return [{ field: 'side', code: 'not_known' }];
    if (typeof value !== 'number' || !Number.isFinite(value))
      return [{ field: 'value', code: 'not_a_number' }];
    return { kind: 'threshold', side, value, minimumN };
  }
  if (asked.kind !== 'signal') return [{ field: 'kind', code: 'not_known' }];
  const { side } = asked;
  if (side !== 'above' && side !== 'below' && side !== 'either')
    return [{ field: 'side', code: 'not_known' }];
  const rules = [...new Set(asked.rules ?? [])].sort();
  if (rules.length === 0) return [{ field: 'rules', code: 'needed' }];
  if (!rules.every(isRule)) return [{ field: 'rules', code: 'not_known' }];
  return { kind: 'signal', side, rules, minimumN };
}

const isRule = (rule: number): rule is Rule => [1, 2, 3, 4].includes(rule);
