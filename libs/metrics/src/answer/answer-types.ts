/** What comes back. Field meanings follow docs/metrics/README.md, "What every number carries". */
import type { DimensionId, ResolvedQuestion } from '../question/question.ts';

export interface Excluded {
  /** Coded reason, e.g. "negative_duration"; its sentence is in the message catalogue. */
  readonly reason: string;
  readonly count: number;
}

/** A number is never alone. */
export interface MetricValue {
  /** null when it cannot be computed; then `unknownBecause` says why. */
  readonly value: number | null;
  /** Cases, contacts, handoffs… behind it: exactly the list it opens into. 0 where there are too few to show. */
  readonly n: number;
  /** 95 % interval, in the unit of the value; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly excluded: readonly Excluded[];
  /** Share of n whose observation window is complete, 0 to 1; null for n = 0. */
  readonly maturity: number | null;
  /** Share for which the evidence exists at all, 0 to 1; null for n = 0. */
  readonly coverage: number | null;
  /** too_few_to_show | no_cases | no_customers | no_handoff_history | no_facts | not_reached_yet | window_not_over | … */
  readonly unknownBecause: string | null;
}

export interface Bucket {
  /** ISO instant, inclusive, cut in the workspace's zone. */
  readonly start: string;
  /** ISO instant, exclusive. */
  readonly end: string;
  /** "2026", "2026-Q1", "2026-03", "2026-W11", "2026-03-14", or "" for the whole period. */
  readonly label: string;
  /** Not over at `asOf`, cut by the period, or begun before the log. */
  readonly partial: boolean;
}

export interface Group {
  /** One name per dimension asked for; null = not known. */
  readonly key: readonly (string | null)[];
  /** Per metric, in the order asked. */
  readonly cells: readonly GroupCells[];
}

export interface GroupCells {
  readonly metric: string;
  readonly total: MetricValue;
  /** One per bucket. */
  readonly buckets: readonly MetricValue[];
  /** The total over the compared period; null without comparison. */
  readonly previous: MetricValue | null;
}

export interface Definition {
  readonly metric: string;
  readonly title: string;
  /** resolution | workload | contacts | issues | handoffs | word-of-mouth | promises | effort | conduct | loyalty */
  readonly topic: string;
  /** 'seconds' | 'share' | 'count' | 'index' | 'ratio' | 'score' */
  readonly unit: string;
  /** Which way is better; 'none' for volumes. */
  readonly better: 'higher' | 'lower' | 'none';
  /** What n counts: 'case' | 'issue' | 'contact' | 'handoff' | 'promise' | 'rating'. */
  readonly counts: string;
  /** One sentence with the parameters filled in. */
  readonly sentence: string;
  /** What the sentence says of the question and of the settings, for those who say it in another language. */
  readonly values: readonly SaidValue[];
  readonly formula: string;
  /** Which parameters of a question move it, by their names in the question. */
  readonly parameters: readonly string[];
  /** What it can be cut and filtered by. */
  readonly dimensions: readonly DimensionId[];
  /** count | sum | share | mean | ratio | duration_quantile | ended_share | …: what is taken of the units. */
  readonly statistic: string;
  /** Path below docs/metrics. */
  readonly page: string;
}

/** A list has one for each of its entries. */
export interface SaidValue {
  /** Of a definition: a field of the question, riskThreshold, directChannels or contactMinutes. */
  readonly name: string;
  /** The channel whose minutes they are. */
  readonly of: string | null;
  readonly value: string;
}

export interface Answer {
  readonly question: ResolvedQuestion;
  /** ISO instant: the observation horizon. */
  readonly asOf: string;
  readonly zone: string;
  readonly definitions: readonly Definition[];
  readonly dimensions: readonly DimensionId[];
  readonly buckets: readonly Bucket[];
  /** Everything together, whatever the groups; with PARTICIPATING each case once. */
  readonly overall: readonly GroupCells[];
  /** Most first, by n of the first metric. */
  readonly groups: readonly Group[];
  /** Groups left out by `limit`. */
  readonly groupsLeftOut: number;
  readonly warnings: readonly Warning[];
}

export interface Warning {
  /** sums_exceed_total | no_customers | source_partly | source_not | groups_left_out | dimension_not_for_metric | … */
  readonly code: string;
  readonly metric: string | null;
  readonly sentence: string;
  /** What the sentence names, for those who say it in another language. */
  readonly values: readonly SaidValue[];
}

/** A cell of an answer, to be opened into what is behind it. */
export interface Cell {
  readonly metric: string;
  /** Absent: overall. */
  readonly key?: readonly (string | null)[] | null;
  /** Label of the bucket; absent: the whole period. */
  readonly bucket?: string | null;
  /** Of issues, those that came so far in the funnel… */
  readonly step?: string | null;
  /** …and then: reached | lost | pending | unknown. */
  readonly fate?: string | null;
}

/** One thing that was counted. */
export interface Unit {
  /** Customer key and case ordinal: resolve to the case id through the store. */
  readonly customer: bigint;
  readonly caseOrdinal: number;
  /** ISO instant at which it counts. */
  readonly at: string;
  /** The unit's own contribution (seconds, 0/1, index, lost of known…); null where it has none. */
  readonly value: number | null;
  /** Coded remark, e.g. "open", "chase", "2 of 3 fields". */
  readonly note: string | null;
}
