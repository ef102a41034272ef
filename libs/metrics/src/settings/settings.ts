/**
 * What an organisation sets for its workspace, as kept with it. Everything may be absent; the defaults are those of the
 * metric that reads it.
 */
export interface AnswerSettings {
  /** Word-of-mouth index from which a case is "at risk", 0 to 100. Default 50. */
  readonly riskThreshold?: number;
}
