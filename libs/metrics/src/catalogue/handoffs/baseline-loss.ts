/** What customers tell again from one contact to the next although nobody handed the case over. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { ratio } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf } from '../wording.ts';
import { weightsOfSets } from './field-weights.ts';

const NOTHING_KNOWN = 1;

export const baselineLoss = defineMetric({
  id: 'baseline_loss',
  title: 'Information told again without a handoff',
  unit: 'share',
  better: 'lower',
  counts: 'contact',
  table: 'contact',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays'],
  needs: 'tellings',
  keep: keepSteps,
  excludes: [{ reason: 'nothing_known' }],
  measure: measureSteps,
  statistic: ratio,
  sentence: (question) =>
    'Of the fields known before contacts that came without a handoff, the share given or asked for again before the next ' +
    `contact, handoff or resolution; ${issueOf(question)}.`,
  formula: 'Σ|R| / Σ|K| over contacts without a handoff since the one before, |K| > 0',
  topic: 'information-loss',
});

/** Contacts that are not the first of their issue and came without a handoff of that level. */
function keepSteps(scope: Scope, rows: Int32Array, length: number): number {
  const { known } = stepsOf(scope);
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if (known[row] !== 0) rows[kept++] = row;
  }
  return kept;
}

function measureSteps(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { known, repeated } = stepsOf(scope);
  const weights = weightsOfSets(scope);
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    into.second[i] = weights[known[row] as number] as number;
    into.first[i] = Math.min(weights[repeated[row] as number] as number, into.second[i] as number);
    if (into.second[i] === 0) into.excluded[i] = NOTHING_KNOWN;
  }
}

function stepsOf({ columns, question }: Scope) {
  const { stepKnown, stepRepeated, agentStepKnown, agentStepRepeated } = columns.tables.contact.columns;
  return question.level === 'TEAM'
    ? { known: stepKnown, repeated: stepRepeated }
    : { known: agentStepKnown, repeated: agentStepRepeated };
}
