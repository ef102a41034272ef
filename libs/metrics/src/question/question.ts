/**
 * A question: which numbers, over which cases, cut how. One value, validated once; the answer repeats it
 * with everything resolved. All fields are plain JSON, so that it can stand in an address bar.
 */
import type { ISSUE_WINDOWS } from '@twicetold/cases';

export const GRAINS = ['NONE', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type Grain = (typeof GRAINS)[number];

/** OPENED: cases opened in the period. RESOLVED: cases resolved in it. What has its own time ignores this. */
export const COHORTS = ['OPENED', 'RESOLVED'] as const;
export type Cohort = (typeof COHORTS)[number];

/** Which team a case counts for. What has its own moment (contact, handoff, promise) is always AT_EVENT. */
export const ATTRIBUTIONS = ['RESOLVING', 'OPENING', 'PARTICIPATING', 'AT_EVENT'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const LEVELS = ['TEAM', 'AGENT'] as const;
export type Level = (typeof LEVELS)[number];

export const COMPARISONS = ['NONE', 'PREVIOUS_PERIOD', 'PREVIOUS_YEAR'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/**
 * ELAPSED: calendar time. BUSINESS: when the calendar of the team that had the case was open. OURS: without the time the
 * case waited on the customer.
 */
export const CLOCKS = ['ELAPSED', 'BUSINESS', 'OURS'] as const;
export type Clock = (typeof CLOCKS)[number];

/** Days of the repeat window W. */
export const REPEAT_WINDOWS = [1, 3, 7, 14, 30] as const;
export type RepeatWindow = (typeof REPEAT_WINDOWS)[number];

/** Days after an issue within which a customer leaves, buys again or recommends. */
export const OUTCOME_WINDOWS = [90, 180, 365] as const;
export type OutcomeWindow = (typeof OUTCOME_WINDOWS)[number];

/**
 * What numbers can be cut and filtered by. `fromTeam`, `toTeam`, `fromAgent`, `toAgent`, `kind`,
 * `origin`, `evidence` exist for handoffs and the fields lost at them, `field` and `how` (it was lost) for the latter only, `promise` for promises, `voice` for ratings and outcomes,
 * `status` for the stays of cases, `heldBy` (the team that held the case when it fell due) for promises. `weekday` and
 * `hour` are those of the row's own moment, of a case or issue those of its opening. `went` is how the issue of a row
 * went: clean, recovered or failed; a case alone has none. `site` and `outsourced` (or in_house) are what the workspace says of
 * the team, by the same attribution.
 */
export const DIMENSIONS = [
  'channel',
  'team',
  'agent',
  'reason',
  'product',
  'segment',
  'priority',
  'fromTeam',
  'toTeam',
  'fromAgent',
  'toAgent',
  'kind',
  'origin',
  'evidence',
  'visibility',
  'field',
  'how',
  'promise',
  'heldBy',
  'status',
  'weekday',
  'hour',
  'went',
  'site',
  'outsourced',
] as const;
export type DimensionId = (typeof DIMENSIONS)[number];

export interface Filter {
  readonly dimension: DimensionId;
  /** Names to keep; null stands for "not known". */
  readonly in: readonly (string | null)[];
}

export interface Question {
  /** Metric ids of the catalogue, at least one. */
  readonly metrics: readonly string[];
  /** At most two. */
  readonly by?: readonly DimensionId[];
  readonly grain?: Grain;
  /** First day, inclusive, in the workspace's zone: "2026-01-01". Default: the first day of the log. */
  readonly from?: string | null;
  /** Last day, inclusive. Default: the day of `asOf`. */
  readonly to?: string | null;
  readonly filters?: readonly Filter[];
  readonly cohort?: Cohort;
  readonly attribution?: Attribution;
  /** W of repeat rate, first-contact resolution and comeback rate. Default 7. */
  readonly windowDays?: RepeatWindow;
  /** How long after a resolution a new case still belongs to the issue. Default: `windowDays`. */
  readonly issueWindowDays?: (typeof ISSUE_WINDOWS)[number] | null;
  readonly sameReason?: boolean;
  /** t of retention, repurchase and referral. Default 90. */
  readonly outcomeDays?: OutcomeWindow;
  readonly level?: Level;
  readonly clock?: Clock;
  /** t of the shares resolved or answered within t: hours, of the clock in question. Default 24. */
  readonly withinHours?: number;
  /** Last day of what counts for word-of-mouth risk: "2026-01-31", its end. Default: `asOf`. */
  readonly riskAt?: string | null;
  /** Version of the calibration that word-of-mouth risk is taken by; 0: the index. Default: the workspace's choice. */
  readonly calibration?: number | null;
  readonly compare?: Comparison;
  /** Keep the first so many groups (by n of the first metric). Default 100. */
  readonly limit?: number;
}

/** Every field filled in. */
export interface ResolvedQuestion {
  readonly metrics: readonly string[];
  readonly by: readonly DimensionId[];
  readonly grain: Grain;
  readonly from: string;
  readonly to: string;
  readonly filters: readonly Filter[];
  readonly cohort: Cohort;
  readonly attribution: Attribution;
  readonly windowDays: RepeatWindow;
  readonly issueWindowDays: (typeof ISSUE_WINDOWS)[number];
  readonly sameReason: boolean;
  readonly outcomeDays: OutcomeWindow;
  readonly level: Level;
  readonly clock: Clock;
  readonly withinHours: number;
  /** null: as of `asOf`. */
  readonly riskAt: string | null;
  /** 0: risk is an index. */
  readonly calibration: number;
  /** Last day that the calibration was made from; null for an index. */
  readonly calibratedOn: string | null;
  readonly compare: Comparison;
  readonly limit: number;
}
