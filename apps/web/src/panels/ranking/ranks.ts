/** Groups in order of a number, each with its interval on one common scale. */
import { isTooFewToShow } from '../../ui/count-of.ts';
import type { Answer, Value } from '../../request/ask.ts';
import { TOO_FEW } from '../../ui/panel/standing.ts';

export interface Rank {
  readonly name: string | null;
  readonly value: Value;
  /** Positions on the scale, 0 to 1; null where nothing is known. */
  readonly at: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly few: boolean;
}

export interface Ranking {
  readonly ranks: readonly Rank[];
  /** Everything together, on the same scale. */
  readonly overall: number | null;
  readonly top: number;
  readonly unit: string;
}

/** Highest first; what is unknown comes last, by name. The scale starts at 0 and ends at the longest interval, or at 1.6 times the highest value. */
export function shapeRanking(answer: Answer, metric: string): Ranking {
  const groups = answer.groups.flatMap((group) => {
    const value = group.cells.find((cells) => cells.metric === metric)?.total;
    return value === undefined || (value.n === 0 && value.value === null && !isTooFewToShow(value))
      ? []
      : [{ name: group.key[0] ?? null, value }];
  });
  const overall = answer.overall.find((cells) => cells.metric === metric)?.total.value ?? null;
  const values = groups.map(({ value }) => value.value ?? 0);
  const highest = Math.max(0, overall ?? 0, ...values);
  const reach = Math.max(
    highest,
    ...groups.map(({ value }) => (value.value === null ? 0 : (value.high ?? value.value))),
  );
  const top = Math.min(reach, highest * 1.6) || 1;
  const place = (value: number | null): number | null =>
    value === null ? null : Math.min(1, Math.max(0, value / top));
  const ranks = groups
    .map(({ name, value }) => ({
      name,
      value,
      at: place(value.value),
      from: value.value === null ? null : place(value.low),
      to: value.value === null ? null : place(value.high ?? (value.low === null ? null : top)),
      few: value.n < TOO_FEW,
    }))
    .sort(
      (one, other) =>
        (other.value.value ?? -Infinity) - (one.value.value ?? -Infinity) ||
        (one.name ?? '').localeCompare(other.name ?? ''),
    );
  const unit = answer.definitions.find((each) => each.metric === metric)?.unit ?? 'count';
  return { ranks, overall: place(overall), top, unit };
}
