/**
 * The target that holds for a number: only the one that is for exactly what is looked at. A number of other cases, or counted in
 * another way than usual, has no target, because nobody set one for it.
 */
import type { ResolvedQuestion } from '../question/question.ts';
import type { Target } from './settings.ts';

export type AskedFor = Pick<
  ResolvedQuestion,
  | 'filters'
  | 'cohort'
  | 'attribution'
  | 'windowDays'
  | 'issueWindowDays'
  | 'sameReason'
  | 'outcomeDays'
  | 'level'
  | 'clock'
  | 'withinHours'
  | 'riskAt'
>;

/** As a question has it that says nothing else. */
const USUAL = {
  cohort: 'OPENED',
  attribution: 'RESOLVING',
  windowDays: 7,
  issueWindowDays: 7,
  outcomeDays: 90,
  level: 'TEAM',
  clock: 'ELAPSED',
  withinHours: 24,
  riskAt: null,
} as const;

export interface TargetedMetric {
  readonly metric: string;
  /** Which parameters of a question move it. */
  readonly parameters: readonly string[];
}

/** `slice`: what a group of the answer is, beside the filters. */
export function targetFor(
  targets: readonly Target[],
  { metric, parameters }: TargetedMetric,
  question: AskedFor,
  slice: Readonly<Partial<Record<string, string | null>>> = {},
): number | null {
  const unusual = parameters.some(
    (parameter) =>
      Object.hasOwn(USUAL, parameter) &&
      question[parameter as keyof typeof USUAL] !== USUAL[parameter as keyof typeof USUAL],
  );
  if (unusual || (parameters.includes('issueWindowDays') && !question.sameReason)) return null;
  const asked = new Map<string, string | null>(
    Object.entries(slice).map(([name, value]) => [name, value ?? null]),
  );
  for (const filter of question.filters) {
    if (filter.in.length !== 1) return null;
    asked.set(filter.dimension, filter.in[0] ?? null);
  }
  const found = targets.find((target) => {
    const own = Object.entries({ team: target.team, channel: target.channel }).filter(
      ([, name]) => name !== undefined,
    );
    return (
      target.metric === metric &&
      own.length === asked.size &&
      own.every(([dimension, name]) => asked.get(dimension) === name)
    );
  });
  return found?.value ?? null;
}

/** null where neither more nor less of it is better. */
export function reaches(value: number, target: number, better: string): boolean | null {
  if (better === 'none') return null;
  return better === 'higher' ? value >= target : value <= target;
}
