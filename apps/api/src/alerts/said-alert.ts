/** A finding as what is to be said of it. */
import { findMetric } from '@twicetold/metrics';
import type { SaidAlert } from '@twicetold/metrics/words';
import type { AlertFinding } from '@twicetold/store';

export function saidAlert(finding: AlertFinding): SaidAlert {
  const { question, condition, key, unit, bucket, value, n, side, rule, centre } = finding;
  const [metric] = question.metrics;
  const [dimension] = question.by;
  return {
    metric,
    unit,
    slice: dimension === undefined ? null : { dimension, name: key[0] ?? null },
    filters: question.filters ?? [],
    bucket: bucket.label,
    isNow: bucket.partial && findMetric(metric)?.state !== undefined,
    value,
    n,
    side,
    limit: condition.kind === 'threshold' ? condition.value : null,
    rule,
    centre,
  };
}
