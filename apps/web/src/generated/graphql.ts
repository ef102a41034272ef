/* Written by generate.js from the schema and the *.graphql files: do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Grain =
  | 'NONE'
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type Cohort =
  | 'OPENED'
  | 'RESOLVED';

export type Attribution =
  | 'RESOLVING'
  | 'OPENING'
  | 'PARTICIPATING'
  | 'AT_EVENT';

export type Level =
  | 'TEAM'
  | 'AGENT';

export type Comparison =
  | 'NONE'
  | 'PREVIOUS_PERIOD'
  | 'PREVIOUS_YEAR';

export type Clock =
  | 'ELAPSED'
  | 'BUSINESS'
  | 'OURS';

export type FilterInput = {
  readonly dimension: string;
  readonly in: ReadonlyArray<string | null | undefined>;
};

export type QuestionInput = {
  readonly metrics: ReadonlyArray<string>;
  readonly by?: ReadonlyArray<string> | null | undefined;
  readonly grain?: Grain | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly filters?: ReadonlyArray<FilterInput> | null | undefined;
  readonly cohort?: Cohort | null | undefined;
  readonly attribution?: Attribution | null | undefined;
  readonly windowDays?: number | null | undefined;
  readonly issueWindowDays?: number | null | undefined;
  readonly sameReason?: boolean | null | undefined;
  /** 90 | 180 | 365: days after an issue, for retention, repurchase and referral. */
  readonly outcomeDays?: number | null | undefined;
  readonly level?: Level | null | undefined;
  readonly clock?: Clock | null | undefined;
  /** Last day of what counts for word-of-mouth risk; by default the observation horizon. */
  readonly riskAt?: string | null | undefined;
  /** Version of the calibration that risk is taken by; 0: the index; by default the workspace's choice. */
  readonly calibration?: number | null | undefined;
  /** Hours of the clock, for the shares resolved or answered within so long. */
  readonly withinHours?: number | null | undefined;
  readonly compare?: Comparison | null | undefined;
  readonly limit?: number | null | undefined;
};

export type CellInput = {
  readonly metric: string;
  readonly key?: ReadonlyArray<string | null | undefined> | null | undefined;
  readonly bucket?: string | null | undefined;
};

export type BehindQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
  cell: CellInput;
  first: number;
  after?: string | null | undefined;
}>;


