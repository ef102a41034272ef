/**
 * What a load came to, as it is kept with the load and shown: plain JSON. Everything in it is counted while rows pass or in
 * one pass over the cases afterwards, so it takes the same memory for every file; where names or reasons are many, the
 * rest is only counted, and the report says so.
 */
import type { Ability, Difference, EvidenceCounts, ReconciledFigure } from '@twicetold/metrics';
import type { LoadCounts } from '@twicetold/store';

export const REPORT_VERSION = 1;

export interface LoadReport extends LoadCounts {
  readonly version: typeof REPORT_VERSION;
  readonly state: 'finished' | 'interrupted';
  /** Events after `until`. */
  readonly leftOut: number;
  /** Events of customers who were erased. */
  readonly erased: number;
  /** Events that passed the door, new or not, by type. */
  readonly types: Readonly<Record<string, number>>;
  readonly rejects: RejectSummary;
  /** Names that events gave, and how many did; null where nobody counted them: of what comes in live. */
  readonly names: Readonly<Record<NamedDimension, NamesSeen>> | null;
  /** Of the events; ISO 8601, null where there are none. */
  readonly firstEventAt: string | null;
  readonly lastEventAt: string | null;
  readonly clock: ClockFindings;
  /**
   * Of the cases that the load is about, in full as the workspace knows them now; null where nobody looked at them: it was
   * interrupted, or came in live a moment ago.
   */
  readonly history: CaseFindings | null;
  readonly remarks: readonly { readonly sentence: string; readonly count: number }[];
  /** Files that end in the middle. */
  readonly incomplete: readonly string[];
  readonly evidence: EvidenceCounts;
  /** Of every metric. */
  readonly abilities: readonly Ability[];
  /** null where the source tells no figures of its own, or nobody compared them: it was interrupted, or comes in live. */
  readonly reconciliation: ReconciliationSummary | null;
}

export const NAMED_DIMENSIONS = ['team', 'channel', 'reason'] as const;
export type NamedDimension = (typeof NAMED_DIMENSIONS)[number];

export interface NamesSeen {
  /** The most frequent ones; isNew: no case of the workspace had it before. */
  readonly names: readonly {
    readonly name: string;
    readonly count: number;
    readonly isNew: boolean;
  }[];
  /** Others there are; at least so many where `bounded`. */
  readonly more: number;
  readonly bounded: boolean;
}

export interface RejectSummary {
  readonly reasons: readonly { readonly field: string; readonly reason: string; readonly count: number }[];
  /** Rows rejected for reasons that are not listed. */
  readonly others: number;
  readonly first: readonly RejectedPlace[];
}

export interface RejectedPlace {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly reason: string;
}

export interface ClockFindings {
  /** Events later than the moment of the load. */
  readonly future: number;
  /** Events before 1990, when no helpdesk kept a log. */
  readonly before1990: number;
}

export interface CaseFindings {
  readonly cases: number;
  /** Customers by name, and cases of nobody. */
  readonly customersNamed: number;
  readonly casesWithoutCustomer: number;
  readonly withoutTeam: number;
  readonly withoutChannel: number;
  readonly withoutReason: number;
  /** Whose team is known at the end and was not when they were opened. */
  readonly teamOnlyLater: number;
  readonly withoutContact: number;
  /** Of these, resolved. */
  readonly resolvedWithoutContact: number;
  /** Resolved or closed before they were opened. */
  readonly endedBeforeOpened: number;
}

export interface ReconciliationSummary {
  readonly figures: readonly ReconciledFigure[];
  /** All differences, also those that only one side knows. */
  readonly differences: number;
  readonly first: readonly Difference[];
  /** Every one of them; null where there is none, or nobody asked for them. */
  readonly file: string | null;
}
