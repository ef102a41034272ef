/** Coded remarks on an answer, each with its sentence. */
import { blendsEvidence } from './blended-evidence.ts';
import { hasOwnMoment } from './dimension-places.ts';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import type { AnswerContext } from '../question/context.ts';
import type { SaidValue, Warning } from './answer-types.ts';
import type { Figures } from './figures.ts';
import type { Figure } from './metric-values.ts';
import { looksAtLegs } from './participations.ts';
import { foreignDimensions } from './row-filters.ts';
import { TOO_FEW_TO_SHOW, type SmallGroups } from './small-groups.ts';

export function warningsFor(metrics: readonly Metric[], scope: Scope, context: AnswerContext): Warning[] {
  return metrics.flatMap((metric) => [
    ...foreignDimensions(metric.table, scope).map((dimension) => ({
      code: 'dimension_not_for_metric',
      metric: metric.id,
      sentence: `"${metric.title}" cannot be cut or filtered by ${dimension}.`,
      values: [said('dimension', dimension)],
    })),
    ...unlessCustomersAreNamed(metric, context),
    ...limitsOfSources(metric, context),
    ...evidenceRemarks(metric, scope),
    ...attributionRemarks(metric, scope),
  ]);
}

function unlessCustomersAreNamed(metric: Metric, { hasCustomers }: AnswerContext): Warning[] {
  if (hasCustomers !== false || !metric.parameters.includes('issueWindowDays')) return [];
  const sentence = `This log names no customers: "${metric.title}" sees what happened within a case only.`;
  return [{ code: 'no_customers', metric: metric.id, sentence, values: [] }];
}

function limitsOfSources(metric: Metric, { limits = [] }: AnswerContext): Warning[] {
  return limits
    .filter((limit) => limit.metric === metric.id)
    .map(({ source, support, because }) => {
      const how = support === 'not' ? 'does not support this' : 'supports this only in part';
      return {
        code: `source_${support}`,
        metric: metric.id,
        sentence: `Source "${source}" ${how}: ${because}.`,
        values: [said('source', source), said('because', because)],
      };
    });
}

function evidenceRemarks(metric: Metric, scope: Scope): Warning[] {
  if (!blendsEvidence(metric, scope)) return [];
  const sentence = `"${metric.title}" rests on recorded facts for some handoffs and on messages for others: cut by evidence to keep them apart.`;
  return [{ code: 'evidence_blended', metric: metric.id, sentence, values: [] }];
}

function attributionRemarks(metric: Metric, scope: Scope): Warning[] {
  if (metric.distinct === 'customer') return uniqueRemarks(metric, scope);
  if (hasOwnMoment(metric.table)) return [];
  const { attribution, by } = scope.question;
  if (attribution === 'AT_EVENT') {
    const sentence = `Cases have no single moment: "${metric.title}" is attributed to the resolving team.`;
    return [{ code: 'attribution_not_for_metric', metric: metric.id, sentence, values: [] }];
  }
  if (looksAtLegs(metric, scope) && by.some((dimension) => dimension === 'team' || dimension === 'agent')) {
    const sentence =
      'A case counts for every team that took part, so the groups add up to more than the whole.';
    return [{ code: 'sums_exceed_total', metric: metric.id, sentence, values: [] }];
  }
  return [];
}

function uniqueRemarks(metric: Metric, { question }: Scope): Warning[] {
  if (question.by.length === 0 && question.grain === 'NONE') return [];
  const sentence =
    'A customer counts in every group and every bucket in which they made contact, so these add up to more than the whole.';
  return [{ code: 'sums_exceed_total', metric: metric.id, sentence, values: [] }];
}

export function groupsLeftOut(count: number): Warning[] {
  if (count === 0) return [];
  const sentence = `${count} smaller groups are not shown.`;
  return [{ code: 'groups_left_out', metric: null, sentence, values: [said('count', String(count))] }];
}

export function groupsTooSmall(small: SmallGroups | null, shown: readonly Figures[]): Warning[] {
  const isHidden = ({ shown: { unknownBecause } }: Figure) =>
    unknownBecause === TOO_FEW_TO_SHOW.unknownBecause;
  if (small === null || !shown.some(({ total, buckets }) => [total, ...buckets].some(isHidden))) return [];
  const count = String(small.smallest);
  const sentence = `Numbers about agents with fewer than ${count} behind them are not shown.`;
  return [{ code: 'too_few_to_show', metric: null, sentence, values: [said('count', count)] }];
}

const said = (name: string, value: string): SaidValue => ({ name, of: null, value });