export type BehindQuery = { readonly behind: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly at: string, readonly value: number | null, readonly note: string | null, readonly case: { readonly id: string, readonly openedAt: string, readonly resolvedAt: string | null, readonly resolutionSeconds: number | null, readonly channel: string | null, readonly team: string | null, readonly reason: string | null, readonly contacts: number, readonly handoffs: number, readonly repeatedFields: number, readonly risk: number | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CaseColumnsFragment = { readonly id: string, readonly openedAt: string, readonly resolvedAt: string | null, readonly resolutionSeconds: number | null, readonly channel: string | null, readonly team: string | null, readonly reason: string | null, readonly contacts: number, readonly handoffs: number, readonly repeatedFields: number, readonly risk: number | null };

export type LoadsQueryVariables = Exact<{
  workspace: string;
}>;


export type LoadsQuery = { readonly workspace: { readonly loads: ReadonlyArray<{ readonly id: number, readonly source: string, readonly adapter: string, readonly startedAt: string, readonly finishedAt: string | null, readonly state: string, readonly rows: number, readonly events: number, readonly cases: number, readonly duplicates: number, readonly rejected: number, readonly capabilities: ReadonlyArray<{ readonly metric: string, readonly support: string, readonly because: string | null }> }> } | null };

export type StoryQueryVariables = Exact<{
  workspace: string;
  id: string;
  issueWindowDays: number;
}>;


export type StoryQuery = { readonly case: { readonly issueCases: ReadonlyArray<string>, readonly summary: { readonly id: string, readonly openedAt: string, readonly resolvedAt: string | null, readonly resolutionSeconds: number | null, readonly channel: string | null, readonly team: string | null, readonly reason: string | null, readonly contacts: number, readonly handoffs: number, readonly repeatedFields: number, readonly risk: number | null }, readonly events: ReadonlyArray<{ readonly id: string, readonly case: string, readonly at: string, readonly type: string, readonly channel: string | null, readonly direction: string | null, readonly visibility: string | null, readonly team: string | null, readonly agent: string | null, readonly repeat: string | null, readonly praise: boolean | null, readonly sentiment: number | null, readonly reach: number | null, readonly waitSeconds: number | null, readonly durationSeconds: number | null, readonly detail: string | null }>, readonly legs: ReadonlyArray<{ readonly case: string, readonly team: string | null, readonly agent: string | null, readonly enteredAt: string, readonly leftAt: string | null }>, readonly handoffs: ReadonlyArray<{ readonly at: string, readonly level: Level, readonly origin: string, readonly kind: string | null, readonly fromTeam: string | null, readonly toTeam: string | null, readonly fromAgent: string | null, readonly toAgent: string | null, readonly knownFields: ReadonlyArray<string>, readonly lostFields: ReadonlyArray<string>, readonly evidence: string | null, readonly returned: boolean, readonly orphan: boolean, readonly firstTouchSeconds: number | null }>, readonly promises: ReadonlyArray<{ readonly case: string, readonly what: string, readonly madeAt: string, readonly dueAt: string, readonly keptAt: string | null, readonly fate: string, readonly contradictory: boolean, readonly team: string | null }>, readonly facts: ReadonlyArray<{ readonly evidence: string, readonly eventId: string, readonly case: string, readonly at: string, readonly field: string, readonly action: string, readonly by: string | null, readonly toldAgain: boolean, readonly firstToldEventId: string | null }>, readonly readings: ReadonlyArray<{ readonly eventId: string, readonly language: string | null, readonly alreadyTold: boolean, readonly conduct: ReadonlyArray<string>, readonly asksKnown: ReadonlyArray<string> }>, readonly risk: { readonly calibration: number, readonly index: number, readonly asOf: string, readonly contributions: ReadonlyArray<{ readonly driver: string, readonly points: number, readonly sentence: string }> }, readonly riskSteps: ReadonlyArray<{ readonly at: string, readonly index: number, readonly driver: string }> } | null };

export type AskQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type AskQuery = { readonly ask: { readonly asOf: string, readonly zone: string, readonly groupsLeftOut: number, readonly question: { readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly definitions: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string }>, readonly buckets: ReadonlyArray<{ readonly start: string, readonly end: string, readonly label: string, readonly partial: boolean }>, readonly overall: ReadonlyArray<{ readonly metric: string, readonly total: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly buckets: ReadonlyArray<{ readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }>, readonly previous: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } | null }>, readonly groups: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly cells: ReadonlyArray<{ readonly metric: string, readonly total: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly buckets: ReadonlyArray<{ readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }>, readonly previous: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } | null }> }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly metric: string | null, readonly sentence: string }> } };

export type CellsFragment = { readonly metric: string, readonly total: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly buckets: ReadonlyArray<{ readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }>, readonly previous: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } | null };

export type ValueFragment = { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> };

export type DefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DefinitionsQuery = { readonly metrics: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly counts: string }> };

export type FilterValuesQueryVariables = Exact<{
  workspace: string;
}>;


export type FilterValuesQuery = { readonly workspace: { readonly channels: ReadonlyArray<string>, readonly teams: ReadonlyArray<string>, readonly reasons: ReadonlyArray<string> } | null };

