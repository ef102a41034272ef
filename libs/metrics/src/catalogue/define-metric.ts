/**
 * What a metric consists of. One file per metric; the order of presentation is catalogue.ts. A metric says which
 * rows of which table it counts, at which time, what it reads off each, and which statistic is taken of that; it
 * knows nothing of groups, buckets, filters or periods. The list behind a number comes from the same reading as the
 * number, so that they cannot disagree.
 */
import type { MeasureName } from '@twicetold/cases';
import type { SaidValue } from '../answer/answer-types.ts';
import type { Columns } from '../columns/columns.ts';
import type { ResolvedQuestion } from '../question/question.ts';
import type { RiskWeights } from '../word-of-mouth/calibration/risk-calibration.ts';
import type { AnswerSettings } from '../settings/settings.ts';
import type { Settled } from './settled.ts';
import type { Statistic } from './statistic.ts';
import type { Observations } from './observations.ts';

export type Unit = 'seconds' | 'share' | 'count' | 'index' | 'ratio' | 'score';

/** What a metric reads beside the rows. */
export interface Scope {
  readonly columns: Columns;
  readonly question: ResolvedQuestion;
  readonly asOf: number;
  /** IANA zone in which days are cut. */
  readonly zone: string;
  /** Bit of the issue variant in question, for tables that have `variants`. */
  readonly variant: number;
  readonly riskThreshold: number;
  readonly riskWeights: RiskWeights;
  /** What the workspace has set. */
  readonly settings: AnswerSettings;
  /** Whether the log names customers at all. */
  readonly hasCustomers: boolean;
  /** Beginning of the first day of the log, in milliseconds. */
  readonly logStart: number;
  /** The only teams whose work is seen; null: everything is. */
  readonly teams: readonly string[] | null;
  /** Called before each part of the work: what it throws ends it. */
  readonly goOn: () => void;
}

/** The instant at which a row counts; `ofCase` when it stands in the row's case. */
export interface TimeField {
  readonly field: string;
  readonly ofCase?: boolean;
}

/**
 * A state instead of something that happened: the row counts at the end of every bucket in which it lasts, from the
 * instant in `from` until that in `until` (unknown: it still does). A total is what there is at the end of the period.
 */
export interface StateFields {
  readonly from: string;
  readonly until: string;
}

/**
 * Why a row is left out. `lacksEvidence`: nothing is recorded to measure it by, which lowers the coverage. `notYet`: it
 * will be counted once its window is over, which lowers the maturity.
 */
export interface Exclusion {
  readonly reason: string;
  readonly lacksEvidence?: boolean;
  readonly notYet?: boolean;
}

/** What must be in the log at all for the metric to mean anything. */
export type Need =
  | 'contacts'
  | 'answers'
  | 'publicContacts'
  | 'words'
  | 'tone'
  | 'handoffs'
  | 'escalations'
  | 'facts'
  | 'tellings'
  | 'promises'
  | 'csat'
  | 'nps'
  | 'ces'
  | 'churn'
  | 'purchases'
  | 'referrals'
  | 'handoffsAndContacts'
  | 'handoffsAndPublicContacts';

export type Parameter =
  | 'cohort'
  | 'attribution'
  | 'withinHours'
  | 'windowDays'
  | 'issueWindowDays'
  | 'outcomeDays'
  | 'level'
  | 'clock'
  | 'riskThreshold'
  | 'riskAt'
  | 'calibration';

export interface Metric {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower' | 'none';
  /** What n counts. */
  readonly counts:
    'case' | 'issue' | 'contact' | 'customer' | 'handoff' | 'field' | 'promise' | 'rating' | 'stay';
  readonly table: MeasureName;
  readonly time: (question: ResolvedQuestion) => TimeField;
  /** Of a state, `time` is only what the list behind a number is ordered by. */
  readonly state?: StateFields;
  /** Which parameters of the question move it. */
  readonly parameters: readonly Parameter[];
  readonly needs?: Need;
  /** Rows that belong: words or flags they must carry. */
  readonly only?: (
    question: ResolvedQuestion,
  ) => Readonly<Record<string, string | boolean | readonly string[]>>;
  /** Rows that belong, where words do not say it: keeps them at the front of `rows`, returns how many. */
  readonly keep?: (scope: Scope, rows: Int32Array, length: number) => number;
  readonly excludes?: readonly Exclusion[];
  /** Reads the first `length` rows; without it every row is 1. `moments`: of a state, when each row is looked at. */
  readonly measure?: (
    scope: Scope,
    rows: Int32Array,
    length: number,
    into: Observations,
    moments: Float64Array,
  ) => void;
  /** What `measure` reads, by calendar time, off rows that `keep` keeps: they are over, complete, recorded and not left out. `keep` keeps none of which the value is not known. */
  readonly settled?: Settled;
  /**
   * Each customer counts once in every group, in every bucket and in the total, at the earliest of its rows there: neither
   * groups nor buckets add up to the whole.
   */
  readonly distinct?: 'customer';
  readonly statistic: Statistic;
  /** Remark on one unit, in place of the statistic's own. */
  readonly note?: (scope: Scope, row: number, first: number, second: number) => string | null;
  /** The number is compared with that of another metric over the same slice, without its groups. */
  readonly against?: string;
  /** It knows the time a case waited on the customer: the clock OURS leaves that out, elsewhere it is calendar time. */
  readonly knowsWaits?: true;
  /** What the sentence says of the workspace's settings. */
  readonly says?: (settings: AnswerSettings) => readonly SaidValue[];
  /** One sentence, with the parameters filled in. */
  readonly sentence: (question: ResolvedQuestion, riskThreshold: number, settings: AnswerSettings) => string;
  readonly formula: string;
  /** What it is about; metrics of one topic rest on the same evidence. */
  readonly topic: string;
}

/** A metric whose id the compiler knows, so that other languages can be held to have words for it. */
export type MetricOf<Id extends string> = Metric & { readonly id: Id };

export const defineMetric = <const Id extends string>(metric: MetricOf<Id>): MetricOf<Id> => metric;

/** Its page below docs/metrics: one for each metric. */
export const pageOf = ({ id }: Metric): string => `${id.replaceAll('_', '-')}.md`;
