/** What a question may be asked with beside period and filters: the values that a reader can choose, each with its default first. */
import {
  CLOCKS,
  type Clock,
  COHORTS,
  type Cohort,
  LEVELS,
  type Level,
  OUTCOME_WINDOWS,
  type OutcomeWindow,
} from '@twicetold/metrics/question';
import type { Day } from './days.ts';

/** Hours of the clock in question: an hour, a working day, a day, three, a week, a month. */
export const WITHIN_HOURS = [1, 8, 24, 72, 168, 720] as const;
export type WithinHours = (typeof WITHIN_HOURS)[number];

export interface Parameters {
  readonly cohort: Cohort;
  /** Whether a later case must have the same reason to be the same issue. */
  readonly sameReason: boolean;
  readonly level: Level;
  readonly clock: Clock;
  readonly withinHours: WithinHours;
  readonly outcomeDays: OutcomeWindow;
  /** Risk as it was at the end of this day; null: as of the horizon. */
  readonly riskAt: Day | null;
}

export const defaultParameters: Parameters = {
  cohort: 'OPENED',
  sameReason: true,
  level: 'TEAM',
  clock: 'ELAPSED',
  withinHours: 24,
  outcomeDays: 90,
  riskAt: null,
};

export { CLOCKS, COHORTS, LEVELS, OUTCOME_WINDOWS };
