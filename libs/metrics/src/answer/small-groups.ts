/**
 * Numbers about single agents rest on enough, or are not shown: to nobody, since what three cases say of somebody is chance.
 * Everything that is made of groups goes through here; single cases do not: whoever may open them may read them.
 */
import type { Scope } from '../catalogue/define-metric.ts';
import type { DimensionId } from '../question/question.ts';
import type { MetricValue } from './answer-types.ts';
import type { Cells } from './cells.ts';
import type { Figures } from './figures.ts';
import { hiddenCells } from './hidden-cells.ts';
import type { Figure } from './metric-values.ts';

/** Below five a value says more about the five than about whoever had them. */
export const DEFAULT_SMALLEST_GROUP = 5;
const OF_AGENTS: ReadonlySet<DimensionId> = new Set(['agent', 'fromAgent', 'toAgent']);

/** n is 0, whatever it is. */
export const TOO_FEW_TO_SHOW: MetricValue = {
  value: null,
  n: 0,
  low: null,
  high: null,
  excluded: [],
  maturity: null,
  coverage: null,
  unknownBecause: 'too_few_to_show',
};

/** A number that nobody could know, however many there were, says why: that tells nothing of anybody. */
export function hiddenFigure({ shown: { unknownBecause } }: Figure, unknown: string | null): Figure {
  const isOutside = unknownBecause === unknown || unknownBecause === 'before_first_event';
  const because = isOutside && unknownBecause !== null ? unknownBecause : TOO_FEW_TO_SHOW.unknownBecause;
  return { shown: { ...TOO_FEW_TO_SHOW, unknownBecause: because }, standardError: null };
}

export interface SmallGroups {
  readonly smallest: number;
  /** Filtered by agents: everything together is about them. */
  readonly whole: boolean;
}

/** null: the question is about no agents, or the workspace shows everything. `ofAgents`: its groups are agents without its saying so. */
export function smallGroupsOf(
  { question, settings }: Pick<Scope, 'question' | 'settings'>,
  ofAgents = false,
): SmallGroups | null {
  const smallest = settings.smallestGroup ?? DEFAULT_SMALLEST_GROUP;
  const whole = question.filters.some(({ dimension }) => OF_AGENTS.has(dimension));
  const cut = ofAgents || question.by.some((dimension) => OF_AGENTS.has(dimension));
  return smallest > 1 && (whole || cut) ? { smallest, whole } : null;
}

/** The cells of the groups, none without groups, and of everything together. */
export interface CountedCells {
  readonly groups: Cells | null;
  readonly overall: Cells;
}

/** What of the numbers of one metric is hidden. */
export class HiddenNumbers {
  readonly #columns: number;
  readonly #groups: number;
  readonly #now: Uint8Array;
  readonly #before: Uint8Array | null;

  constructor(
    small: SmallGroups,
    now: CountedCells,
    before: CountedCells | null,
    key: (group: number) => readonly unknown[],
  ) {
    const { buckets } = now.overall;
    this.#columns = buckets === 1 ? 1 : buckets + 1;
    this.#groups = now.groups?.groups ?? 0;
    this.#now = hiddenOf(small, now, key);
    this.#before = before === null ? null : hiddenOf(small, before, key);
  }

  /** The total; null: of everything together. */
  has(group: number | null): boolean {
    return this.#now[this.#at(group) + this.#columns - 1] === 1;
  }

  /** Whether the number of the only bucket of the compared period is hidden. */
  #hadBefore(group: number | null): boolean {
    return this.#before !== null && this.#before[group ?? this.#groups] === 1;
  }

  /** `unknown`: why the metric cannot be known at all. */
  of(group: number | null, { total, buckets, previous }: Figures, unknown: string | null): Figures {
    const at = this.#at(group);
    return {
      total: this.has(group) ? hiddenFigure(total, unknown) : total,
      buckets: buckets.map((bucket, b) => (this.#now[at + b] === 1 ? hiddenFigure(bucket, unknown) : bucket)),
      previous: previous !== null && this.#hadBefore(group) ? hiddenFigure(previous, unknown) : previous,
    };
  }

  #at(group: number | null): number {
    return (group ?? this.#groups) * this.#columns;
  }
}

function hiddenOf(
  { smallest, whole }: SmallGroups,
  { groups, overall }: CountedCells,
  key: (group: number) => readonly unknown[],
): Uint8Array {
  const { buckets } = overall;
  const count = groups?.groups ?? 0;
  const n = (row: number, column: number) =>
    groups === null || row === count ? countIn(overall, 0, column) : countIn(groups, row, column);
  return hiddenCells({ groups: count, columns: buckets === 1 ? 1 : buckets + 1, n, key }, smallest, whole);
}

/** The column behind the last bucket is the total. */
function countIn(cells: Cells, group: number, column: number): number {
  const { buckets, whole } = cells;
  if (column < buckets) {
    const cell = group * buckets + column;
    return (cells.starts[cell + 1] as number) - (cells.starts[cell] as number);
  }
  const { starts, buckets: width } = whole ?? cells;
  return (starts[(group + 1) * width] as number) - (starts[group * width] as number);
}