export type WorkspacesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspacesQuery = { readonly workspaces: ReadonlyArray<{ readonly name: string, readonly title: string, readonly zone: string, readonly simulated: boolean, readonly asOf: string | null, readonly firstEventAt: string | null, readonly cases: number }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CaseColumnsFragmentDoc = new TypedDocumentString(`
    fragment CaseColumns on CaseSummary {
  id
  openedAt
  resolvedAt
  resolutionSeconds
  channel
  team
  reason
  contacts
  handoffs
  repeatedFields
  risk
}
    `, {"fragmentName":"CaseColumns"}) as unknown as TypedDocumentString<CaseColumnsFragment, unknown>;
export const ValueFragmentDoc = new TypedDocumentString(`
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
    `, {"fragmentName":"Value"}) as unknown as TypedDocumentString<ValueFragment, unknown>;
export const CellsFragmentDoc = new TypedDocumentString(`
    fragment Cells on GroupCells {
  metric
  total {
    ...Value
  }
  buckets {
    ...Value
  }
  previous {
    ...Value
  }
}
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}`, {"fragmentName":"Cells"}) as unknown as TypedDocumentString<CellsFragment, unknown>;
export const BehindDocument = new TypedDocumentString(`
    query Behind($workspace: String!, $question: QuestionInput!, $cell: CellInput!, $first: Int!, $after: String) {
  behind(
    workspace: $workspace
    question: $question
    cell: $cell
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      cursor
      node {
        at
        value
        note
        case {
          ...CaseColumns
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CaseColumns on CaseSummary {
  id
  openedAt
  resolvedAt
  resolutionSeconds
  channel
  team
  reason
  contacts
  handoffs
  repeatedFields
  risk
}`) as unknown as TypedDocumentString<BehindQuery, BehindQueryVariables>;
export const LoadsDocument = new TypedDocumentString(`
    query Loads($workspace: String!) {
  workspace(name: $workspace) {
    loads {
      id
      source
      adapter
      startedAt
      finishedAt
      state
      rows
      events
      cases
      duplicates
      rejected
      capabilities {
        metric
        support
        because
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LoadsQuery, LoadsQueryVariables>;
export const StoryDocument = new TypedDocumentString(`
    query Story($workspace: String!, $id: String!, $issueWindowDays: Int!) {
  case(workspace: $workspace, id: $id, issueWindowDays: $issueWindowDays) {
    summary {
      ...CaseColumns
    }
    issueCases
    events {
      id
      case
      at
      type
      channel
      direction
      visibility
      team
      agent
      repeat
      praise
      sentiment
      reach
      waitSeconds
      durationSeconds
      detail
    }
    legs {
      case
      team
      agent
      enteredAt
      leftAt
    }
    handoffs {
      at
      level
      origin
      kind
      fromTeam
      toTeam
      fromAgent
      toAgent
      knownFields
      lostFields
      evidence
      returned
      orphan
      firstTouchSeconds
    }
    promises {
      case
      what
      madeAt
      dueAt
      keptAt
      fate
      contradictory
      team
    }
    facts {
      evidence
      eventId
      case
      at
      field
      action
      by
      toldAgain
      firstToldEventId
    }
    readings {
      eventId
      language
      alreadyTold
      conduct
      asksKnown
    }
    risk {
      calibration
      index
      asOf
      contributions {
        driver
        points
        sentence
      }
    }
    riskSteps {
      at
      index
      driver
    }
  }
}
    fragment CaseColumns on CaseSummary {
  id
  openedAt
  resolvedAt
  resolutionSeconds
  channel
  team
  reason
  contacts
  handoffs
  repeatedFields
  risk
}`) as unknown as TypedDocumentString<StoryQuery, StoryQueryVariables>;
export const AskDocument = new TypedDocumentString(`
    query Ask($workspace: String!, $question: QuestionInput!) {
  ask(workspace: $workspace, question: $question) {
    asOf
    zone
    question {
      metrics
      by
      grain
      from
      to
      filters {
        dimension
        in
      }
      cohort
      attribution
      windowDays
      issueWindowDays
      sameReason
      outcomeDays
      level
      clock
      withinHours
      compare
    }
    definitions {
      metric
      title
      unit
      better
      counts
      sentence
      formula
      page
    }
    buckets {
      start
      end
      label
      partial
    }
    overall {
      ...Cells
    }
    groups {
      key
      cells {
        ...Cells
      }
    }
    groupsLeftOut
    warnings {
      code
      metric
      sentence
    }
  }
}
    fragment Cells on GroupCells {
  metric
  total {
    ...Value
  }
  buckets {
    ...Value
  }
  previous {
    ...Value
  }
}
fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}`) as unknown as TypedDocumentString<AskQuery, AskQueryVariables>;
export const DefinitionsDocument = new TypedDocumentString(`
    query Definitions {
  metrics {
    metric
    title
    unit
    counts
  }
}
    `) as unknown as TypedDocumentString<DefinitionsQuery, DefinitionsQueryVariables>;
export const FilterValuesDocument = new TypedDocumentString(`
    query FilterValues($workspace: String!) {
  workspace(name: $workspace) {
    channels: values(dimension: "channel")
    teams: values(dimension: "team")
    reasons: values(dimension: "reason")
  }
}
    `) as unknown as TypedDocumentString<FilterValuesQuery, FilterValuesQueryVariables>;
export const WorkspacesDocument = new TypedDocumentString(`
    query Workspaces {
  workspaces {
    name
    title
    zone
    simulated
    asOf
    firstEventAt
    cases
  }
}
    `) as unknown as TypedDocumentString<WorkspacesQuery, WorkspacesQueryVariables>;
