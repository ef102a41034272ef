/** A rule while somebody writes it: texts as they are typed, in the units in which people say them. */
import type { AlertConditionInput, QuestionInput } from '../../generated/graphql.ts';
import type { AlertRule } from './alerts.ts';

export interface RuleDraft {
  readonly id: number | null;
  readonly name: string;
  readonly question: QuestionInput;
  readonly kind: 'threshold' | 'signal';
  readonly side: 'above' | 'below' | 'either';
  readonly value: string;
  readonly minimumN: string;
  readonly rules: readonly number[];
}

export const RULE_GRAINS = ['DAY', 'WEEK', 'MONTH', 'QUARTER'] as const;
export const CHART_RULES = [1, 2, 3, 4] as const;

/** How many of the unit are one of what is typed: shares in percent, durations in hours. */
const scaleOf = (unit: string): number => (unit === 'share' ? 0.01 : unit === 'seconds' ? 3600 : 1);

/** The question of a view without its period; what was not looked at by a grain is looked at by the week. */
export function draftOf(question: QuestionInput, name: string, better: string): RuleDraft {
  const { from: _, to: __, compare: ___, limit: ____, riskAt: _____, ...asked } = question;
  const grain = RULE_GRAINS.find((each) => each === question.grain) ?? 'WEEK';
  return {
    id: null,
    name,
    question: { ...asked, grain, by: (question.by ?? []).slice(0, 1) },
    kind: 'threshold',
    side: better === 'higher' ? 'below' : 'above',
    value: '',
    minimumN: '0',
    rules: [1],
  };
}

export function draftOfRule({ id, name, question, condition, unit }: AlertRule): RuleDraft {
  const { metric, ...asked } = question;
  const { value } = condition;
  return {
    id,
    name,
    question: { ...asked, metrics: [metric] },
    kind: condition.kind === 'signal' ? 'signal' : 'threshold',
    side: condition.side as RuleDraft['side'],
    value: value === null ? '' : String(Number((value / scaleOf(unit)).toPrecision(12))),
    minimumN: String(condition.minimumN),
    rules: condition.rules.length === 0 ? [1] : condition.rules,
  };
}

const numberIn = (text: string): number => (text.trim() === '' ? NaN : Number(text.trim().replace(',', '.')));

/** null while there is nothing to compare with yet. */
export function conditionOf(draft: RuleDraft, unit: string): AlertConditionInput | null {
  const minimum = numberIn(draft.minimumN);
  const minimumN = Number.isNaN(minimum) ? 0 : Math.max(0, Math.round(minimum));
  if (draft.kind === 'signal') return { kind: 'signal', side: draft.side, rules: draft.rules, minimumN };
  const value = numberIn(draft.value);
  if (Number.isNaN(value)) return null;
  const side = draft.side === 'either' ? 'above' : draft.side;
  return { kind: 'threshold', side, value: Number((value * scaleOf(unit)).toPrecision(12)), minimumN };
}
