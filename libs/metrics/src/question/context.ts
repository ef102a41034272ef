/** What an answer depends on beside the columns and the question. */
export interface QuestionContext {
  /** Milliseconds: the observation horizon. */
  readonly asOf: number;
  /** IANA zone in which days are cut. */
  readonly zone: string;
  /** Milliseconds; null while the log is empty. */
  readonly firstEventAt: number | null;
}

export interface AnswerSettings {
  /** Word-of-mouth index from which a case is "at risk". Default 50. */
  readonly riskThreshold?: number;
}

export interface AnswerContext extends QuestionContext {
  readonly settings?: AnswerSettings;
  /** Whether the log names customers at all; unless said otherwise, it does. */
  readonly hasCustomers?: boolean;
}
