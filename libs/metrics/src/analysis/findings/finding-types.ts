/** What findings are: codes and values. The words are made where they are read. */
import type { MetricValue } from '../../answer/answer-types.ts';
import type { Period } from '../../periods/compared-period.ts';
import type { DimensionId, ResolvedQuestion } from '../../question/question.ts';
import type { AnalysisFrame } from '../analysis-frame.ts';

type Key = readonly (string | null)[];

/** A slice that a change comes from. */
export interface Carrier {
  readonly key: Key;
  /** Of the change, in the unit of the change; above 1 where others went the other way. */
  readonly share: number;
  readonly before: MetricValue;
  readonly after: MetricValue;
}

export interface Change {
  readonly side: 'high' | 'low';
  /** Western Electric rule, 1 to 4. */
  readonly rule: number;
  /** First bucket of the pattern. */
  readonly since: string;
  /** earlier: the days before `since`. compared: the compared period. */
  readonly against: 'earlier' | 'compared';
  readonly before: MetricValue;
  readonly after: MetricValue;
  readonly beforeDays: Period;
  readonly afterDays: Period;
  /** What carriers are cut by; empty: the change comes from everywhere. */
  readonly by: readonly DimensionId[];
  readonly carriers: readonly Carrier[];
  /** Share of the change that is a change of the mix over `by`; null without carriers. */
  readonly mix: number | null;
  /** A median is no sum of its parts: explained by the share within the median as it was. */
  readonly explainedBy: string;
}

/** Where it stands worst, and can be told from the others. */
export interface Place {
  readonly dimension: DimensionId;
  /** The worst, as counted. */
  readonly key: Key;
  readonly value: MetricValue;
  /** After a look at the other groups (shrinkage). */
  readonly believed: number;
  readonly overall: MetricValue;
  /** Among so many groups it may be the worst, itself included. */
  readonly alike: number;
  readonly groups: number;
}

/** What customers do after cases that went one way or another. */
export interface AfterHow {
  readonly clean: MetricValue | null;
  readonly recovered: MetricValue | null;
  readonly failed: MetricValue | null;
  /** Log-rank; null where intervals were compared. */
  readonly p: number | null;
}

/** not_complete: so much of the window is over. evidence: for so much there is any. source_partly: a source records only part. */
export interface Caveat {
  readonly code: 'not_complete' | 'evidence' | 'source_partly';
  /** 0 to 1. */
  readonly share: number | null;
}

export interface Finding {
  readonly kind: 'change' | 'place' | 'after_how' | 'no_change' | 'too_little';
  /** null where it is about all of them. */
  readonly metric: string | null;
  /** Size relative to what chance gives, times n. */
  readonly importance: number;
  /** The question behind it. */
  readonly question: ResolvedQuestion;
  readonly change: Change | null;
  readonly place: Place | null;
  readonly afterHow: AfterHow | null;
  readonly caveats: readonly Caveat[];
}

export interface NotJudged {
  readonly metric: string;
  /** A coded reason why it is unknown, or too_few: not enough whole buckets for control limits. */
  readonly because: string;
}

export interface Findings extends AnalysisFrame {
  /** Most important first, at most three, at least one. */
  readonly findings: readonly Finding[];
  /** Metrics that a control chart could judge. */
  readonly judged: readonly string[];
  /** Of these the ones for which no rule fired. What fired is a change only if the numbers before and after bear it out. */
  readonly steady: readonly string[];
  readonly notJudged: readonly NotJudged[];
}
