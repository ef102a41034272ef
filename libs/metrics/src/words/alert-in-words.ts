/** What an alert says, in a sentence: the same on the page, in a mail and for a program. */
import type { DimensionId } from '../question/question.ts';
import { messageFor } from './words.ts';
import type { Wording } from './wording.ts';

export interface SaidAlert {
  readonly metric: string;
  readonly unit: string;
  /** The dimension by which the rule is for each, and the name; null: everything together. */
  readonly slice: { readonly dimension: string; readonly name: string | null } | null;
  readonly filters: readonly { readonly dimension: string; readonly in: readonly (string | null)[] }[];
  readonly bucket: string;
  /** The state of this moment rather than a whole bucket. */
  readonly isNow: boolean;
  readonly value: number | null;
  readonly n: number;
  readonly side: string | null;
  /** The threshold; null for a signal. */
  readonly limit: number | null;
  readonly rule: number | null;
  readonly centre: number | null;
}

export function alertInWords(alert: SaidAlert, { words, format, nameOf, listed }: Wording): string {
  const metric = words(messageFor(`title.${alert.metric}`, 'metric.other'), { metric: alert.metric });
  const dimensionOf = (dimension: string) =>
    words(messageFor(`dimension.${dimension}`, 'text'), { text: dimension });
  const what =
    alert.slice === null
      ? metric
      : words('alert.of', {
          metric,
          dimension: dimensionOf(alert.slice.dimension).toLowerCase(),
          name: nameOf(alert.slice.dimension as DimensionId, alert.slice.name),
        });
  const kind = alert.rule !== null ? 'signal' : alert.isNow ? 'threshold.now' : 'threshold';
  const sentence = words(`alert.${kind}`, {
    what,
    value: format.value(alert.unit, alert.value),
    bucket: format.bucket(alert.bucket),
    side: alert.side ?? 'above',
    limit: format.value(alert.unit, alert.limit),
    centre: format.value(alert.unit, alert.centre),
    rule:
      alert.rule === null ? '' : words(messageFor(`rule.${alert.rule}`, 'rule.other'), { rule: alert.rule }),
    n: format.count(alert.n),
  });
  if (alert.filters.length === 0) return sentence;
  const filters = alert.filters.map(({ dimension, in: names }) => {
    const kept = listed(names.map((name) => nameOf(dimension as DimensionId, name)));
    return `${dimensionOf(dimension).toLowerCase()} ${kept}`;
  });
  return `${sentence}. ${words('alert.only', { filters: listed(filters) })}`;
}
