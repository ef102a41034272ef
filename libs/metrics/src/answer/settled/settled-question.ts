/** Whether a question can be answered from what is settled, and by what it chooses and groups it. */
import type { Metric, Scope } from '../../catalogue/define-metric.ts';
import { SETTLED_RESOLUTION } from '../../catalogue/settled.ts';
import type { StatisticKind } from '../../catalogue/statistic.ts';
import type { DimensionId } from '../../question/question.ts';
import { namesOf, placeOf } from '../dimension-places.ts';
import { maskOfNames, rowFilters } from '../row-filters.ts';
import type { SettledKind, SettledPart } from './settled-part.ts';

/** Of other statistics the last digit depends on the order of what they are taken of. */
const IN_ANY_ORDER: readonly StatisticKind[] = [
  'count',
  'plain_quantile',
  'duration_quantile',
  'ended_share',
  'kept_share',
];

export interface AskedOfSettled {
  readonly kind: SettledKind;
  /** By field of the kind: 1 for codes that pass; null: all do. */
  readonly masks: readonly (Uint8Array | null)[];
  /** By dimension of the question: which field of the kind. */
  readonly by: readonly number[];
}

export const isInAnyOrder = ({ statistic }: Metric): boolean => IN_ANY_ORDER.includes(statistic.kind);

export function askedOf(metric: Metric, scope: Scope): AskedOfSettled | null {
  const { question, columns, settings, zone } = scope;
  const settled = metric.settled ?? (metric.measure === undefined ? SETTLED_RESOLUTION : null);
  const time = metric.time(question);
  const isPlain =
    metric.table === 'case' &&
    metric.state === undefined &&
    metric.distinct === undefined &&
    metric.only === undefined &&
    (metric.measure !== undefined || metric.keep === undefined) &&
    time.ofCase !== true;
  if (settled === null || !isPlain || !isInAnyOrder(metric)) return null;
  if (metric.settled !== undefined && question.clock !== 'ELAPSED') return null;
  const team = fieldOf('team', scope);
  if (team === null) return null;
  const fields = ['channel', team, 'reason'] as const;
  const numberOf = (dimension: DimensionId): number => {
    const field = fieldOf(dimension, scope);
    return field === null ? -1 : fields.indexOf(field);
  };
  const by = question.by.map(numberOf);
  const filtered = question.filters.map(({ dimension }) => numberOf(dimension));
  // A filter that is not one of the question's own is not known here.
  const filters = question.filters.length + (metric.keep === undefined ? 0 : 1);
  if ([...by, ...filtered].includes(-1) || rowFilters(metric, scope).length !== filters) return null;
  const masks: (Uint8Array | null)[] = fields.map(() => null);
  for (const [i, { dimension, in: names }] of question.filters.entries()) {
    const mask = maskOfNames(namesOf(columns, dimension, settings), names);
    const field = filtered[i] as number;
    masks[field] = masks[field]?.map((passes, code) => passes & (mask[code] ?? 0)) ?? mask;
  }
  return { kind: { settled, time: time.field, fields, zone }, masks, by };
}

/** The field of the case table in which a dimension stands as it is. */
function fieldOf(dimension: DimensionId, { question }: Scope): string | null {
  const place = placeOf('case', dimension, question.attribution);
  return place?.at === 'case' && place.ofTeam === undefined ? place.field : null;
}

/** Whether cells are told apart by all that is asked of them. */
export function knowsFields({ sizes }: SettledPart, { masks, by }: AskedOfSettled): boolean {
  return sizes.every((size, field) => size > 1 || (masks[field] === null && !by.includes(field)));
}
