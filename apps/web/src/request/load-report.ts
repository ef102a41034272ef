/** What a load came to, as the server keeps it: plain JSON. */

export interface LoadReport {
  readonly state: string;
  /** Events after the moment up to which was loaded. */
  readonly leftOut: number;
  /** Events of customers who were erased. */
  readonly erased: number;
  readonly rejects: {
    readonly reasons: readonly { readonly field: string; readonly reason: string; readonly count: number }[];
    /** Rows rejected for reasons that are not listed. */
    readonly others: number;
    readonly first: readonly {
      readonly file: string;
      readonly line: number;
      readonly field: string;
      readonly reason: string;
    }[];
  };
  readonly names: Readonly<Record<'team' | 'channel' | 'reason', NamesSeen>>;
  readonly firstEventAt: string | null;
  readonly lastEventAt: string | null;
  readonly clock: {
    /** Events later than the load. */
    readonly future: number;
    readonly before1990: number;
  };
  /** null where the load was cut off. */
  readonly history: CaseFindings | null;
  readonly remarks: readonly { readonly sentence: string; readonly count: number }[];
  /** Files that end in the middle. */
  readonly incomplete: readonly string[];
  readonly abilities: readonly Ability[];
  /** null where the source tells no figures of its own. */
  readonly reconciliation: Reconciliation | null;
}

export interface NamesSeen {
  readonly names: readonly {
    readonly name: string;
    readonly count: number;
    readonly isNew: boolean | null;
  }[];
  readonly more: number;
  /** There are at least so many more. */
  readonly bounded: boolean;
}

export interface CaseFindings {
  readonly cases: number;
  readonly customersNamed: number;
  readonly casesWithoutCustomer: number;
  readonly withoutTeam: number;
  readonly withoutChannel: number;
  readonly withoutReason: number;
  readonly teamOnlyLater: number;
  readonly withoutContact: number;
  readonly resolvedWithoutContact: number;
  readonly endedBeforeOpened: number;
}

/** Whether a metric can be computed from a source. */
export interface Ability {
  readonly metric: string;
  /** computable | partly | not */
  readonly support: string;
  /** 0 to 1; null where no share can be told. */
  readonly coverage: number | null;
  readonly because: string | null;
}

export interface Reconciliation {
  readonly figures: readonly {
    readonly figure: string;
    readonly compared: number;
    readonly agree: number;
    readonly differ: number;
    readonly onlyTheirs: number;
    readonly onlyOurs: number;
  }[];
  readonly differences: number;
  readonly first: readonly {
    readonly case: string;
    readonly figure: string;
    readonly ours: number | null;
    readonly theirs: number | null;
  }[];
}
