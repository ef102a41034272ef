/** A case as process mining knows it, whatever the format: who did what when, and what is said of the case as a whole. */
export interface ProcessCase {
  readonly id: string;
  readonly file: string;
  /** Of the case itself, for its rejection. */
  readonly line: number;
  /** By lower-case name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** In the order of the log. */
  readonly steps: readonly ProcessStep[];
}

export interface ProcessStep {
  /** 0 where the format has no lines. */
  readonly line: number;
  /** As the log writes it. */
  readonly time: string | null;
  readonly activity: string | null;
  /** Transition in the life of the activity, or of the case where a log uses it so. */
  readonly lifecycle: string | null;
  readonly team: string | null;
  readonly agent: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}
