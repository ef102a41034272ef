import type { RiskCalibration } from '../word-of-mouth/calibration/risk-calibration.ts';
import type { AnswerSettings } from '../settings/settings.ts';

/** What an answer depends on beside the columns and the question. */
export interface QuestionContext {
  /** Milliseconds: the observation horizon. */
  readonly asOf: number;
  /** IANA zone in which days are cut. */
  readonly zone: string;
  /** Milliseconds; null while the log is empty. */
  readonly firstEventAt: number | null;
  /** The calibration that the workspace has chosen, or that the question asks for; without, risk is an index. */
  readonly calibration?: RiskCalibration | null;
}

/** A source that records only part of what a metric rests on, or nothing of it. */
export interface SourceLimit {
  readonly source: string;
  readonly metric: string;
  readonly support: 'partly' | 'not';
  /** Ends the sentence "Source x supports this only in part: …". */
  readonly because: string;
}

export interface AnswerContext extends QuestionContext {
  readonly settings?: AnswerSettings;
  /** Whether the log names customers at all; unless said otherwise, it does. */
  readonly hasCustomers?: boolean;
  /** The only teams whose work is seen, by the names they have now; without it everything is. */
  readonly teams?: readonly string[] | null;
  /** Called on the way, before each part of the work: what it throws ends it. */
  readonly goOn?: () => void;
  /** What the sources cannot tell, or tell only in part. */
  readonly limits?: readonly SourceLimit[];
}
